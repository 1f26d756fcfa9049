import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccessRequest, Guest, Page } from '@registry/contracts';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Actor } from '../../../platform/ground/actor';
import { Allow, Public } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Refuses } from '../../../platform/ground/answers.decorator';
import { PageQuery } from '../../../platform/http/paging';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { readCookie } from '../../../platform/identity/session-cookie';
import { UuidParam } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { AnswerAccessRequestDto, AskForAccessDto } from './access-request.dto';
import { AccessRequests } from './access-requests';
import { AnswerAccessRequest } from './answer-access-request';
import { AskForAccess } from './ask-for-access';
import { Guests, type KnownGuest } from './guests';

@ApiTags('People')
@Controller('api/v1')
export class AccessRequestsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly guests: Guests,
    private readonly askForAccess: AskForAccess,
    private readonly requests: AccessRequests,
    private readonly answerRequest: AnswerAccessRequest,
  ) {}

  /** Who the provider says I am, where the register does not know me. */
  @Get('guest')
  @Named('getGuest')
  @Public()
  @Answers(200, 'Guest')
  @Refuses(401)
  async guest(@Req() request: FastifyRequest): Promise<Guest> {
    return this.guests.describe(await this.requireGuest(request));
  }

  /** Asks for access; who asks is known by the provider alone. */
  @Post('guest/access-requests')
  @Named('askForAccess')
  @Public()
  @Answers(201, 'Guest')
  @Refuses(401)
  async ask(@Req() request: FastifyRequest, @Body() body: AskForAccessDto): Promise<Guest> {
    const guest = await this.requireGuest(request);
    await this.askForAccess.execute(guest, body);
    return this.guests.describe(guest);
  }

  /** Open requests, the oldest first. */
  @Get('access-requests')
  @Named('listAccessRequests')
  @Allow('create', 'Person')
  @Answers(200, 'AccessRequest', 'page')
  list(@Query() query: PageQuery): Promise<Page<AccessRequest>> {
    return this.requests.open(query);
  }

  /** Enters the person with one role, or refuses with a reason. */
  @Post('access-requests/:id/answers')
  @Named('answerAccessRequest')
  @HttpCode(204)
  @Allow('create', 'Person')
  async answer(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @Body() body: AnswerAccessRequestDto,
  ): Promise<void> {
    await this.answerRequest.execute(actor, id, body);
  }

  private async requireGuest(request: FastifyRequest): Promise<KnownGuest> {
    const token = readCookie(request, this.config, 'guest');
    const guest = token === null ? null : await this.guests.find(token);
    if (guest === null) throw new Refusal('session.required');
    return guest;
  }
}
