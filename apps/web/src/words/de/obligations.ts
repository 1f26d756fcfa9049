// Deutsch: Pflichten.
export const obligations = {
  dutyState: { open: 'Offen', in_progress: 'In Arbeit', met: 'Erfüllt', not_applicable: 'Trifft nicht zu' },
  dutyStanding: { overdue: 'Überfällig', due: 'Fällig', before_use: 'Vor der Verwendung', later: 'Später', done: 'Erledigt', lapsed: 'Besteht nicht mehr' },
  duty: {
    title: 'Pflichten', intro: 'Was Recht und Hausregeln für die Systeme verlangen, die Sie lesen dürfen; was zuerst fällig ist, steht vorn.', tab: 'Pflichten', list: 'Liste', calendar: 'Nach Quartal', views: 'Ansichten der Pflichten',
    none: 'Aus den Antworten folgt noch keine Pflicht', noneHelp: 'Pflichten erscheinen, sobald Fragen beantwortet sind.', nothingHere: 'Keine Pflicht passt zu diesen Filtern', mine: 'Nur meine', all: 'Alle', standing: 'Wo sie steht', unit: 'Einheit', pages: 'Seiten der Liste',
    what: 'Pflicht', system: 'System', due: 'Fällig', who: 'Wer', state: 'Stand', inForceSince: 'in Kraft seit {{day}}', toShow: 'hier nachzuweisen bis {{day}}', dueOn: 'fällig {{day}}', beforeUse: 'bevor das System verwendet wird', afterChange: 'erst nach einer wesentlichen Änderung', effective: 'wirksam ab {{day}}', formal: 'dem Wortlaut nach ab {{day}}',
    certainty: 'Wie sicher der Tag ist', uncertain: 'Die Entscheidung bringt sie mit sich; die Antworten lassen sie offen.', unsettled: 'Je nach Antworten ist auch ein späterer Tag möglich.', owner: 'zuständige Person', change: 'Ändern', changeNamed: 'Ändern: {{duty}}', changed: 'Gespeichert.',
    certainties: { text: 'im Gesetz gelesen', 'text-amending': 'in der Änderungsverordnung gelesen', recital: 'nach einem Erwägungsgrund', 'draft-guideline': 'nach einem Leitlinienentwurf', secondary: 'nach Sekundärquellen', knowledge: 'allgemeines Wissen, nicht nachgelesen', own: 'unsere Lesart' },
    note: 'Was getan wurde', reason: 'Warum sie nicht zutrifft', reasonMissing: 'Sagen Sie, warum sie nicht zutrifft.', responsible: 'Wer sich kümmert', responsibleOwner: 'Die zuständige Person', choose: 'Jemand anderes…', for: 'Gilt wegen: {{classes}}', everySystem: 'Gilt für jedes KI-System',
    lapsed_one: '{{count}} Pflicht besteht nicht mehr', lapsed_other: '{{count}} Pflichten bestehen nicht mehr', whenDone: 'Erledigt', open: 'Offen', overdue: 'Überfällig', quarter: 'Quartal', quarterName: 'Q{{quarter}} {{year}}', noQuarter: 'Noch keine Pflicht hat einen Tag', toQuarter: '{{quarter}} zeigen',
    shownQuarter: 'Fällig in {{quarter}}', showAll: 'Alle Tage zeigen',
  },
  dutyChange: {
    title: 'Die Pflichten würden sich ändern', help: 'Antworten, Entscheidung oder Regeln haben sich geändert, seit diese Pflichten übernommen wurden. Beim Annehmen geht nichts verloren: Was zu einer Pflicht getan wurde, bleibt lesbar.', added_one: '{{count}} neue Pflicht', added_other: '{{count}} neue Pflichten',
    removed_one: '{{count}} Pflicht besteht nicht mehr', removed_other: '{{count}} Pflichten bestehen nicht mehr', moved_one: '{{count}} Pflicht ändert sich', moved_other: '{{count}} Pflichten ändern sich', workedOn: 'daran wurde gearbeitet', day: 'von {{from}} auf {{to}}', never: 'kein Tag', otherwise: 'Klasse, Bestimmung oder Sicherheit',
    accept: 'Änderungen annehmen', accepted: 'Die Pflichten sind auf dem neuesten Stand.', notMine: 'Wer den Eintrag pflegt, nimmt sie an.',
  },
  evidence: {
    reliedOn: 'Nachweise, auf die sie sich stützt',
    title: 'Nachweise', intro: 'Dateien und Links, die zeigen, was getan wurde. Nichts wird je gelöscht; was nicht mehr gilt, wird zurückgezogen.', none: 'Noch kein Nachweis hinzugefügt', add: 'Nachweis hinzufügen…', addTitle: 'Nachweis hinzufügen', kind: 'Was ist es?', file: 'Eine Datei', link: 'Ein Link', name: 'Titel', nameMissing: 'Geben Sie einen Titel an.',
    choose: 'Datei', fileHelp: 'PDF, Bilder, Office- und OpenDocument-Dateien, RTF, E-Mails (.eml, .msg), reiner Text. Wählen Sie sie aus oder legen Sie sie hier ab.', fileMissing: 'Wählen Sie eine Datei.', url: 'Adresse', urlMissing: 'Geben Sie eine Adresse an, die mit https:// beginnt.', standsFor: 'Datum des Nachweises', standsForHelp: 'Zum Beispiel das Datum des Berichts, der Schulung oder der Entscheidung.', validUntil: 'Gilt bis', send: 'Hinzufügen', sent: 'Hinzugefügt.', progress: '{{percent}} gesendet',
    ofDay: 'vom {{day}}', validTo: 'gilt bis {{day}}', expired: 'gilt nicht mehr', addedBy: 'hinzugefügt von {{name}}, {{at}}', size: '{{size}} kB', digest: 'SHA-256', withdraw: 'Zurückziehen…', withdrawNamed: 'Zurückziehen: {{title}}', withdrawTitle: 'Diesen Nachweis zurückziehen?', withdrawHelp: 'Er bleibt lesbar und zählt nicht mehr für die Pflichten, denen er diente.', reason: 'Grund', reasonMissing: 'Sagen Sie, warum.', withdrawn: 'Zurückgezogen.',
    withdrawnBy: 'zurückgezogen von {{name}}: {{reason}}', serves_one: 'dient {{count}} Pflicht oder Entscheidung', serves_other: 'dient {{count}} Pflichten und Entscheidungen', forAnswer: 'Nachweise für diese Antwort', chooseForAnswer: 'Nachweise für: {{question}}', forDuty: 'Nachweise dafür', oneMore: 'Datei oder Link hinzufügen', download: '{{title}} speichern', withdrawnOnes_one: '{{count}} zurückgezogen', withdrawnOnes_other: '{{count}} zurückgezogen',
  },
  dutyAlert: { overdue: 'Überfällig', to_accept: 'Änderungen anzunehmen' },
  dutyRun: { start: 'Alle Pflichten neu ermitteln', help: 'Für alle Systeme, nach den Regeln von heute. Was sich ändern würde, wartet beim jeweiligen System auf Annahme.', progress: '{{done}} von {{total}} Systemen', finished: 'Ermittelt {{at}}: {{changed}} von {{total}} Systemen würden sich ändern.', title: 'Alle Systeme' },
};
