// English: the strategy.
export const strategy = {
  strategy: {
    title: 'Apply AI Strategy', intro: 'The 70 actions of COM(2025) 723 final, annex 3, and the systems of this register that belong to them. Short titles and English texts are ours and not official.',
    parts: 'Parts of the strategy', actions: 'Actions', dialogues: 'Structured dialogues', initiatives: 'Own initiatives', search: 'Search in titles', sector: 'Sector', allSectors: 'All sectors', kind: 'Kind', allKinds: 'All kinds',
    when: 'Target', anyTime: 'Any time', year: '{{year}}', quarter: 'Q{{quarter}} {{year}}', count_one: '{{count}} of {{all}} actions', count_other: '{{count}} of {{all}} actions', noMatch: 'No action fits these filters',
    systems_one: '{{count}} system', systems_other: '{{count}} systems', dialoguesIntro: 'The dialogues of annex 1.', initiativesIntro: 'What the institution does for its own use of AI (annex 2). Titles and descriptions are ours.',
  },
  actionKind: { flagship: 'Flagship', other: 'Other action' },
  action: {
    from: 'From {{when}}', titleInEnglish: 'Title and sector are in English.', official: 'Official text (French)', translation: 'Our translation', unofficial: 'not official', source: 'Source: © European Union, {{source}}', target: 'Target',
    targetKind: { by: 'To be reached by {{label}}', from: '{{label}}; no end is given, so it is never overdue' }, printed: 'As printed:', notes: 'Notes on the source', systems: 'Linked systems',
  },
  dialogue: { date: 'Date', subject: 'Subject', category: 'Category', audience: 'Audience', participants: 'Participants' },
  linkKind: { delivers: 'Delivers', supports: 'Supports', uses_result_of: 'Uses a result of', is_evidence_for: 'Is evidence for' },
  link: {
    title: 'Actions of the strategy', toAction: 'Link to an action', toSystem: 'Link a system', action: 'Action', actionMissing: 'Choose an action.', kind: 'How does it relate?', rationale: 'Why?',
    rationaleHelp: 'Why does this system belong to that action?', rationaleMissing: 'Say why the system belongs to the action.', add: 'Add link', added: 'Link added.', findSystem: 'Search systems by name or reference', system: 'System',
    noSystem: 'No system that you may link was found.', noneOfSystem: 'This system is not linked to any action', noneOfAction: 'No system is linked to this action', by: 'Linked by {{name}} on {{at}}',
    remove: 'Remove link', removeNamed: 'Remove link to “{{title}}”', removeTitle: 'Remove this link?', removeHelp: '“{{system}}” will no longer be linked to “{{action}}”. The history keeps that it was.', removed: 'Link removed.',
  },
};
