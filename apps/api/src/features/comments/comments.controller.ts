import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommentCount, CommentRevision, CommentThread, Page } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { withoutUndefined } from '../../platform/ground/without-undefined';
import { IfMatch } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { ReadSystem } from '../systems';
import { CommentsRepository } from './comments.repository';
import { ListThreadsQuery, OpenThreadDto, WriteCommentDto } from './dto/comments.dto';
import { EditComment } from './edit-comment';
import { OpenThread } from './open-thread';
import { ReplyToThread } from './reply-to-thread';
import { ResolveThread } from './resolve-thread';
import { ThreadsQueries } from './threads.queries';

/** What is said about one system. */
@ApiTags('Comments')
@Controller('api/v1/systems/:id')
export class SystemCommentsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly queries: ThreadsQueries,
    private readonly openThread: OpenThread,
  ) {}

  /** Newest first. */
  @Get('comment-threads')
  @Named('listThreads')
  @Allow('read', 'Comment')
  @Answers(200, 'CommentThread', 'page')
  async list(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() query: ListThreadsQuery,
  ): Promise<Page<CommentThread>> {
    return this.queries.list(await this.readSystem.execute(actor, key, 'comments'), query);
  }

  /** How many threads there are on each answer, finding and duty, and on the record. */
  @Get('comment-counts')
  @Named('countComments')
  @Allow('read', 'Comment')
  @Answers(200, 'CommentCount', 'items')
  async counts(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: CommentCount[] }> {
    return { items: await this.queries.counts(await this.readSystem.execute(actor, key, 'comments')) };
  }

  /** Opens a thread. */
  @Post('comment-threads')
  @Named('openThread')
  @Allow('create', 'Comment')
  @Answers(201, 'CommentThread')
  async open(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Body() body: OpenThreadDto,
  ): Promise<CommentThread> {
    return this.queries.get(await this.openThread.execute(actor, key, withoutUndefined(body)));
  }
}

/** One thread, and one comment. */
@ApiTags('Comments')
@Controller('api/v1')
export class CommentsController {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly comments: CommentsRepository,
    private readonly queries: ThreadsQueries,
    private readonly replyToThread: ReplyToThread,
    private readonly editComment: EditComment,
    private readonly resolveThread: ResolveThread,
  ) {}

  @Get('comment-threads/:threadId')
  @Named('getThread')
  @Allow('read', 'Comment')
  @Answers(200, 'CommentThread')
  async get(@CurrentActor() actor: Actor, @UuidParam('threadId') id: string): Promise<CommentThread> {
    await this.read(actor, id);
    return this.queries.get(id);
  }

  @Post('comment-threads/:threadId/comments')
  @Named('replyToThread')
  @Allow('create', 'Comment')
  @Answers(201, 'CommentThread')
  async reply(
    @CurrentActor() actor: Actor,
    @UuidParam('threadId') id: string,
    @Body() body: WriteCommentDto,
  ): Promise<CommentThread> {
    await this.replyToThread.execute(actor, id, withoutUndefined(body));
    return this.queries.get(id);
  }

  @Post('comment-threads/:threadId/resolutions')
  @Named('resolveThread')
  @Allow('create', 'Comment')
  @Answers(201, 'CommentThread')
  async resolve(@CurrentActor() actor: Actor, @UuidParam('threadId') id: string): Promise<CommentThread> {
    await this.resolveThread.execute(actor, id, true);
    return this.queries.get(id);
  }

  @Post('comment-threads/:threadId/reopenings')
  @Named('reopenThread')
  @Allow('create', 'Comment')
  @Answers(201, 'CommentThread')
  async reopen(@CurrentActor() actor: Actor, @UuidParam('threadId') id: string): Promise<CommentThread> {
    await this.resolveThread.execute(actor, id, false);
    return this.queries.get(id);
  }

  /** Writes one's own comment anew; what it said stays readable. */
  @Patch('comments/:commentId')
  @Named('editComment')
  @Allow('create', 'Comment')
  @Answers(200, 'CommentThread')
  async edit(
    @CurrentActor() actor: Actor,
    @UuidParam('commentId') id: string,
    @IfMatch() version: number,
    @Body() body: WriteCommentDto,
  ): Promise<CommentThread> {
    return this.queries.get(await this.editComment.execute(actor, id, version, withoutUndefined(body)));
  }

  /** All that a comment has said. */
  @Get('comments/:commentId/revisions')
  @Named('listCommentRevisions')
  @Allow('read', 'Comment')
  @Answers(200, 'CommentRevision', 'items')
  async revisions(
    @CurrentActor() actor: Actor,
    @UuidParam('commentId') id: string,
  ): Promise<{ items: CommentRevision[] }> {
    await this.read(actor, (await this.comments.comment(id)).thread_id);
    return { items: await this.queries.revisions(id) };
  }

  private async read(actor: Actor, threadId: string): Promise<void> {
    await this.readSystem.execute(
      actor,
      { column: 'id', value: (await this.comments.thread(threadId)).system_id },
      'comments',
    );
  }
}
