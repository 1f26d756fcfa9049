// The door of the assessment library: facts, a day and the law of that day give a result with a digest, anywhere alike.

export { assess, assessmentText, digestText, ENGINE_VERSION, type Assessed, type KeptAssessment } from './assess';
export { groundsText } from './grounds';
export { houseRulesDigest, rulesetDigest } from './digest';
export { addDays, BRUSSELS, clockIn, dayIn, dayInBrussels, hourIn, startOfDay } from './day';
export { attentionTo, compiledWith } from './house';
export { listOf } from '@registry/law/lists';
export { presumptionOf } from './presumption';
export { lawById, lawOn, type Law } from './law';
