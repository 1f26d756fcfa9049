import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { SystemsModule } from '../systems';
import { DecideReview } from './decide-review';
import { ReviewController } from './review.controller';
import { ReviewsQueries } from './reviews.queries';
import { ReviewsRepository } from './reviews.repository';
import { SubmitForReview } from './submit-for-review';

@Module({
  imports: [SystemsModule, ClassificationModule],
  controllers: [ReviewController],
  providers: [ReviewsRepository, ReviewsQueries, SubmitForReview, DecideReview],
  exports: [ReviewsRepository],
})
export class ReviewModule {}
