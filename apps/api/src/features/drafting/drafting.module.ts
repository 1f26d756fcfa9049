import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { DraftsModule } from '../drafts';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { DraftAnswers } from './draft-answers';
import { DraftRecord } from './draft-record';
import { DraftingController } from './drafting.controller';

@Module({
  imports: [DraftsModule, SystemsModule, RulesModule, ClassificationModule],
  controllers: [DraftingController],
  providers: [DraftRecord, DraftAnswers],
})
export class DraftingModule {}
