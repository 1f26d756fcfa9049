import { Module } from '@nestjs/common';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { CommentsController, SystemCommentsController } from './comments.controller';
import { CommentsRepository } from './comments.repository';
import { KeepThread } from './keep-thread';
import { OpenThread } from './open-thread';
import { ThreadsQueries } from './threads.queries';

@Module({
  imports: [RulesModule, SystemsModule],
  controllers: [SystemCommentsController, CommentsController],
  providers: [CommentsRepository, ThreadsQueries, OpenThread, KeepThread],
})
export class CommentsModule {}
