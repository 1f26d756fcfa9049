// Deutsch: Startseite, Register, Einträge.
export const systems = {
  elsewhere: {
    title: 'Dies wurde in einem anderen Fenster geändert', intro: 'Sie haben hier und in einem anderen Fenster oder an einem anderen Rechner geschrieben. Noch ist nichts verloren: Wählen Sie, mit welchem Text Sie weitermachen.', gone: 'Dort wurde der Text inzwischen abgeschickt oder verworfen. Was Sie hier geschrieben haben, nicht.',
    here: 'Hier', there: 'Dort', nothing: 'Andere Auswahl, kein eigener Text.', takeNewer: 'Übernehmen, was dort steht', leave: 'Auch hier verwerfen', keepMine: 'Behalten, was hier steht',
  },
  home: {
    drafts: 'Was Sie begonnen haben', discard: 'Verwerfen', discardDraft: 'Verwerfen: {{draft}}',
    draft: { registering: 'Registrierung von „{{name}}“', editing: 'Eine Änderung eines Eintrags', answers: 'Antworten auf die Fragen', submitting: 'Eine Nachricht an die Compliance-Stelle', deciding: 'Eine Entscheidung', linking: 'Eine Verknüpfung mit einer Maßnahme' },
    title: 'Willkommen, {{name}}', intro: 'Was im Register auf Sie wartet.',
    register: 'Ein KI-System registrieren', registerHelp: 'Ein System wird in zwei kurzen Schritten registriert. Die Fragen zur Einstufung können Sie gleich oder später beantworten.',
    mine: 'Meine Systeme', needs: 'Was noch fehlt', allMine: 'Alle meine Systeme', noneYet: 'Sie haben noch kein System registriert', noneYetHelp: 'Systeme, die Sie registrieren, erscheinen hier, jedes mit dem, was ihm noch fehlt.',
    needsAnswers: 'Fragen beantworten', needsMoreAnswers: 'Weitere Antworten: Die Klasse ist noch offen', needsReplies: 'Fragen der Compliance-Stelle beantworten', needsSubmission: 'Zur Prüfung vorlegen', needsResubmission: 'Erneut vorlegen: Die Prüfung ist wieder fällig',
    waitsForOfficer: 'Wartet auf die Compliance-Stelle', needsNothing: 'Vorerst nichts',
    targets: 'Nächste Zieltermine der Strategie', coverage_one: '{{linked}} von {{all}} Maßnahmen hat verknüpfte Systeme.', coverage_other: '{{linked}} von {{all}} Maßnahmen haben verknüpfte Systeme.', allActions: 'Alle Maßnahmen',
    today: 'Das Register heute', todayIn: 'Das Register heute: {{units}}',
    figure: { all: 'KI-Systeme', prohibited: 'Verboten', highRisk: 'Hochrisiko', undecided: 'Im Pilotbetrieb oder in Betrieb ohne gültige Entscheidung', nobody: 'Von niemandem gepflegt', late: 'Mit überfälligen Pflichten' },
    admin: 'Sie pflegen Personen, Einheiten und Einstellungen. Einträge und Prüfungen liegen in anderen Händen.',
  },
  stage: { idea: 'Idee', development: 'In Entwicklung', pilot: 'Im Pilotbetrieb', in_use: 'In Betrieb', suspended: 'Ausgesetzt', retired: 'Außer Betrieb genommen' },
  origin: {
    in_house: 'Im Haus entwickelt', contracted: 'Im Auftrag entwickelt', purchased: 'Gekauftes Produkt', other_institution: 'Dienst einer anderen Einrichtung', open_source: 'Freie Software',
  },
  originHelp: {
    in_house: 'Unser eigenes Personal entwickelt es.', contracted: 'Im Rahmen eines Vertrags für uns entwickelt.', purchased: 'Gekauft oder gemietet, wie es ist, auch als Online-Dienst.',
    other_institution: 'Eine andere Einrichtung der EU betreibt es, und wir verwenden es.', open_source: 'Frei verfügbare Software, die wir selbst betreiben.',
  },
  system: { ownerLeft: 'Wer zuständig war, ist nicht mehr da',
    reference: 'Kennung', name: 'Name', summary: 'Kurzbeschreibung', purpose: 'Zweckbestimmung', unit: 'Einheit', stage: 'Stadium', origin: 'Herkunft', class: 'Klasse', review: 'Prüfung',
    retirementReason: 'Warum es außer Betrieb geht', retired: 'Außer Betrieb', owner: 'Zuständig', changed: 'Geändert', ownedBy: 'Zuständig: {{name}}', tabs: 'Teile dieses Eintrags',
    tab: { overview: 'Überblick', classification: 'Einstufung', review: 'Prüfung', duties: 'Pflichten', documents: 'Dokumente', incidents: 'Vorfälle', comments: 'Kommentare', connections: 'Beziehungen', strategy: 'Strategie', history: 'Verlauf' },
  },
  register: {
    title: 'Register der KI-Systeme', intro: 'Alle registrierten KI-Systeme mit ihrer Klasse nach der KI-Verordnung.', search: 'Suche', find: 'Suchen', filters: 'Filter', mine: 'Nur meine Systeme',
    noneCalled: 'Zu „{{sought}}“ wurde kein System gefunden', noneCalledHere: 'Zu „{{sought}}“ wurde mit diesen Filtern kein System gefunden', alike: 'Diese sind ähnlich:', anywhere: 'Ohne die anderen Filter suchen', registerIt: 'Eintragen', results: 'Gefundene Systeme', noMatch: 'Kein System passt zu diesen Filtern', empty: 'Es ist noch kein System registriert', clear: 'Alle Filter aufheben', pages: 'Seiten des Registers',
    count_one: '{{shown}} System', count_other: '{{shown}} Systeme',
  },
  asOf: {
    title: 'Register am {{day}}', intro: 'Jedes System mit Eintrag, Klasse und Prüfung, wie sie am Abend dieses Tages in Brüssel standen. Namen von Menschen und Einheiten sind die von heute.',
    day: 'Tag', name: 'Name oder Kennung', open: 'Ein vergangener Tag', empty: 'Kein System passt, oder es war noch keines registriert', decidedBy: 'Entschieden von',
  },
  wizard: {
    intro: 'Zwei kurze Schritte, dann die Einstufung. Zum Registrieren ist nur nötig, was hier gefragt wird.',
    what: 'Was ist es?', where: 'Wo ist es?', classify: 'Einstufung', next: 'Weiter: Wo ist es?', back: 'Zurück', create: 'Registrieren und weiter zu den Fragen',
    kept: 'Was Sie schreiben, bleibt für Sie erhalten, bis es registriert ist, auch auf einem anderen Rechner.', discardHelp: 'Ihre Eingaben verschwinden auf allen Rechnern und lassen sich nicht wiederherstellen.', discard: 'Meine Eingaben verwerfen', registered: 'Registriert als {{reference}}.',
    nameHelp: 'So, wie man es nennt, zum Beispiel „Sitzungszusammenfassungen“.', nameMissing: 'Geben Sie dem System einen Namen.',
    summaryHelp: 'In einfachen Worten, für jemanden, der noch nie davon gehört hat: Was tut es, und für wen?', summaryMissing: 'Sagen Sie in ein oder zwei Sätzen, was das System tut.',
    purposeHelp: 'Die Verwendung, für die es bestimmt ist, in welchem Umfeld und mit welchem Ergebnis (Artikel 3 Nummer 12 der KI-Verordnung).', purposeMissing: 'Sagen Sie, für welche Verwendung das System bestimmt ist.',
    unitHelp: 'Die Einheit, die dafür zuständig ist.', unitMissing: 'Wählen Sie die zuständige Einheit.', stageMissing: 'Wählen Sie, in welchem Stadium sich das System befindet.',
    retirementHelp: 'Ein solcher Eintrag wird nie mehr geändert.', retirementMissing: 'Sagen Sie, warum es außer Betrieb geht.', originHelp: 'Woher kommt es?', originMissing: 'Wählen Sie, woher das System kommt.',
  },
  overview: {
    removeRowHelp: 'Was dort geschrieben steht, geht mit verloren.', missing_one: '{{count}} Feld fehlt', missing_other: '{{count}} Felder fehlen', complete: 'Vollständig', completeness: 'Was noch fehlt', noneKnown: 'Hier steht noch nichts.', details: 'Einzelheiten', openTasks: 'Nur wenn die Klasse oder unsere Rolle es verlangt.', yes: 'Ja', no: 'Nein', addLine: 'Ein Eintrag je Zeile.', choose: 'Noch nicht bekannt', reason: 'Warum die Änderung? Bleibt in der Historie.', conflict: 'Jemand anderes hat dieses Feld inzwischen geändert. Im Register steht jetzt: {{theirs}}', nothing: 'nichts', edit: 'Bearbeiten', editSection: '„{{section}}“ bearbeiten', save: 'Speichern', saved: 'Gespeichert.', theirs: 'Im Register steht jetzt:', record: 'Der Eintrag',
    registered: 'Registriert', version: 'Version', unclassified: 'Noch nicht bestimmt: Die Fragen sind nicht beantwortet.', decided: 'Von der Compliance-Stelle festgelegt: {{class}}',
  },
};
