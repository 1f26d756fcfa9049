import { Module } from '@nestjs/common';
import { Snapshots } from '../../platform/database/snapshots';
import { ReviewModule } from '../review';
import { RulesModule } from '../rules';
import { ConsentToRules } from './consent-to-rules';
import { Impact } from './impact';
import { MarkReviews } from './mark-reviews';
import { RecordImpactExport } from './record-impact-export';
import { RuleChangesController } from './rule-changes.controller';

@Module({
  imports: [RulesModule, ReviewModule],
  controllers: [RuleChangesController],
  providers: [Snapshots, Impact, MarkReviews, ConsentToRules, RecordImpactExport],
})
export class RuleChangesModule {}
