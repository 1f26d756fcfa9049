// Deutsch: der Schreibtisch der Compliance-Stelle.
export const desk = {
  queues: { mine: 'Meine', free: 'Nicht übernommen', open: 'Alle offenen', consent: 'Brauchen meine Zustimmung', returned: 'Bei der zuständigen Person', due_again: 'Erneut fällig' },
  queuesEmpty: {
    mine: 'Auf Ihrem Tisch liegt nichts', free: 'Nichts wartet darauf, übernommen zu werden', open: 'Nichts wartet auf eine Entscheidung', consent: 'Nichts wartet auf Ihre Zustimmung',
    returned: 'Nichts liegt bei einer zuständigen Person', due_again: 'Nichts ist erneut fällig',
  },
  dueReason: {
    answers: 'Eine entscheidende Antwort hat sich geändert', rules: 'Neue Regeln ändern das Ergebnis', validity: 'Der letzte Tag der Entscheidung ist vorbei',
    stage: 'Das System ging in Erprobung oder Betrieb', incident: 'Ein Vorfall wurde gemeldet',
  },
  desk: {
    parts: 'Teile der Prüfung', queue: 'Vorgänge', officers: 'Prüfende', queues: 'Wartelisten', officer: 'Prüft', nobody: 'Noch niemand', due: 'Fällig', overdue: 'überfällig', overdueCount_one: '{{count}} Vorgang ist überfällig.',
    overdueCount_other: '{{count}} Vorgänge sind überfällig.', most: '{{count}} oder mehr', takeBy: 'Zu übernehmen bis {{day}}', decideBy: 'Zu entscheiden bis {{day}}', inTime: 'Fristen laufen in Arbeitstagen der Einrichtung.',
    toDecision: 'Zur Entscheidung', take: 'Diesen Vorgang übernehmen', takeHelp: 'Dann prüfen Sie ihn. Niemand sonst entscheidet, bis Sie ihn abgeben.', taken: 'Der Vorgang liegt bei Ihnen.', assign: 'Zuweisen…', assignNow: 'Zuweisen', assignTitle: 'Wer prüft diesen Vorgang?',
    assigned: '{{name}} zugewiesen.', reviewedBy: 'Geprüft von {{name}}', standIn: '{{name}} vertritt.', notYours: 'Eine andere Person prüft diesen Vorgang', notYoursHelp: '{{name}} prüft ihn. Um selbst weiterzumachen, weisen Sie ihn sich zu.',
    assignToMe: 'Mir zuweisen', next: 'Nächster Vorgang', nextKey: 'Nächster Vorgang der Warteliste', dueAgainHelp: 'Sie können ihn übernehmen oder warten, bis er erneut vorgelegt wird.', open: 'Vorgang öffnen', changed: 'Seit der letzten Entscheidung geändert',
  },
  useBar: { 'system.use-prohibited': 'Die Verwendung ist verboten: weder Erprobung noch Betrieb.', 'system.use-open': 'Sie könnte noch verboten sein: Beantworten Sie die Fragen zu Artikel 5, bevor es in Erprobung oder Betrieb geht.', 'system.use-undecided': 'Es ist oder kann hochriskant sein: Vor Erprobung oder Betrieb muss die Compliance-Stelle entscheiden.' },
  ask: {
    toAnswer: 'Die Antwort, um die es in Frage {{number}} geht', fact: 'Um welche Antwort geht es?', noFact: 'Das System als Ganzes', button: 'Mit Fragen zurückgeben…', title: 'Mit Fragen zurückgeben', help: 'Jede Frage wird beantwortet; dann kommt der Vorgang zu Ihnen zurück. Ihre Frist ruht so lange.', question: 'Frage {{number}}',
    add: 'Weitere Frage', remove: 'Frage {{number}} entfernen', send_one: 'Mit {{count}} Frage zurückgeben', send_other: 'Mit {{count}} Fragen zurückgeben', missing: 'Schreiben Sie mindestens eine Frage.', sent: 'Zurückgegeben.',
    title_owner: 'Fragen der Compliance-Stelle', answer: 'Antwort auf Frage {{number}}', sendAnswers: 'Antworten senden', answersSent: 'Gesendet. Der Vorgang liegt wieder bei der Compliance-Stelle.', answerMissing: 'Beantworten Sie diese Frage.',
    askedBy: 'Gefragt von {{name}}, {{at}}', answeredBy: 'Beantwortet von {{name}}, {{at}}', past: 'Fragen und Antworten', unanswered: 'Noch nicht beantwortet', mayChange: 'Sie können vorher auch Antworten des Fragebogens ändern.',
  },
  consent: {
    lowers: 'Das senkt die Klasse. Es gilt erst, wenn eine zweite Person zustimmt.', send: 'Die niedrigere Klasse vorschlagen', proposed: 'Vorgeschlagen. Eine zweite Person muss zustimmen.', title: 'Eine niedrigere Klasse ist vorgeschlagen',
    own: 'Der Vorschlag stammt von Ihnen. Eine zweite Person muss ihn ansehen.', yes: 'Zustimmen', no: 'Nicht zustimmen…', noTitle: 'Warum stimmen Sie nicht zu?', noHelp: 'Der Vorgang geht an die Person zurück, die den Vorschlag gemacht hat.', reason: 'Grund', reasonMissing: 'Sagen Sie, warum.',
    given: 'Zugestimmt. Die Entscheidung gilt.', refused: 'Nicht zugestimmt. Der Vorgang liegt wieder bei der ersten Person.', by: 'Zweite Person', verdict: { consent: 'Hat zugestimmt', refuse: 'Hat nicht zugestimmt' },
    validUntil: 'Gilt bis', former: 'Die frühere Entscheidung', stale: 'Die Antworten haben sich seit dem Vorschlag geändert. Er kann nur noch abgelehnt werden.',
  },
  officers: {
    removeHelp: '{{name}} vertritt Sie an diesen Tagen nicht mehr; Ihre Vorgänge bleiben bei Ihnen.', title: 'Prüfende', intro: 'Wer prüft, und wie viel auf jedem Tisch liegt.', name: 'Person', open: 'Offene Vorgänge', overdue: 'Überfällig', decided: 'In 30 Tagen entschieden', away: 'Abwesend bis {{day}}; {{name}} vertritt', here: 'Da',
    absences: 'Abwesenheiten', none: 'Niemand hat eine Abwesenheit eingetragen.', enter: 'Meine Abwesenheit eintragen', from: 'Erster Tag', until: 'Letzter Tag', standIn: 'Wer vertritt', standInMissing: 'Wählen Sie eine Person der Compliance-Stelle.', daysMissing: 'Geben Sie beide Tage an, den ersten nicht nach dem letzten.',
    entered: 'Eingetragen. {{name}} sieht Ihre Vorgänge in diesen Tagen und darf darüber entscheiden.', remove: 'Löschen', removeNamed: 'Die Abwesenheit von {{from}} bis {{until}} löschen', removed: 'Gelöscht.',
  },
  settings: {
    title: 'Einstellungen', intro: 'Wie Prüfungen laufen und an welchen Tagen die Einrichtung nicht arbeitet.', policy: 'Prüfungen', takeDays: 'Arbeitstage, um einen Vorgang zu übernehmen', decideDays: 'Arbeitstage, um ihn zu entscheiden', decideDaysHelp: 'Ab der Vorlage. Nicht weniger als zum Übernehmen.',
    validMonths: 'Monate, für die eine Entscheidung gilt', validMonthsHighRisk: 'Ebenso bei Hochrisiko-Systemen', rotates: 'Vorgelegtes reihum zuweisen', save: 'Speichern', saved: 'Gespeichert. Es gilt ab jetzt.',
    dutyGraceDays: 'Arbeitstage nach der Eintragung eines Systems, in denen keine seiner Pflichten als überfällig gilt', dutyGraceHelp: 'Was seit Jahren geschuldet ist, lässt sich nicht zeigen, bevor es den Eintrag gibt. Das gilt für Systeme, die von jetzt an eingetragen werden.',
    number: 'Geben Sie eine ganze Zahl von {{least}} bis {{most}} an.', calendar: 'Tage, an denen die Einrichtung nicht arbeitet', calendarIntro: 'Neben Samstagen und Sonntagen. Laufende Fristen behalten ihre Tage.', year: 'Jahr', day: 'Tag', kind: 'Art',
    kinds: { public: 'Feiertag', institution: 'Einrichtung geschlossen' }, nameEn: 'Name auf Englisch', nameFr: 'Name auf Französisch', nameDe: 'Name auf Deutsch', add: 'Tag hinzufügen', remove: 'Löschen', removeHelp: 'Die Fristen für Übernahme und Entscheidung der Fälle werden ohne diesen freien Tag neu berechnet.', removeNamed: '{{day}} löschen', added: 'Hinzugefügt.', removed: 'Gelöscht.',
    noDays: 'Für dieses Jahr ist kein freier Tag eingetragen. Nur Wochenenden zählen nicht.', noRight: 'Nur die Verwaltung des Registers ändert Einstellungen.', dayMissing: 'Geben Sie einen Tag an.', nameMissing: 'Geben Sie einen Namen an.',
  },
};
