// The door of the feature "review": submission, queue, decision.

export { ReviewModule } from './review.module';
export { reviewPart } from './reviews.repository';
export type { StoredDecision, StoredReview } from './reviews.repository';
