import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { AnswerJoinRequest } from './answer-join-request';
import { AskToJoin } from './ask-to-join';
import { JoinRequestsQueries } from './join-requests.queries';
import { JoinsForMeController } from './joins-for-me.controller';
import { MergeQueries } from './merge.queries';
import { MergeSystems } from './merge-systems';
import { MergingController } from './merging.controller';
import { PreviewMerge } from './preview-merge';
import { UndoMerge } from './undo-merge';

@Module({
  imports: [SystemsModule],
  controllers: [JoinsForMeController, MergingController],
  providers: [JoinRequestsQueries, AskToJoin, AnswerJoinRequest, MergeQueries, PreviewMerge, MergeSystems, UndoMerge],
})
export class MergingModule {}
