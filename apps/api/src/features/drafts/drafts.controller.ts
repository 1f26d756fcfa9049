import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res, type PipeTransform } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Draft } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/ground/actor';
import { AllowAnySession } from '../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../platform/ground/answers.decorator';
import { IfMatchAny, setVersion } from '../../platform/http/etag';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { malformed } from '../../platform/problems/refusal';
import { Drafts } from './drafts';
import { SaveDraftDto } from './dto/save-draft.dto';

const KEY = /^[A-Za-z][A-Za-z0-9._-]{0,149}$/;

class DraftKeyPipe implements PipeTransform<string, string> {
  static readonly schema = { pattern: KEY.source };

  transform(value: string): string {
    if (KEY.test(value)) return value;
    throw malformed({
      pointer: 'path:key',
      code: 'not-a-key',
      detail: 'At most 150 letters, digits, dots and dashes, a letter first.',
    });
  }
}

@ApiTags('Drafts')
@Controller('api/v1/drafts')
export class DraftsController {
  constructor(private readonly drafts: Drafts) {}

  /** What I have typed and not sent, newest first. */
  @Get()
  @Named('listDrafts')
  @AllowAnySession()
  @Answers(200, 'Draft', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: Draft[] }> {
    return { items: await this.drafts.all(actor.id) };
  }

  /** Keeps a draft under its name: a new one, or with `If-Match` over the state of it that was read. */
  @Put(':key')
  @Named('saveDraft')
  @Sends('ETag')
  @AllowAnySession()
  @Answers(200, 'Draft')
  async save(
    @CurrentActor() actor: Actor,
    @Param('key', DraftKeyPipe) key: string,
    @IfMatchAny() over: number | null,
    @Body() body: SaveDraftDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Draft> {
    const draft = await this.drafts.save(actor.id, key, body.content, over);
    setVersion(reply, draft.version);
    return draft;
  }

  /** Throws a draft away as it was read, if there is one. */
  @Delete(':key')
  @Named('discardDraft')
  @HttpCode(204)
  @AllowAnySession()
  discard(
    @CurrentActor() actor: Actor,
    @Param('key', DraftKeyPipe) key: string,
    @IfMatchAny() over: number | null,
  ): Promise<void> {
    return this.drafts.discard(actor.id, key, over);
  }
}
