// German: people, their roles, and the units they belong to.
export const people = {
  people: {
    title: 'Personen', units: 'Einheiten', parts: 'Personen und Einheiten', intro: 'Wer das Register nutzen darf, und mit welchen Rollen. Ohne Rolle kann niemand etwas tun.', search: 'Name', role: 'Rolle', anyRole: 'Jede Rolle', state: 'Stand',
    states: { active: 'Hier', left: 'Ausgeschieden', all: 'Alle' }, none: 'Niemand passt', add: 'Person eintragen', addHelp: 'Die Person hat noch keine Rolle; geben Sie ihr danach eine.', added: '{{name}} ist eingetragen.', noRole: 'Keine Rolle',
    name: 'Name', unit: 'Einheit', roles: 'Rollen', left: 'Ausgeschieden', subject: 'Kennung beim Anmeldedienst', subjectHelp: 'Wie der Dienst die Person nennt, zum Beispiel eine EU-Login-Kennung.', mail: 'E-Mail', language: 'Sprache', mailHelp: 'Nur für Mitteilungen.',
    needed: 'Das wird gebraucht.', about: 'Zur Person', owns_one: 'Zuständig für {{count}} nicht außer Betrieb genommenes System.', owns_other: 'Zuständig für {{count}} nicht außer Betrieb genommene Systeme.', theirSystems: 'Übergeben Sie sie, bevor jemand ausscheidet: Auf die zuständige Person warten andere.',
    edit: 'Ändern', save: 'Speichern', saved: 'Gespeichert.', pages: 'Seiten mit Personen', noRight: 'Nur die Verwaltung pflegt Personen und Einheiten.',
  },
  grant: {
    title: 'Rollen', none: 'Noch nie wurde eine Rolle vergeben', role: 'Rolle', unit: 'Für', whole: 'Das ganze Haus', from: 'Ab', to: 'Bis', by: 'Vergeben von', register: 'dem Register', state: 'Stand', now: 'In Kraft', ended: 'Beendet', coming: 'Noch nicht',
    give: 'Rolle vergeben', giveTo: '{{name}} eine Rolle geben', chooseUnit: 'Einheit wählen', unitMissing: 'Wählen Sie die Einheit, für die die Rolle gilt.', fromHelp: 'Leer: ab sofort.', toHelp: 'Der letzte Tag. Leer: bis sie beendet wird.', given: 'Die Rolle ist vergeben.',
    end: 'Beenden', endNamed: 'Beenden: {{role}}', endTitle: 'Diese Rolle beenden?', endHelp: '{{name}} verliert die Rolle „{{role}}“ mit dem nächsten Klick. Die Historie hält fest, dass es sie gab.', wasEnded: 'Die Rolle ist beendet.', notYourself: 'Niemand gibt sich selbst Rollen. Eine andere Person der Verwaltung kann es.',
  },
  leaving: {
    title: 'Ausscheiden', deactivate: 'Die Person ist ausgeschieden', deactivateHelp: 'Niemand kann sich mehr als {{name}} anmelden, offene Sitzungen enden sofort. Einträge, Rollen und Historie bleiben, wie sie sind.', deactivated: 'Niemand kann sich mehr als {{name}} anmelden.',
    reactivate: 'Die Person ist zurück', reactivated: '{{name}} kann sich wieder anmelden.', pseudonymise: 'Vergessen, wer es war',
    pseudonymiseHelp: 'Name, E-Mail und Kennung werden für immer durch ein Pseudonym ersetzt. Einträge und Historie bleiben. Das lässt sich nicht rückgängig machen.', pseudonymised: 'Vergessen.', since: 'Ausgeschieden am {{day}}', forgotten: 'Vergessen am {{day}}',
  },
  units: {
    intro: 'Die Organisation als Baum. Rechte für eine Einheit gelten für alle darunter.', add: 'Einheit hinzufügen', addBelow: 'Unter {{code}} hinzufügen', change: '{{code}} ändern', code: 'Kürzel', codeHelp: 'Großbuchstaben, Ziffern und Punkte, zum Beispiel CNECT.A.1.', codeWrong: 'Verwenden Sie Großbuchstaben, Ziffern und Punkte.',
    nameEn: 'Name auf Englisch', nameFr: 'Name auf Französisch', nameDe: 'Name auf Deutsch', parent: 'Gehört zu', top: 'Nichts: Sie steht ganz oben', from: 'Seit', to: 'Letzter Tag', toHelp: 'Die Einheit schließt nach diesem Tag. Personen und Systeme müssen vorher umgezogen sein.', closed: 'Geschlossen', closedOn: 'Geschlossen nach dem {{day}}', saved: '{{code}} ist gespeichert.', showClosed: 'Geschlossene Einheiten zeigen', none: 'Noch keine Einheit', people: 'Personen von {{code}}', peopleShort: 'Personen',
  },
  tokens: {
    title: 'Meine Token', intro: 'Mit einem Token handelt ein Programm für Sie: Es kann nie mehr, als Sie in diesem Augenblick dürfen, und das Protokoll sagt, dass es das Programm war.', none: 'Sie haben noch keinen Token', add: 'Token erstellen', name: 'Wofür ist er?', nameMissing: 'Sagen Sie, wofür er ist.', may: 'Was darf er?', mayMissing: 'Wählen Sie mindestens ein Recht.', lastDay: 'Letzter Tag', lastDayHelp: 'Leer: in 90 Tagen. Höchstens ein Jahr.',
    secret: 'Ihr neuer Token', secretHelp: 'Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal gezeigt, und niemand kann ihn noch einmal zeigen.', copy: 'Kopieren', copied: 'Kopiert.', use: 'Programme senden ihn mit jeder Anfrage:', done: 'Ich habe ihn', used: 'Zuletzt benutzt', never: 'Nie', state: 'Stand', living: 'Gilt', expired: 'Abgelaufen', revoked: 'Widerrufen', until: 'Bis', revoke: 'Widerrufen', revokeNamed: 'Widerrufen: {{name}}', revokeTitle: 'Diesen Token widerrufen?', revokeHelp: 'Programme, die „{{name}}“ benutzen, werden ab der nächsten Anfrage abgewiesen. Das lässt sich nicht rückgängig machen.', wasRevoked: 'Der Token ist widerrufen.', theirs: 'Token',
  },
  scopeAction: { triage: 'einordnen', recompute: 'neu ermitteln', read: 'lesen', create: 'anlegen', update: 'ändern', assess: 'Fragen beantworten', submit: 'zur Prüfung vorlegen', decide: 'entscheiden', merge: 'zusammenführen', link: 'mit der Strategie verknüpfen', handOver: 'übergeben', export: 'exportieren', release: 'freigeben', grant: 'Rollen vergeben' },
  scopeSubject: { View: 'Ansichten', JoinRequest: 'Bitten um Mitarbeit', Incident: 'Vorfälle', Comment: 'Kommentare', Duty: 'Pflichten', Settings: 'Einstellungen', AiSystem: 'KI-Systeme', Review: 'Prüfungen', Strategy: 'Strategie', AuditLog: 'Protokoll', Register: 'Das ganze Register', Person: 'Personen', Unit: 'Einheiten', Rules: 'Regeln' },
  guest: {
    title: 'Um Zugang bitten', hello: '{{provider}} kennt Sie als {{name}}. Das Register kennt Sie noch nicht.', intro: 'Sagen Sie, wofür Sie es brauchen. Die Verwaltung antwortet; Sie sehen die Antwort hier nach erneuter Anmeldung.', unit: 'Ihre Einheit', unitMissing: 'Wählen Sie Ihre Einheit.', reason: 'Wofür brauchen Sie es?', reasonHelp: 'Zum Beispiel: „Ich registriere die KI-Systeme meiner Einheit.“', reasonMissing: 'Sagen Sie, wofür Sie es brauchen.', ask: 'Um Zugang bitten',
    open: 'Sie haben um Zugang gebeten', openHelp: 'Gebeten am {{day}}. Die Verwaltung wird antworten.', refused: 'Der Zugang wurde abgelehnt', refusedHelp: 'Warum: {{answer}}', askAgain: 'Sie können noch einmal bitten.', granted: 'Sie haben Zugang', grantedHelp: 'Melden Sie sich noch einmal an.',
  },
  requests: {
    title: 'Anfragen', none: 'Niemand wartet auf Zugang', of: 'Zugang für {{name}}', asked: 'Gebeten am {{day}}', grant: 'Zugang geben', grantNamed: 'Zugang geben: {{name}}', refuse: 'Ablehnen', refuseNamed: 'Ablehnen: {{name}}', why: 'Warum wird der Zugang abgelehnt?', whyHelp: 'Die Person liest das.', whyMissing: 'Sagen Sie, warum.', granted: '{{name}} hat Zugang.', refused: 'Die Anfrage ist abgelehnt.', pages: 'Seiten mit Anfragen',
  },
};
