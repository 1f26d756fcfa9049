import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { JoinRequestForMe } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { Answers, Named } from '../../platform/ground/answers.decorator';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { JoinRequestsQueries } from './join-requests.queries';

@ApiTags('Systems')
@Controller('api/v1/join-requests')
export class JoinsForMeController {
  constructor(private readonly joinRequests: JoinRequestsQueries) {}

  /** Who asks to help with records that I keep, at most 50. */
  @Get()
  @Named('listJoinRequestsForMe')
  @Allow('update', 'AiSystem')
  @Answers(200, 'JoinRequestForMe', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: JoinRequestForMe[] }> {
    return { items: await this.joinRequests.forMe(actor) };
  }
}
