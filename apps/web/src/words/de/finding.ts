// German: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Alle', unit: 'Die Einheit', restricted: 'Vertraulich' },
  keeper: { others: 'Andere pflegen den Eintrag', nobody: 'Niemand pflegt den Eintrag' },
  facet: { keeper: 'Zuständige Person nicht mehr da', unit: 'Einheit', origin: 'Herkunft', supplier: 'Lieferant', gpai: 'KI-Modell mit allgemeinem Verwendungszweck', personalData: 'Personenbezogene Daten', action: 'Maßnahme der Strategie', tag: 'Schlagwort', visibility: 'Sichtbar für', yes: 'Ja', no: 'Nein', unknown: 'Nicht bekannt', more: 'Alle {{count}} zeigen' },
  bulk: {
    choose: '{{name}} auswählen', chooseAll: 'Alle auf dieser Seite auswählen', column: 'Auswahl', chosen_one: '{{count}} System ausgewählt', chosen_other: '{{count}} Systeme ausgewählt', change: 'Ändern', changeAll: 'Alle gefundenen ändern', none: 'Nichts auswählen',
    title: 'Viele Systeme ändern', owner: 'Neue zuständige Person', noOwner: 'Die Zuständigen bleiben', chooseOwner: 'Neue zuständige Person wählen', unit: 'Einheit', stage: 'Phase', stays: 'Bleibt, wie es ist', addTags: 'Schlagwörter hinzufügen', removeTags: 'Schlagwörter entfernen', tagsHelp: 'Mit Kommas getrennt.', nothing: 'Sagen Sie, was sich ändern soll.', preview: 'Zeigen, was sich ändern würde', back: 'Etwas anderes ändern', what: 'Was sich ändern würde', reason: 'Warum die Änderung?',
    will_one: '{{count}} System wird geändert.', will_other: '{{count}} Systeme werden geändert.', same_one: '{{count}} ist schon so und bleibt außen vor.', same_other: '{{count}} sind schon so und bleiben außen vor.', cannot_one: '{{count}} kann so nicht geändert werden und bleibt außen vor.', cannot_other: '{{count}} können so nicht geändert werden und bleiben außen vor.', tooMany: '{{total}} Systeme sind zu viele auf einmal. Grenzen Sie die Liste auf höchstens {{most}} ein.',
    sameOne: 'Ist schon so', apply_one: '{{count}} System ändern', apply_other: '{{count}} Systeme ändern', done_one: '{{count}} System geändert.', done_other: '{{count}} Systeme geändert.', again: 'Noch einmal ansehen',
  },
  view: {
    title: 'Ansichten', save: 'Diese Ansicht speichern', name: 'Name', nameHelp: 'Zum Beispiel „In Betrieb in meiner Einheit“.', nameMissing: 'Geben Sie der Ansicht einen Namen.', share: 'Alle dürfen sie nutzen', saved: 'Die Ansicht ist gespeichert.', of: 'von {{name}}', more: 'Was sich mit „{{name}}“ tun lässt', rename: 'Umbenennen oder teilen', replace: 'Zeigen, was jetzt gezeigt wird', remove: 'Entfernen', removeTitle: 'Diese Ansicht entfernen?', removeHelp: '„{{name}}“ ist dann weg, auch für alle, die ihr folgen. Systeme bleiben, wie sie sind.', removed: 'Die Ansicht ist entfernt.', renamed: 'Die Ansicht ist geändert.',
    follow: 'Folgen', unfollow: 'Nicht mehr folgen', following: 'Sie folgen „{{name}}“: Die Startseite sagt Ihnen, was es Neues gibt.', followed: 'Ansichten, denen ich folge', changed_one: '{{count}} System neu oder geändert', changed_other: '{{count}} Systeme neu oder geändert', nothing: 'Nichts Neues', since: 'seit {{when}}',
  },
};
