import { Module, type OnModuleInit } from '@nestjs/common';
import { faultsOf, STORED_STATES, transitions } from '@registry/review';
import { DataSource } from 'typeorm';
import { ClassificationModule } from '../classification';
import { EvidenceModule } from '../evidence';
import { SystemsModule } from '../systems';
import { AskBack } from './ask-back';
import { ChangeSettings } from './change-settings';
import { DecideReview } from './decide-review';
import { FreeCases } from './free-cases';
import { KeepAbsences } from './keep-absences';
import { OfficerController } from './officer.controller';
import { Officers } from './officers';
import { Questions } from './questions';
import { QueueQueries } from './queue.queries';
import { ReviewCases } from './review-cases';
import { ReviewController } from './review.controller';
import { ReviewSettings } from './review-settings';
import { ReviewsController } from './reviews.controller';
import { ReviewsQueries } from './reviews.queries';
import { ReviewsRepository } from './reviews.repository';
import { SettingsController } from './settings.controller';
import { SubmitForReview } from './submit-for-review';
import { TakeReview } from './take-review';

@Module({
  imports: [SystemsModule, EvidenceModule, ClassificationModule],
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
    AskBack,
    DecideReview,
    KeepAbsences,
    ChangeSettings,
    FreeCases,
  ],
  exports: [ReviewsRepository, ChangeSettings, FreeCases],
})
export class ReviewModule implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  /** The register does not start on a table of states with faults, or on a database that knows other states. */
  async onModuleInit(): Promise<void> {
    const [row]: { states: string[] }[] = await this.dataSource.query(
      `select array(select m[1] from regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''::text', 'g') as m) as states from pg_constraint where conname = 'review_state_check'`,
    );
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
