// The door of the feature "review": submission, queue, questions, decision.

export { ReviewModule } from './review.module';
export { AskBack } from './ask-back';
export { DecideReview } from './decide-review';
export { SubmitForReview } from './submit-for-review';
export { TakeReview } from './take-review';
export { ChangeSettings } from './change-settings';
export { reviewPart } from './review-part';
export { questionPart, questionPartName } from './questions';
export type { StoredQuestion } from './questions';
export type { StoredReview } from './review';
export type { StoredConsent, StoredDecision } from './reviews.repository';
export { FreeCases } from './free-cases';
export { KeepAbsences } from './keep-absences';
