// English: duties.
export const obligations = {
  dutyState: { open: 'Open', in_progress: 'In progress', met: 'Met', not_applicable: 'Does not apply' },
  dutyStanding: { overdue: 'Overdue', due: 'Due', before_use: 'Before use', later: 'Later', done: 'Done', lapsed: 'No longer owed' },
  duty: {
    title: 'Duties', intro: 'What the law and the house rules ask of the systems you may read, the day that comes first in front.', tab: 'Duties', list: 'List', calendar: 'By quarter', views: 'Ways to look at duties',
    none: 'No duty follows from the answers yet', noneHelp: 'Duties appear when questions are answered.', nothingHere: 'No duty fits these filters', mine: 'Mine only', all: 'All', standing: 'Where it stands', unit: 'Unit', pages: 'Pages of the list',
    what: 'Duty', system: 'System', due: 'Due', who: 'Who', state: 'State', inForceSince: 'in force since {{day}}', toShow: 'to be shown here by {{day}}', dueOn: 'due {{day}}', beforeUse: 'before the system is used', afterChange: 'only after a significant change', effective: 'in effect from {{day}}', formal: 'by the letter from {{day}}',
    certainty: 'How sure the day is', uncertain: 'The decision brings it; the answers leave it open.', unsettled: 'A later day is possible too, depending on answers.', owner: 'the owner', change: 'Change', changeNamed: 'Change: {{duty}}', changed: 'Saved.',
    certainties: { text: 'read in the Act', 'text-amending': 'read in the amending regulation', recital: 'by a recital', 'draft-guideline': 'by draft guidelines', secondary: 'by secondary sources', knowledge: 'from general knowledge, not read again', own: 'our reading' },
    note: 'What has been done', reason: 'Why it does not apply', reasonMissing: 'Say why it does not apply.', responsible: 'Who sees to it', responsibleOwner: 'The owner', choose: 'Somebody else…', for: 'Applies because of {{classes}}', everySystem: 'Applies to every AI system',
    lapsed_one: '{{count}} duty is no longer owed', lapsed_other: '{{count}} duties are no longer owed', whenDone: 'Done', open: 'Open', overdue: 'Overdue', quarter: 'Quarter', quarterName: 'Q{{quarter}} {{year}}', noQuarter: 'No duty has a day yet', toQuarter: 'Show {{quarter}}',
    shownQuarter: 'Due in {{quarter}}', showAll: 'Show all days',
  },
  dutyChange: {
    title: 'The duties would change', help: 'The answers, the decision or the rules have moved since these duties were taken over. Nothing is lost by accepting: what was done about a duty stays to be read.', added_one: '{{count}} new duty', added_other: '{{count}} new duties',
    removed_one: '{{count}} duty is no longer owed', removed_other: '{{count}} duties are no longer owed', moved_one: '{{count}} duty changes', moved_other: '{{count}} duties change', workedOn: 'work has been done on it', day: 'from {{from}} to {{to}}', never: 'no day', otherwise: 'class, provision or certainty',
    accept: 'Accept the changes', accepted: 'The duties are up to date.', notMine: 'Whoever keeps the record accepts them.',
  },
  evidence: {
    reliedOn: 'Evidence relied on',
    title: 'Evidence', intro: 'Files and links that show what was done. Nothing here is ever deleted; what no longer holds is withdrawn.', none: 'No evidence has been added yet', add: 'Add evidence…', addTitle: 'Add evidence', kind: 'What is it?', file: 'A file', link: 'A link', name: 'Title', nameMissing: 'Give it a title.',
    choose: 'File', fileHelp: 'PDF, pictures, Office and OpenDocument files, RTF, mails (.eml, .msg), plain text. Choose a file or drop it here.', fileMissing: 'Choose a file.', url: 'Address', urlMissing: 'Enter an address that begins with https://.', standsFor: 'Day it stands for', standsForHelp: 'For example the day of the report, of the course or of the decision.', validUntil: 'Holds until', send: 'Add', sent: 'Added.', progress: '{{percent}} sent',
    ofDay: 'of {{day}}', validTo: 'holds until {{day}}', expired: 'no longer holds', addedBy: 'added by {{name}}, {{at}}', size: '{{size}} kB', digest: 'SHA-256', withdraw: 'Withdraw…', withdrawNamed: 'Withdraw: {{title}}', withdrawTitle: 'Withdraw this evidence?', withdrawHelp: 'It stays to be read, and no longer counts for the duties it served.', reason: 'Reason', reasonMissing: 'Say why.', withdrawn: 'Withdrawn.',
    withdrawnBy: 'withdrawn by {{name}}: {{reason}}', serves_one: 'serves {{count}} duty or decision', serves_other: 'serves {{count}} duties and decisions', forAnswer: 'Evidence for this answer', chooseForAnswer: 'Evidence for: {{question}}', forDuty: 'Evidence for it', oneMore: 'Add a file or a link', download: 'Save {{title}}', withdrawnOnes_one: '{{count}} withdrawn', withdrawnOnes_other: '{{count}} withdrawn',
  },
  dutyAlert: { overdue: 'Overdue', to_accept: 'Changes to accept' },
  dutyRun: { start: 'Work out all duties anew', help: 'For all systems, by the rules of today. What would change waits on each system to be accepted.', progress: '{{done}} of {{total}} systems', finished: 'Worked out {{at}}: {{changed}} of {{total}} systems would change.', title: 'All systems' },
};
