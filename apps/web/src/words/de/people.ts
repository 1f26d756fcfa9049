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
};
