import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccessRule, DemoPerson, Session } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { Actor } from '../../../platform/ground/actor';
import { AllowAnySession, Public } from '../../../platform/ground/allow.decorator';
import { Answers, Named, Sends } from '../../../platform/ground/answers.decorator';
import { CurrentActor, CurrentSession } from '../../../platform/identity/current-actor.decorator';
import { clearCookie, readCookie, writeCookie } from '../../../platform/identity/session-cookie';
import { Sessions, type LiveSession } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { People } from '../../people';
import { SignInDemoPerson } from '../demo/sign-in-demo-person';
import { SignInDto } from '../demo/sign-in.dto';
import { SignOut } from './sign-out';

@ApiTags('Session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly signInDemoPerson: SignInDemoPerson,
    private readonly signOut: SignOut,
  ) {}

  /** Who I am and what I may do. */
  @Get()
  @Named('getSession')
  @AllowAnySession()
  @Answers(200, 'Session')
  current(@CurrentSession() session: LiveSession): Promise<Session> {
    return this.describe(session);
  }

  /** The people one may sign in as; only where demo sign-in is on. */
  @Get('demo-people')
  @Named('listDemoPeople')
  @Public()
  @Answers(200, 'DemoPerson', 'list')
  demoPeople(): Promise<DemoPerson[]> {
    if (!this.config.demo) throw new Refusal('session.demo-disabled');
    return this.people.demo();
  }

  /** Signs in as a demo person and sets the session cookie. */
  @Post()
  @Named('signIn')
  @Sends('Set-Cookie')
  @Public()
  @Answers(201, 'Session')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const origin = { agent: request.headers['user-agent'] ?? '', before: readCookie(request, this.config, 'session') };
    const { token, expiresAt } = await this.signInDemoPerson.execute(body.person, request.id, origin);
    writeCookie(reply, this.config, 'session', { token, expiresAt });
    const session = await this.sessions.find(token, request.id);
    if (!session) throw new Refusal('session.required');
    return this.describe(session);
  }

  /** Signs out. */
  @Delete()
  @Named('signOut')
  @Sends('Set-Cookie')
  @HttpCode(204)
  @AllowAnySession()
  async end(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.execute(actor, readCookie(request, this.config, 'session') ?? '');
    clearCookie(reply, this.config, 'session');
  }

  private async describe({ actor, expiresAt }: LiveSession): Promise<Session> {
    const person = await this.people.me(actor.id);
    if (!person) throw new Refusal('session.required');
    return {
      person,
      rules: actor.ability.rules as AccessRule[],
      expiresAt: expiresAt.toISOString(),
      demo: this.config.demo,
    };
  }
}
