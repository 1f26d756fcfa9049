import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { RecordProposals } from '@registry/contracts';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named, Refuses } from '../../platform/ground/answers.decorator';
import { ReadsFile } from '../../platform/http/bodies';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../platform/input/system-id';
import { ProposeRecord } from './propose-record';

/** What files say of models. The file is the body; nothing of it is kept, and nothing that it names is fetched. */
@ApiTags('Systems')
@Controller('api/v1')
export class ProposalsController {
  constructor(private readonly proposeRecord: ProposeRecord) {}

  /** Reads a CycloneDX document (JSON, 1.6 or newer) or a model card, for a system that is not registered yet. */
  @Post('record-proposals')
  @Named('proposeRecord')
  @HttpCode(200)
  @Allow('create', 'AiSystem')
  @ReadsFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Refuses(422)
  @Answers(200, 'RecordProposals')
  forNew(@Req() request: FastifyRequest): Promise<RecordProposals> {
    return this.proposeRecord.forNew(bodyOf(request));
  }

  /** The same beside a record as it stands. Changes nothing: what is chosen is sent as a change of the record. */
  @Post('systems/:id/record-proposals')
  @Named('proposeChanges')
  @HttpCode(200)
  @Allow('update', 'AiSystem')
  @ReadsFile()
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Refuses(422)
  @Answers(200, 'RecordProposals')
  forSystem(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Req() request: FastifyRequest,
  ): Promise<RecordProposals> {
    return this.proposeRecord.forSystem(actor, key, bodyOf(request));
  }
}

const bodyOf = ({ body }: FastifyRequest): Readable => (body instanceof Readable ? body : Readable.from([]));
