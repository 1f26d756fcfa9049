// English: home, the register, records.
export const systems = {
  elsewhere: {
    title: 'This was changed in another window', intro: 'You typed here and in another window or on another computer. Nothing is lost yet: choose with which text you go on.', gone: 'There it was sent or discarded meanwhile. What you typed here has not been.',
    here: 'Here', there: 'There', nothing: 'Other choices, and no text of its own.', takeNewer: 'Take what was typed there', leave: 'Leave it here too', keepMine: 'Keep what stands here',
  },
  home: {
    drafts: 'What you began', discard: 'Discard', discardDraft: 'Discard: {{draft}}',
    draft: { registering: 'Registering “{{name}}”', editing: 'A change of a record', answers: 'Answers to the questions', submitting: 'A message to the officer', deciding: 'A decision', linking: 'A link to an action' },
    title: 'Welcome, {{name}}', intro: 'What waits for you in the register.',
    register: 'Register an AI system', registerHelp: 'A system is registered in two short steps. You can answer the classification questions right away or later.',
    mine: 'My systems', needs: 'What it needs', allMine: 'All my systems', noneYet: 'You have not registered a system yet', noneYetHelp: 'Systems you register appear here, each with what it still needs.',
    needsAnswers: 'Answer the questions', needsMoreAnswers: 'More answers: the class is still open', needsReplies: 'Answer the officer’s questions', needsSubmission: 'Submit for review', needsResubmission: 'Submit again: the review is due again',
    waitsForOfficer: 'Waits for a compliance officer', needsNothing: 'Nothing for now',
    targets: 'Next targets of the strategy', coverage_one: '{{linked}} of {{all}} actions has linked systems.', coverage_other: '{{linked}} of {{all}} actions have linked systems.', allActions: 'All actions',
    today: 'The register today', todayIn: 'The register today: {{units}}',
    figure: { all: 'AI systems', prohibited: 'Prohibited', highRisk: 'High risk', undecided: 'In a pilot or in use without a decision that stands', nobody: 'Kept by nobody', late: 'With duties that are late' },
    admin: 'You keep people, units and settings. Records and reviews are in the hands of others.',
  },
  stage: { idea: 'Idea', development: 'In development', pilot: 'Pilot', in_use: 'In use', suspended: 'Suspended', retired: 'Retired' },
  origin: {
    in_house: 'Built in-house', contracted: 'Built by a contractor', purchased: 'Purchased product', other_institution: 'Service of another institution', open_source: 'Open source',
  },
  originHelp: {
    in_house: 'Our own staff develops it.', contracted: 'Developed for us under a contract.', purchased: 'Bought or rented as it is, also as an online service.',
    other_institution: 'Another EU body runs it and we use it.', open_source: 'Freely available software that we run ourselves.',
  },
  system: { ownerLeft: 'The owner has left',
    reference: 'Reference', name: 'Name', summary: 'Summary', purpose: 'Intended purpose', unit: 'Unit', stage: 'Stage', origin: 'Origin', class: 'Class', review: 'Review',
    retirementReason: 'Why it is retired', retired: 'Retired', owner: 'Owner', changed: 'Changed', ownedBy: 'Owner: {{name}}', tabs: 'Parts of this record',
    tab: { overview: 'Overview', classification: 'Classification', review: 'Review', duties: 'Duties', documents: 'Documents', incidents: 'Incidents', comments: 'Comments', connections: 'Connections', strategy: 'Strategy', history: 'History' },
  },
  register: {
    title: 'Register of AI systems', intro: 'Every AI system that has been registered, with its class under the AI Act.', search: 'Search', find: 'Find', filters: 'Filters', mine: 'Only my systems',
    noneCalled: 'No system was found for “{{sought}}”', noneCalledHere: 'No system was found for “{{sought}}” with these filters', alike: 'These look like it:', anywhere: 'Look without the other filters', registerIt: 'Register it', results: 'Systems found', noMatch: 'No system fits these filters', empty: 'No system has been registered yet', clear: 'Clear all filters', pages: 'Pages of the register',
    count_one: '{{shown}} system', count_other: '{{shown}} systems',
  },
  asOf: {
    title: 'Register on {{day}}', intro: 'Each system with its record, class and review as they stood in the evening of that day in Brussels. Names of people and units are those of today.',
    day: 'Day', name: 'Name or reference', open: 'A past day', empty: 'No system fits, or none was registered yet', decidedBy: 'Decided by',
  },
  wizard: {
    intro: 'Two short steps, then the classification. Only what is asked here is needed to register.',
    what: 'What is it?', where: 'Where is it?', classify: 'Classification', next: 'Next: where is it?', back: 'Back', create: 'Register and go on to the questions',
    kept: 'What you type is kept for you until it is registered, on another computer too.', discardHelp: 'What you typed goes on every computer where you began it, and nothing brings it back.', discard: 'Discard what I typed', registered: 'Registered as {{reference}}.',
    nameHelp: 'As people call it, for example “Meeting summaries”.', nameMissing: 'Give the system a name.',
    summaryHelp: 'In plain words, for somebody who has never heard of it: what does it do, and for whom?', summaryMissing: 'Say in a sentence or two what the system does.',
    purposeHelp: 'The use it is meant for, in which setting and with what result (Article 3(12) of the AI Act).', purposeMissing: 'Say what the system is meant to be used for.',
    unitHelp: 'The unit that is responsible for it.', unitMissing: 'Choose the unit that is responsible.', stageMissing: 'Choose where the system is in its life.',
    retirementHelp: 'A retired record is never changed again.', retirementMissing: 'Say why it is retired.', originHelp: 'Where does it come from?', originMissing: 'Choose where the system comes from.',
  },
  overview: {
    removeRowHelp: 'What was typed there goes with it.', missing_one: '{{count}} field missing', missing_other: '{{count}} fields missing', complete: 'Complete', completeness: 'What it still lacks', noneKnown: 'Nothing is said here yet.', details: 'Details', openTasks: 'Only where the class or our role asks for it.', yes: 'Yes', no: 'No', addLine: 'One entry a line.', choose: 'Not known yet', reason: 'Why the change? Kept in the history.', conflict: 'Somebody else changed this meanwhile. The register now says: {{theirs}}', nothing: 'nothing', edit: 'Edit', editSection: 'Edit “{{section}}”', save: 'Save', saved: 'Saved.', theirs: 'The register now says:', record: 'The record',
    registered: 'Registered', version: 'Version', unclassified: 'Not known yet: the questions have not been answered.', decided: 'Decided by an officer: {{class}}',
  },
};
