// English: the officer's desk.
export const desk = {
  queues: { mine: 'Mine', free: 'Not taken', open: 'All open', consent: 'Need my consent', returned: 'With the owner', due_again: 'Due again' },
  queuesEmpty: {
    mine: 'Nothing lies on your desk', free: 'Nothing waits to be taken', open: 'Nothing waits for a decision', consent: 'Nothing waits for your consent',
    returned: 'Nothing is with an owner', due_again: 'Nothing has fallen due again',
  },
  dueReason: {
    answers: 'An answer that decides has changed', rules: 'New rules change the result', validity: 'The last day of the decision has passed',
    stage: 'The system went into a pilot or into use', incident: 'An incident was reported',
  },
  desk: {
    parts: 'Parts of reviewing', queue: 'Cases', officers: 'Officers', queues: 'Queues', officer: 'Officer', nobody: 'Nobody yet', due: 'Due', overdue: 'overdue', overdueCount_one: '{{count}} case is overdue.',
    overdueCount_other: '{{count}} cases are overdue.', most: '{{count}} or more', takeBy: 'To be taken by {{day}}', decideBy: 'To be decided by {{day}}', inTime: 'Days run in working days of the institution.',
    toDecision: 'To the decision', take: 'Take this case', takeHelp: 'You then review it. Nobody else decides until you give it away.', taken: 'The case is yours.', assign: 'Assign…', assignNow: 'Assign', assignTitle: 'Who reviews this case?',
    assigned: 'Assigned to {{name}}.', reviewedBy: 'Reviewed by {{name}}', standIn: '{{name}} stands in.', notYours: 'Another officer reviews this case', notYoursHelp: '{{name}} reviews it. To go on with it yourself, assign it to yourself.',
    assignToMe: 'Assign it to me', next: 'Next case', nextKey: 'Next case of the queue', dueAgainHelp: 'You may take it, or wait until the owner submits it again.', open: 'Open case', changed: 'Changed since the last decision',
  },
  useBar: { 'system.use-prohibited': 'The use is prohibited: it cannot go into a pilot or into use.', 'system.use-open': 'It may still be prohibited: answer the questions on Article 5 before it goes into a pilot or into use.', 'system.use-undecided': 'It is or may be high-risk: an officer has to decide before it goes into a pilot or into use.' },
  ask: {
    toAnswer: 'The answer that question {{number}} is about', fact: 'Which answer is it about?', noFact: 'The system as a whole', button: 'Return with questions…', title: 'Return with questions', help: 'The owner answers each of them; the case then comes back to you. Your clock stands still meanwhile.', question: 'Question {{number}}',
    add: 'Another question', remove: 'Remove question {{number}}', send_one: 'Return with {{count}} question', send_other: 'Return with {{count}} questions', missing: 'Write at least one question.', sent: 'Returned to the owner.',
    title_owner: 'Questions of the officer', answer: 'Answer to question {{number}}', sendAnswers: 'Send the answers', answersSent: 'Sent. The case is back with the officer.', answerMissing: 'Answer this question.',
    askedBy: 'Asked by {{name}}, {{at}}', answeredBy: 'Answered by {{name}}, {{at}}', past: 'Questions and answers', unanswered: 'Not answered yet', mayChange: 'You may change answers of the questionnaire too before you send these.',
  },
  consent: {
    lowers: 'This lowers the class. It stands only when a second officer consents.', send: 'Propose the lower class', proposed: 'Proposed. A second officer has to consent.', title: 'A lower class is proposed',
    own: 'You proposed it. A second officer has to look at it.', yes: 'Consent', no: 'Do not consent…', noTitle: 'Why do you not consent?', noHelp: 'The case goes back to the officer who proposed it.', reason: 'Reason', reasonMissing: 'Say why.',
    given: 'Consent given. The decision stands.', refused: 'Refused. The case is back with the first officer.', by: 'Second officer', verdict: { consent: 'Consented', refuse: 'Did not consent' },
    validUntil: 'Stands until', former: 'The decision before', stale: 'The answers changed since this was proposed. It can only be refused.',
  },
  officers: {
    removeHelp: '{{name}} no longer stands in on these days, and your cases stay with you.', title: 'Officers', intro: 'Who reviews, and how much lies on each desk.', name: 'Officer', open: 'Open cases', overdue: 'Overdue', decided: 'Decided in 30 days', away: 'Away until {{day}}; {{name}} stands in', here: 'Here',
    absences: 'Absences', none: 'Nobody has entered an absence.', enter: 'Enter my absence', from: 'First day', until: 'Last day', standIn: 'Who stands in', standInMissing: 'Choose an officer.', daysMissing: 'Enter both days, the first not after the last.',
    entered: 'Entered. {{name}} sees your cases in these days and may decide them.', remove: 'Remove', removeNamed: 'Remove the absence from {{from}} to {{until}}', removed: 'Removed.',
  },
  settings: {
    title: 'Settings', intro: 'How reviews are run, and on which days the institution does not work.', policy: 'Reviews', takeDays: 'Working days to take a case', decideDays: 'Working days to decide it', decideDaysHelp: 'From the submission. Not less than those to take it.',
    validMonths: 'Months for which a decision stands', validMonthsHighRisk: 'The same for high-risk systems', rotates: 'Assign submitted cases to the officers in turn', save: 'Save', saved: 'Saved. It holds from now on.',
    dutyGraceDays: 'Working days after the registration of a system in which none of its duties counts as late', dutyGraceHelp: 'What has been owed for years cannot be shown before the record is there. It holds for systems registered from now on.',
    number: 'Enter a whole number from {{least}} to {{most}}.', calendar: 'Days on which the institution does not work', calendarIntro: 'Besides Saturdays and Sundays. Clocks that run already keep their days.', year: 'Year', day: 'Day', kind: 'Kind',
    kinds: { public: 'Public holiday', institution: 'Institution closed' }, nameEn: 'Name in English', nameFr: 'Name in French', nameDe: 'Name in German', add: 'Add a day', remove: 'Remove', removeHelp: 'Days by which cases have to be taken and decided are counted anew, without this day off.', removeNamed: 'Remove {{day}}', added: 'Added.', removed: 'Removed.',
    noDays: 'No free days are entered for this year. Only weekends are left out.', noRight: 'Only administrators change settings.', dayMissing: 'Enter a day.', nameMissing: 'Enter a name.',
  },
};
