import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OwnSession } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { AllowAnySession } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { CurrentActor, CurrentSession } from '../../../platform/identity/current-actor.decorator';
import { Sessions, type LiveSession } from '../../../platform/identity/sessions';
import { UuidParam } from '../../../platform/input/system-id';
import { EndOtherSessions } from './end-other-sessions';
import { EndSession } from './end-session';

@ApiTags('Session')
@Controller('api/v1/session/sessions')
export class OwnSessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly endSession: EndSession,
    private readonly endOtherSessions: EndOtherSessions,
  ) {}

  /** Where I am signed in, last used first. */
  @Get()
  @Named('listOwnSessions')
  @AllowAnySession()
  @Answers(200, 'OwnSession', 'items')
  async list(@CurrentSession() session: LiveSession): Promise<{ items: OwnSession[] }> {
    const items = await this.sessions.of(session.actor.id);
    return { items: items.map((one) => ({ ...one, isCurrent: one.id === session.id })) };
  }

  /** Ends all my sessions but this one. */
  @Delete()
  @Named('endOtherSessions')
  @HttpCode(204)
  @AllowAnySession()
  endOthers(@CurrentSession() session: LiveSession): Promise<void> {
    return this.endOtherSessions.execute(session.actor, session.id);
  }

  /** Ends one session of mine; this one too. */
  @Delete(':id')
  @Named('endSession')
  @HttpCode(204)
  @AllowAnySession()
  end(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.endSession.execute(actor, id);
  }
}
