import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { JoinRequest, MergeResult } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Refuses, Sends } from '../../platform/ground/answers.decorator';
import { IfMatch, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, UuidParam, type SystemKey } from '../../platform/input/system-id';
import { AnswerJoinRequest } from './answer-join-request';
import { AskToJoin } from './ask-to-join';
import {
  AnswerJoinRequestDto,
  AskToJoinDto,
  MergeSystemsDto,
  PreviewMergeQuery,
  UndoMergeDto,
} from './dto/merging.dto';
import { JoinRequestsQueries } from './join-requests.queries';
import { MergeSystems } from './merge-systems';
import { PreviewMerge } from './preview-merge';
import { UndoMerge } from './undo-merge';

@ApiTags('Systems')
@Controller('api/v1/systems/:id')
export class MergingController {
  constructor(
    private readonly joinRequests: JoinRequestsQueries,
    private readonly askToJoin: AskToJoin,
    private readonly answerJoinRequest: AnswerJoinRequest,
    private readonly previewMerge: PreviewMerge,
    private readonly mergeSystems: MergeSystems,
    private readonly undoMerge: UndoMerge,
  ) {}

  /** Who asks to help keep the record: open requests for those who keep it, their own for others. */
  @Get('join-requests')
  @Named('listJoinRequests')
  @Allow('read', 'AiSystem')
  @Answers(200, 'JoinRequest', 'items')
  async joins(@CurrentActor() actor: Actor, @SystemKeyParam() key: SystemKey): Promise<{ items: JoinRequest[] }> {
    return { items: await this.joinRequests.of(actor, key) };
  }

  /** Asks to help keep the record. */
  @Post('join-requests')
  @Named('askToJoin')
  @Allow('create', 'JoinRequest')
  @Answers(201, 'JoinRequest', 'items')
  async ask(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Body() body: AskToJoinDto,
  ): Promise<{ items: JoinRequest[] }> {
    await this.askToJoin.execute(actor, key, body.message);
    return { items: await this.joinRequests.of(actor, key) };
  }

  /** Makes the person an editor, or refuses. */
  @Post('join-requests/:requestId/answers')
  @Named('answerJoinRequest')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('update', 'AiSystem')
  async answer(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @UuidParam('requestId') id: string,
    @IfMatch() version: number,
    @Body() body: AnswerJoinRequestDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.answerJoinRequest.execute(actor, { system: key, id }, version, body);
    setVersion(reply, body.state === 'accepted' ? version + 1 : version);
  }

  /** What the other record would take over from this one. */
  @Get('merge-preview')
  @Named('previewMerge')
  @Allow('merge', 'AiSystem')
  @Answers(200, 'MergeResult')
  @Refuses(409, 422)
  preview(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() { into }: PreviewMergeQuery,
  ): Promise<MergeResult> {
    return this.previewMerge.execute(actor, key, into);
  }

  /** Takes this record into another one of the same system. */
  @Post('merges')
  @Named('mergeSystems')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('merge', 'AiSystem')
  async merge(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: MergeSystemsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.mergeSystems.execute(actor, key, version, body);
    setVersion(reply, version + 1);
  }

  /** Undoes the merge of this record: it goes on as before. */
  @Post('merge-reversals')
  @Named('undoMerge')
  @Sends('ETag')
  @HttpCode(204)
  @Allow('merge', 'AiSystem')
  async undo(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatch() version: number,
    @Body() body: UndoMergeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.undoMerge.execute(actor, key, version, body);
    setVersion(reply, version + 1);
  }
}
