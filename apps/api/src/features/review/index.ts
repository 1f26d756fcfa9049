// The door of the feature "review": submission, queue, questions, decision.

export { ReviewModule } from './review.module';
export { AskBack } from './cases/ask-back';
export { DecideReview } from './cases/decide-review';
export { SubmitForReview } from './cases/submit-for-review';
export { TakeReview } from './cases/take-review';
export { ChangeSettings } from './settings/change-settings';
export { reviewPart } from './review-part';
export { questionPart, questionPartName } from './cases/questions';
export type { StoredQuestion } from './cases/questions';
export type { StoredReview } from './review';
export type { StoredConsent, StoredDecision } from './reviews.repository';
export { FreeCases } from './cases/free-cases';
export { KeepAbsences } from './officers/keep-absences';
