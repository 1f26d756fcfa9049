// English: who may see and keep a record, what it is made of and what it is to others.
export const connections = {
  visibilityHelp: {
    institution: 'Everybody in the institution who uses the register.', unit: 'The unit and those below it, coordinators, compliance officers, auditors and the board.',
    restricted: 'Only owner, editors, compliance officers and auditors. Others do not see that it exists; each reading is logged.',
  },
  access: {
    title: 'Who sees and keeps it', seenBy: 'Seen by', why: 'Why it is restricted', whyHelp: 'Auditors read this.', whyMissing: 'Say why it is restricted.', editors: 'Editors', noEditors: 'None',
    editorsHelp: 'They change the record and its answers as the owner does, but cannot hand it over.', addEditor: 'Add an editor', addNamed: 'Add {{name}}', whom: 'Whom?', removeHelp: '{{name}} can no longer change the record once this is saved.', remove: 'Remove {{name}}', find: 'Find a person by name', nobody: 'Nobody of this name is here', newOwner: 'New owner', newOwnerMissing: 'Choose the new owner.',
    handOver: 'Hand over', handOverTitle: 'Hand this record over', handOverHelp: 'The new owner keeps the record from now on. You no longer do, unless you are made an editor.', handedOver: 'Handed over to {{name}}.', reason: 'Why?', newer: 'The register now says: {{visibility}}; editors: {{editors}}. Saving again puts your choice in its place.',
  },
  withheld: {
    title: 'What is not published', intro: 'All else may be published, once publication is decided. A field is withheld with a reason.', none: 'Nothing is withheld.', field: 'Field', reason: 'Why it is not published', add: 'Withhold another field', remove: 'Publish “{{field}}” again', missing: 'Choose the field and say why.', newer: 'Somebody changed this record meanwhile. Saving again puts your list in its place.',
  },
  connection: {
    components: 'What it is made of', noComponents: 'No components are named yet', addComponent: 'Add a component', removeComponent: 'Remove component {{number}}', component: 'Component {{number}}',
    kind: 'Kind', name: 'Name', nameMissing: 'Name the component.', version: 'Version', supplier: 'Supplier', licence: 'Licence', hosting: 'Where it runs', gpai: 'General-purpose AI model', unknown: 'Not known',
    newer: 'The register now names: {{components}}. Saving again puts your list in its place.', hidden: 'Connections with systems that you may not see are not shown.', otherMissing: 'Choose the other system.',
    related: 'Other systems', noneRelated: 'No other system is connected', add: 'Connect another system', what: 'What is “{{name}}” to the other system?', why: 'Why?', noSystem: 'No other system of this name', added: 'Connected.', remove: 'Remove the connection to {{name}}', drop: 'Remove', removed: 'The connection was removed.',
    same: 'It is the same', different: 'They are two', differentTitle: 'Why are they two systems?', settled: 'Kept.', by: 'Said by {{name}} on {{at}}', byRegister: 'the register', removeHelp: 'The history keeps that it was there.',
  },
  componentKind: { model: 'Model', dataset: 'Dataset', software: 'Software' },
  relation: {
    part_of_from: 'is part of', part_of_to: 'has as a part', uses_from: 'uses', uses_to: 'is used by', replaces_from: 'replaces', replaces_to: 'is replaced by', same_product_from: 'is the same product as', same_product_to: 'is the same product as',
    merged_into_from: 'was merged into', merged_into_to: 'has taken in',
    possible_duplicate_from: 'may be the same as', possible_duplicate_to: 'may be the same as',
  },
  relationState: { proposed: 'Open', confirmed: 'Confirmed', rejected: 'Two systems' },
  alike: {
    found_one: '{{count}} system looks alike.', found_other: '{{count}} systems look alike.',
    title: 'Is it one of these?', intro: 'Systems that look alike are registered already. Nobody needs two records of the same one.', twin: 'The same name', ownedBy: '{{unit}}, owner: {{name}}',
    open: 'It is this one: open it', openHelp: 'There you can ask to help keep it.', choice: 'What is yours to “{{name}}”?', none: 'Say nothing', extends: 'Another use of the same product', separate: 'A system of its own', reason: 'In what does it differ?', reasonMissing: 'Say in what it differs.', choose: 'Say what yours is to this system of the same name.',
  },
  join: {
    ask: 'Ask to help keep it', asked: 'You asked on {{day}} to help keep it.', title: 'Help keep “{{name}}”', help: 'The owner reads this and makes you an editor, or says why not.', message: 'Message to the owner', send: 'Ask', sent: 'Asked.', requests: 'Who asks to help', accept: 'Make an editor', acceptNamed: 'Make an editor: {{name}}', refuse: 'Refuse', refuseNamed: 'Refuse: {{name}}', accepted: '{{name}} is an editor now.', refused: 'Refused.', wasRefused: 'Your request was not accepted.', why: 'Why?',
  },
  merge: {
    open: 'Merge into another record', title: 'Merge “{{name}}” into another record', help: 'This record is retired and stays readable with its whole history. The other one takes over what it lacks. Both stand in the log, and a merge can be undone.', into: 'The record that stays', intoMissing: 'Choose the record that stays.', preview: 'Show what it takes over', nothing: 'It takes over nothing: it says all of this itself.', links: 'Links to the strategy: {{links}}. Connections: {{relations}}.', reason: 'Why are they the same?', reasonMissing: 'Say why they are the same system.', back: 'Choose another', merge: 'Merge', letsIn: 'These people cannot read the record that stays. They keep this one, so they will keep that one too and read all it holds:', letIn: 'I want them to read it', letInMissing: 'Agree, or choose another record.', merged: 'Merged into {{reference}}.',
    gone: 'This record was merged into', undo: 'Undo the merge', undoTitle: 'Undo this merge?', undoHelp: 'This record goes on as before. The other one gives back what it still holds as it took it over; what was changed since stays.', undoReason: 'Why is it undone?', undoReasonMissing: 'Say why.', undone: 'The merge is undone.',
  },
  waiting: {
    duties_one: '{{count}} duty of yours is overdue', duties_other: '{{count}} duties of yours are overdue', dutiesMore: 'More than {{count}} duties of yours are overdue', title: 'Waiting for your answer', join: '{{name}} asks to help keep “{{system}}”', access_one: '{{count}} person asks for access', access_other: '{{count}} people ask for access' },
};
