// Deutsch: die Strategie.
export const strategy = {
  strategy: {
    title: 'Strategie „KI anwenden“', intro: 'Die 70 Maßnahmen aus COM(2025) 723 final, Anhang 3, und die Systeme dieses Registers, die zu ihnen gehören. Kurztitel und englische Texte stammen von uns und sind nicht amtlich.',
    parts: 'Teile der Strategie', actions: 'Maßnahmen', dialogues: 'Strukturierte Dialoge', initiatives: 'Eigene Initiativen', search: 'In den Titeln suchen', sector: 'Sektor', allSectors: 'Alle Sektoren', kind: 'Art', allKinds: 'Alle Arten',
    when: 'Zieltermin', anyTime: 'Alle Termine', year: '{{year}}', quarter: 'Q{{quarter}} {{year}}', count_one: '{{count}} von {{all}} Maßnahmen', count_other: '{{count}} von {{all}} Maßnahmen', noMatch: 'Keine Maßnahme passt zu diesen Filtern',
    systems_one: '{{count}} System', systems_other: '{{count}} Systeme', dialoguesIntro: 'Die Dialoge aus Anhang 1, mit unseren englischen Titeln.', initiativesIntro: 'Was die Einrichtung für ihre eigene Verwendung von KI tut (Anhang 2). Die englischen Titel und Beschreibungen stammen von uns.',
  },
  actionKind: { flagship: 'Leitinitiative', other: 'Andere Maßnahme' },
  action: {
    from: 'Ab {{when}}', titleInEnglish: 'Titel und Sektor gibt es nur auf Englisch und Französisch; hier stehen sie auf Englisch.', official: 'Amtlicher Text (französisch)', translation: 'Unsere englische Übersetzung', unofficial: 'nicht amtlich', source: 'Quelle: © Europäische Union, {{source}}', target: 'Zieltermin',
    targetKind: { by: 'Zu erreichen: {{label}}', from: '{{label}}; ein Ende ist nicht angegeben, daher nie überfällig' }, printed: 'Wie gedruckt:', notes: 'Anmerkungen zur Quelle (auf Englisch)', systems: 'Verknüpfte Systeme',
  },
  dialogue: { date: 'Datum', subject: 'Gegenstand', category: 'Kategorie', audience: 'Zielgruppe', participants: 'Teilnehmende' },
  linkKind: { delivers: 'Setzt um', supports: 'Unterstützt', uses_result_of: 'Nutzt ein Ergebnis von', is_evidence_for: 'Ist ein Nachweis für' },
  link: {
    title: 'Maßnahmen der Strategie', toAction: 'Mit einer Maßnahme verknüpfen', toSystem: 'Ein System verknüpfen', action: 'Maßnahme', actionMissing: 'Wählen Sie eine Maßnahme.', kind: 'Wie hängt es zusammen?', rationale: 'Warum?',
    rationaleHelp: 'Warum gehört dieses System zu der Maßnahme?', rationaleMissing: 'Sagen Sie, warum das System zu der Maßnahme gehört.', add: 'Verknüpfung hinzufügen', added: 'Verknüpfung hinzugefügt.', findSystem: 'Systeme nach Name oder Kennung suchen', system: 'System',
    noSystem: 'Es wurde kein System gefunden, das Sie verknüpfen dürfen.', noneOfSystem: 'Dieses System ist mit keiner Maßnahme verknüpft', noneOfAction: 'Mit dieser Maßnahme ist kein System verknüpft', by: 'Verknüpft von {{name}} am {{at}}',
    remove: 'Verknüpfung entfernen', removeNamed: 'Verknüpfung mit „{{title}}“ entfernen', removeTitle: 'Diese Verknüpfung entfernen?', removeHelp: '„{{system}}“ ist dann nicht mehr mit „{{action}}“ verknüpft. Der Verlauf bewahrt, dass es so war.', removed: 'Verknüpfung entfernt.',
  },
};
