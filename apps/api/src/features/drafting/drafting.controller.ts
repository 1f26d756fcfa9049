import { Body, Controller, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { KeptDraft } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { Allow, ForPrograms } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { IfMatchAny, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { DraftAnswers } from './draft-answers';
import { DraftRecord } from './draft-record';
import { DraftAnswersDto, DraftRecordDto } from './drafting.dto';

/** For programs alone: what they leave is no part of the register until a person sends it. */
@ApiTags('Drafts')
@Controller('api/v1/program-drafts')
export class DraftingController {
  constructor(
    private readonly draftRecord: DraftRecord,
    private readonly draftAnswers: DraftAnswers,
  ) {}

  /** Begins the registering of a system, for the owner of the token; with `If-Match` over what it began before. */
  @Put('record')
  @Named('draftRecord')
  @Sends('ETag')
  @Allow('draft', 'AiSystem')
  @ForPrograms()
  @Answers(200, 'KeptDraft')
  async record(
    @CurrentActor() actor: Actor,
    @IfMatchAny() over: number | null,
    @Body() body: DraftRecordDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KeptDraft> {
    const kept = await this.draftRecord.execute(actor, over, body);
    setVersion(reply, kept.version);
    return kept;
  }

  /** Begins answers about a system, for the owner of the token; with `If-Match` over what it began before. */
  @Put('answers/:id')
  @Named('draftAnswers')
  @Sends('ETag')
  @Allow('draft', 'AiSystem')
  @ForPrograms()
  @Answers(200, 'KeptDraft')
  async answers(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @IfMatchAny() over: number | null,
    @Body() body: DraftAnswersDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KeptDraft> {
    const kept = await this.draftAnswers.execute(actor, key, over, body);
    setVersion(reply, kept.version);
    return kept;
  }
}
