import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { ReviewModule } from '../review';
import { RulesModule } from '../rules';
import { ConsentToRules } from './consent-to-rules';
import { Impact } from './impact';
import { MarkReviews } from './mark-reviews';
import { RecordImpactExport } from './record-impact-export';
import { RuleChangesController } from './rule-changes.controller';
import { Standing } from './standing';
import { StandingController } from './standing.controller';

@Module({
  imports: [RulesModule, ReviewModule],
  controllers: [StandingController, RuleChangesController],
  providers: [Snapshots, Impact, MarkReviews, ConsentToRules, RecordImpactExport, Standing],
})
export class RuleChangesModule {}
