import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReviewEntity } from './review';
import { faultsOf, STORED_STATES, transitions } from '@registry/review';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { ClassificationModule } from '../classification';
import { EvidenceModule } from '../evidence';
import { SystemsModule } from '../systems';
import { AnswerQuestions } from './cases/answer-questions';
import { AskBack } from './cases/ask-back';
import { AssignReview } from './cases/assign-review';
import { ConsentToDecision } from './cases/consent-to-decision';
import { DecideReview } from './cases/decide-review';
import { FreeCases } from './cases/free-cases';
import { OfficerController } from './cases/officer.controller';
import { Questions } from './cases/questions';
import { QueueQueries } from './cases/queue.queries';
import { ReviewCases } from './cases/review-cases';
import { ReviewController } from './cases/review.controller';
import { ReviewsQueries } from './cases/reviews.queries';
import { SubmitForReview } from './cases/submit-for-review';
import { TakeReview } from './cases/take-review';
import { EnterAbsence } from './officers/enter-absence';
import { Officers } from './officers/officers';
import { RemoveAbsence } from './officers/remove-absence';
import { ReviewsController } from './officers/reviews.controller';
import { ReviewsRepository } from './reviews.repository';
import { ChangeReviewPolicy } from './settings/change-review-policy';
import { EnterFreeDays } from './settings/enter-free-days';
import { RemoveFreeDay } from './settings/remove-free-day';
import { ReviewSettings } from './settings/review-settings';
import { SettingsController } from './settings/settings.controller';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewEntity]), SystemsModule, EvidenceModule, ClassificationModule],
  controllers: [ReviewController, OfficerController, ReviewsController, SettingsController],
  providers: [
    ReviewsRepository,
    ReviewsQueries,
    QueueQueries,
    ReviewCases,
    ReviewSettings,
    Officers,
    Questions,
    SubmitForReview,
    TakeReview,
    AssignReview,
    AskBack,
    AnswerQuestions,
    DecideReview,
    ConsentToDecision,
    EnterAbsence,
    RemoveAbsence,
    ChangeReviewPolicy,
    EnterFreeDays,
    RemoveFreeDay,
    FreeCases,
  ],
  exports: [ReviewsRepository, ReviewsQueries, FreeCases],
})
export class ReviewModule implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  /** The register does not start on a table of states with faults, or on a database that knows other states. */
  async onModuleInit(): Promise<void> {
    const row = await sql<{ states: string[] }>`
      select array(select m[1] from regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g') as m) as states
        from pg_constraint where conname = 'review_state_check'`.row(this.dataSource);
    const inDatabase = row?.states ?? [];
    const faults = [
      ...faultsOf(transitions),
      ...STORED_STATES.filter((state) => !inDatabase.includes(state)).map(
        (state) => `the database does not know ${state}`,
      ),
    ];
    if (faults.length > 0) throw new Error(`The table of review states is broken: ${faults.join('; ')}.`);
  }
}
