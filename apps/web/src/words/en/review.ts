// English: review.
export const review = {
  reviewState: {
    not_requested: 'Not submitted', submitted: 'Submitted', in_review: 'In review', returned: 'Returned with questions', awaiting_consent: 'Waits for a second officer',
    decided: 'Decided', due_again: 'Due again',
  },
  reviewStateHelp: {
    not_requested: 'Nobody has asked for a review of this system yet.', submitted: 'A compliance officer will take the case.',
    in_review: 'A compliance officer reads the answers and decides.', returned: 'The officer has questions. Answer them, and the case goes back to the officer.',
    awaiting_consent: 'An officer wants to lower the class. That takes a second officer.',
    decided: 'A compliance officer has decided. The decision stands until something that decides changes.', due_again: 'The decision no longer stands. Submit the system again.',
  },
  review: {
    withOfficers: 'With the officers since {{day}}.', decisionBy: 'Decision by {{day}}.', see: 'See the review', submit: 'Submit for review', submitHelp: 'A compliance officer reads your answers and confirms the class or decides another. You can still change answers; the review is then due again.',
    stillOpen: 'Some answers are missing and the class is still open. You may submit all the same; the officer will then choose.', message: 'Message to the officer', messageHelp: 'What should the officer know?',
    submitted: 'Submitted for review.', answerFirst: 'Answer the classification questions first, then submit.', toCase: 'Open the case',
  },
  queue: {
    title: 'Reviews', intro: 'Systems that wait for a decision; what is due first stands first.', empty: 'Nothing waits for a decision', all: 'The whole queue', submittedBy: 'Submitted by', submitted: 'Submitted', pages: 'Pages of the queue',
    notAllowed: 'Only compliance officers review systems.',
  },
  barred: { owner: 'You own this system: somebody else decides.', editor: 'You keep this record: somebody else decides.', author: 'You wrote an answer: somebody else decides.' },
  barredHelp: {
    owner: 'You own this system. Nobody decides on a system of their own; another officer has to do it.',
    editor: 'You keep this record. Nobody decides on a record they keep; another officer has to do it.',
    author: 'You wrote at least one of these answers. Whoever wrote an answer may not decide on it; another officer has to do it.',
  },
  case: {
    about: 'The case', submitted: 'Submitted by {{name}} on {{at}}', notWaiting: 'Nothing to decide at the moment', barred: 'You may not decide this case',
  },
  decision: {
    title: 'Your decision', kind: 'Decision', confirm: 'Confirm: {{class}}', confirmHelp: 'You agree with what the answers come to.',
    sendClass: 'Decide this class', chooseClass: 'Choose a class', override: 'Override with another class', overrideHelp: 'You come to another class and give reasons.', class: 'Class decided', justification: 'Justification',
    justificationHelp: 'Why does another class apply? At least 50 characters.', legalBasis: 'Legal basis', legalBasisHelp: 'The provision you rely on, for example “Article 6(3)”.',
    kindMissing: 'Choose whether to confirm or to override.', classMissing: 'Choose the class.',
    justificationShort_one: 'Write at least {{count}} more character.', justificationShort_other: 'Write at least {{count}} more characters.',
    sendConfirm: 'Confirm the class', sendOverride: 'Override the class', done: 'Your decision is recorded.', readNew: 'Read the new answers', standing: 'The decision', former: 'The former decision',
    assessed: 'What the answers gave', by: 'Decided by', digest: 'Digest of the assessment',
  },
  decisionKind: { confirm: 'Confirmed', override: 'Overridden' },
};
