// English: who may see and keep a record, what it is made of, what it is to others, and finding it.
export const connections = {
  visibility: { institution: 'Everybody', unit: 'The unit', restricted: 'Restricted' },
  visibilityHelp: {
    institution: 'Everybody in the institution who uses the register.', unit: 'The unit and those below it, coordinators, compliance officers, auditors and the board.',
    restricted: 'Only owner, editors, compliance officers and auditors. Others do not see that it exists; each reading is logged.',
  },
  access: {
    title: 'Who sees and keeps it', seenBy: 'Seen by', why: 'Why it is restricted', whyHelp: 'Auditors read this.', whyMissing: 'Say why it is restricted.', editors: 'Editors', noEditors: 'None', edit: 'Change who sees and keeps this record',
    editorsHelp: 'They change the record and its answers as the owner does, but cannot hand it over.', addEditor: 'Add an editor', remove: 'Remove {{name}}', find: 'Find a person by name', nobody: 'Nobody of this name is here', choose: 'Person',
    handOver: 'Hand over', handOverTitle: 'Hand this record over', handOverHelp: 'The new owner keeps the record from now on. You no longer do, unless you are made an editor.', handedOver: 'Handed over to {{name}}.', reason: 'Why?', newer: 'Somebody changed this record meanwhile. What it says now is shown; check your choice and save again.',
  },
  connection: {
    tab: 'Connections', components: 'What it is made of', noComponents: 'No components are named yet', editComponents: 'Change what it is made of', addComponent: 'Add a component', removeComponent: 'Remove component {{number}}', component: 'Component {{number}}',
    kind: 'Kind', name: 'Name', nameMissing: 'Name the component.', version: 'Version', supplier: 'Supplier', licence: 'Licence', hosting: 'Where it runs', gpai: 'General-purpose AI model', unknown: 'Not known',
    related: 'Other systems', noneRelated: 'No other system is connected', add: 'Connect another system', what: 'What is it to the other system?', why: 'Why?', other: 'Other system', find: 'Find a system by name', noSystem: 'No other system of this name', added: 'Connected.', remove: 'Remove the connection to {{name}}', removed: 'The connection was removed.',
    same: 'It is the same', different: 'They are two', differentTitle: 'Why are they two systems?', settled: 'Kept.', proposedBy: 'Found by the register', state: 'State',
  },
  componentKind: { model: 'Model', dataset: 'Dataset', software: 'Software' },
  relation: {
    part_of_from: 'is part of', part_of_to: 'has as a part', uses_from: 'uses', uses_to: 'is used by', replaces_from: 'replaces', replaces_to: 'is replaced by', same_product_from: 'is the same product as', same_product_to: 'is the same product as',
    possible_duplicate_from: 'may be the same as', possible_duplicate_to: 'may be the same as',
  },
  relationState: { proposed: 'Open', confirmed: 'Confirmed', rejected: 'Two systems' },
  alike: {
    title: 'Is it one of these?', intro: 'Systems that look alike are registered already. Nobody needs two records of the same one.', twin: 'The same name', ownedBy: '{{unit}}, owner: {{name}}',
    open: 'It is this one: open it', openHelp: 'Ask its owner to make you an editor.', choice: 'What is yours to “{{name}}”?', none: 'Say nothing', extends: 'Another use of the same product', separate: 'A system of its own', reason: 'In what does it differ?', reasonMissing: 'Say in what it differs.', choose: 'Say of each system with the same name what yours is to it.',
  },
  facet: { unit: 'Unit', origin: 'Origin', supplier: 'Supplier', gpai: 'General-purpose AI model', personalData: 'Personal data', action: 'Strategy action', tag: 'Tag', visibility: 'Seen by', yes: 'Yes', no: 'No', unknown: 'Not known', more: 'Show all {{count}}' },
  sortRelevance: 'Best match first',
};
