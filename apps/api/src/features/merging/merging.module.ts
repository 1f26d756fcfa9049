import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { JoinRequests } from './join-requests';
import { JoinsForMeController } from './joins-for-me.controller';
import { MergeQueries } from './merge.queries';
import { MergeSystems } from './merge-systems';
import { MergingController } from './merging.controller';
import { UndoMerge } from './undo-merge';

@Module({
  imports: [SystemsModule],
  controllers: [JoinsForMeController, MergingController],
  providers: [JoinRequests, MergeQueries, MergeSystems, UndoMerge],
})
export class MergingModule {}
