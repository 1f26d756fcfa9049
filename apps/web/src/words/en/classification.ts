// English: classes, questions, assessments. The words of the law itself come from the law library.
export const classification = {
  class: {
    not_ai_system: 'Not an AI system', out_of_scope: 'Outside the Act', minimal: 'Minimal risk', transparency: 'Transparency', high_risk: 'High risk', prohibited: 'Prohibited',
    undetermined: 'Not known yet', none: 'Not classified yet', provisional: 'for now: other answers can still change it', provisionalName: '{{class}}?', span: '{{lower}} – {{upper}}?',
  },
  scale: {
    outside: 'Outside', definite: 'The class is certain: {{class}}.', open: 'Not known yet: anything from {{lower}} to {{upper}} is still possible.',
    provisional: 'For now {{class}}; anything from {{lower}} to {{upper}} is still possible.',
  },
  answer: {
    yes: 'Yes', no: 'No', unknown: 'I don’t know', none: 'None of them', partlyUnknown: 'None so far, others not known', othersUnknown: 'others not known',
    noneOfThese: 'None of these', noneOfOthers: 'None of the others', short: { yes: 'Yes', no: 'No', unknown: 'Don’t know' },
  },
  question: {
    next: 'This question matters most now', help: 'Help', example: 'Example:', guidance: 'Guidelines of the Commission, final and not binding:', ifUnknown: 'While not answered:', note: 'Note', addNote: 'Add a note', noteNeedsAnswer: 'A note is saved together with an answer.', numberHelp: 'A number of zero or more; 1e25 is fine too.',
    wrong: { number: 'Type a number, for example 1e25.', date: 'Type a whole date.' },
  },
  questions: {
    title: 'Classification questions', intro: 'Answer what you know. “I don’t know” is a good answer: the class then shows what is still possible.',
    notAllowed: 'Only the owner of a system answers its questions. You can read the answers on the system’s page.', retired: 'A retired system is no longer changed.',
    law: 'Law applied: {{title}}. The combination of provisions into classes is our own reading and binds nobody.',
  },
  group: {
    done: '{{done}} of {{all}} answered', open_one: '{{count}} can change the result', open_other: '{{count}} can change the result', details_one: '{{count}} can change details', details_other: '{{count}} can change details', continue: 'Continue: {{title}}',
    settled_one: '{{count}} question settled by other answers', settled_other: '{{count}} questions settled by other answers',
    settledHelp: 'These no longer fit what you answered, so they count as “no”. They come back if you change those answers.',
  },
  standing: {
    title: 'The class so far', more: 'Details', less: 'Close', why: 'Why', open: 'Still open', also: 'Also:', marks: 'To be noted',
    noneYet: 'Nothing has been established yet.', nothingOpen: 'No open question can change the result.', youDoNotKnow: 'you said you don’t know',
    moreOpen_one: '{{count}} more', moreOpen_other: '{{count}} more', possible_one: '{{count}} provision could still apply', possible_other: '{{count}} provisions could still apply',
    ruledOut_one: '{{count}} provision does not apply', ruledOut_other: '{{count}} provisions do not apply',
  },
  house: {
    rule: 'House rules', example: 'An example that shows how house rules work. It is nobody’s guideline; your institution replaces it with its own.', span: '{{lower}} to {{upper}}, depending on open answers',
    none: 'No house rule asks for attention so far.', possible_one: '{{count}} house rule may still apply', possible_other: '{{count}} house rules may still apply', duties: 'What the house rules ask',
  },
  change: {
    title: 'What would change this', none: 'No set of up to four answers would change the class.', higher: 'Would raise the class', lower: 'Would lower the class', to: '{{class}}, if',
    more: 'There are more such sets, or larger ones.', contradicts: 'Something else would have to change with it: {{what}}', oneOf: 'one of: {{items}}', without: 'not: {{items}}',
    above: 'above {{bound}}', notAbove: '{{bound}} or less', before: 'before {{day}}', notBefore: 'on {{day}} or later',
  },
  contradictions: { title_one: 'These answers cannot all be right', title_other: '{{count}} times answers cannot all be right' },
  duties: {
    title: 'Duties', consequences: 'What may follow', permission: 'allowed, not demanded', none: 'No duty is certain yet.', possible_one: '{{count}} duty may apply', possible_other: '{{count}} duties may apply',
    from: 'from {{day}}', fromAtLeast: 'from {{day}} at the earliest', byTheLetter: 'by the letter from {{day}}', afterChange: 'only after a significant change',
  },
  finding: {
    gives: 'leads to: {{class}}', because_one: 'Decided by {{count}} answer', because_other: 'Decided by {{count}} answers',
    hangsOn_one: 'Hangs on {{count}} answer', hangsOn_other: 'Hangs on {{count}} answers', exception: 'Exception tried:', exceptions: 'Exceptions tried',
  },
  reasoning: { show: 'Show the reasoning', true: 'holds', false: 'does not hold', unknown: 'open', aside: 'did not decide' },
  truth: { true: 'applies', false: 'does not apply', unknown: 'still open' },
  exceptionTruth: { true: 'applies, so the provision does not', false: 'does not apply', unknown: 'still open' },
  progress: {
    answered_one: 'Answered {{count}} of {{all}}.', answered_other: 'Answered {{count}} of {{all}}.',
    open_one: '{{count}} can still change the result.', open_other: '{{count}} can still change the result.', details_one: 'The class stays; {{count}} can still change details.',
    details_other: 'The class stays; {{count}} can still change details.', done: 'No other answer can change the result.',
  },
  conflict: {
    title_one: '{{count}} answer was changed by somebody else meanwhile', title_other: '{{count}} answers were changed by somebody else meanwhile',
    help: 'Yours are kept. Everything you had not touched was taken from the register. Please choose:', mine: 'Yours:', theirs: 'In the register:', theirsBy: 'In the register, by {{name}}:',
    keepMine: 'Keep mine', takeTheirs: 'Take theirs',
  },
  save: {
    save: 'Save answers', saved: 'Answers saved as assessment {{number}}.', unsaved: 'Not saved yet. What you answered is kept for you, on another computer too.', nothing: 'Nothing saved yet.', upToDate: 'Saved as assessment {{number}}.',
    discard: 'Discard', discardTitle: 'Discard the answers that are not saved?', discardHelp: 'You go back to the answers as the register holds them.', toReview: 'Go on to the review',
  },
  classification: { start: 'Answer the questions', continue: 'Change or add answers', noneYet: 'The system has not been classified yet' },
  assessment: {
    result: 'Result', answers: 'Answers', by: 'Assessed by {{name}} on {{at}} under the law of {{day}}', proof: 'What proves this assessment', digest: 'Digest', engine: 'Engine',
    noAnswers: 'No question has been answered.', answerCount_one: '{{count}} answer', answerCount_other: '{{count}} answers',
    openCount_one: '{{count}} answer could still change the result', openCount_other: '{{count}} answers could still change the result',
    detailsCount_one: '{{count}} answer could still change details, not the class', detailsCount_other: '{{count}} answers could still change details, not the class',
  },
  replay: {
    run: 'Compute it here', help: 'Your own browser applies the same rules to the same answers and compares the digest.', same: 'The same digest and the same result: nothing was changed.',
    'other-digest': 'Another digest: these answers, on this day, under these rules, do not give what was recorded.', 'other-result': 'The digest is right, but the result shown is not the one these answers give.',
    'other-engine': 'Made by another version of the engine; it cannot be compared here.', 'other-rules': 'The rules at hand are not those of this assessment.', 'no-hash': 'This browser computes digests over a secure connection (https) only.',
  },
  past: {
    all: 'All assessments', title: 'Assessment {{number}}', help: 'This is the assessment as it was made then. It never changes.', toCurrent: 'Go to the current one', current: 'current',
    number: 'Assessment', by: 'By', at: 'When', ruleset: 'Ruleset',
  },
  law: { article: 'Article {{number}}' },
};
