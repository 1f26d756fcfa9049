// The door of the feature "review": submission, queue, questions, decision.

export { ReviewModule } from './review.module';
export { AnswerQuestions } from './cases/answer-questions';
export { AskBack } from './cases/ask-back';
export { ConsentToDecision } from './cases/consent-to-decision';
export { DecideReview } from './cases/decide-review';
export { SubmitForReview } from './cases/submit-for-review';
export { TakeReview } from './cases/take-review';
export { EnterFreeDays } from './settings/enter-free-days';
export { ReviewsQueries } from './cases/reviews.queries';
export { ReviewsRepository } from './reviews.repository';
export { reviewPart } from './review-part';
export { questionPart, questionPartName } from './cases/questions';
export type { StoredQuestion } from './cases/questions';
export type { StoredReview } from './review';
export type { StoredConsent, StoredDecision } from './reviews.repository';
export { FreeCases } from './cases/free-cases';
export { EnterAbsence } from './officers/enter-absence';
export { inReviewState, joinStanding, standing } from './standing';
export { historyOfReviews, partsOfReviews, provenSettings } from './proven';
export { pastReviewsTable, reviewsTable } from './reviews-table';
