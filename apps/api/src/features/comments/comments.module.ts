import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { ThreadEntity } from './comment';
import { CommentsController, SystemCommentsController } from './comments.controller';
import { CommentsRepository } from './comments.repository';
import { EditComment } from './edit-comment';
import { OpenThread } from './open-thread';
import { ReplyToThread } from './reply-to-thread';
import { ResolveThread } from './resolve-thread';
import { Threads } from './threads';
import { ThreadsQueries } from './threads.queries';

@Module({
  imports: [TypeOrmModule.forFeature([ThreadEntity]), RulesModule, SystemsModule],
  controllers: [SystemCommentsController, CommentsController],
  providers: [CommentsRepository, ThreadsQueries, Threads, OpenThread, ReplyToThread, EditComment, ResolveThread],
})
export class CommentsModule {}
