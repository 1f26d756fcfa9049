import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiExcludeEndpoint, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Public } from '../../../platform/ground/allow.decorator';
import { Named } from '../../../platform/ground/answers.decorator';
import { ReadsForm } from '../../../platform/http/bodies';
import { ProviderClient } from '../../../platform/identity/provider-client';
import { clearCookie, readCookie, writeCookie } from '../../../platform/identity/session-cookie';
import { Refusal } from '../../../platform/problems/refusal';
import { Refusals } from '../../../platform/refusals/refusals';
import { EndProviderSessions } from './end-provider-sessions';
import { BackChannelLogoutDto, LeaveQuery } from './provider.dto';
import { SignInAtProvider } from './sign-in-at-provider';
import { safePath, SignInAttempts } from './sign-in-attempts';

/**
 * Addresses for browsers and for the provider. People are sent on, also when something is wrong; only the provider
 * reads answers.
 */
@ApiTags('Session')
@Controller('api/v1/session/provider')
export class ProviderController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly client: ProviderClient,
    private readonly attempts: SignInAttempts,
    private readonly signIn: SignInAtProvider,
    private readonly endSessions: EndProviderSessions,
    private readonly refusals: Refusals,
  ) {}

  /** Sends the browser to the provider. */
  @Get('start')
  @Public()
  @ApiExcludeEndpoint()
  async leave(@Query() { to }: LeaveQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sendOn(reply, async () => {
      const leaving = await this.client.leave();
      const token = await this.attempts.keep(readCookie(request, this.config, 'attempt'), leaving, safePath(to));
      writeCookie(reply, this.config, 'attempt', { token });
      return leaving.url;
    });
  }

  /** The provider sends the browser back here. */
  @Get('callback')
  @Public()
  @ApiExcludeEndpoint()
  async arrive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sendOn(reply, async () => {
      const state = new URL(request.url, 'http://localhost').searchParams.get('state');
      const attempt = await this.attempts.take(readCookie(request, this.config, 'attempt'), state);
      if (attempt === null) throw new Refusal('session.sign-in-failed');
      const claims = await this.client.arrive(request.url, attempt);
      const origin = {
        agent: request.headers['user-agent'] ?? '',
        before: readCookie(request, this.config, 'session'),
      };
      const signedIn = await this.signIn.execute(claims, request.id, origin);
      if (signedIn.kind === 'guest') {
        writeCookie(reply, this.config, 'guest', { token: signedIn.token });
        return '/';
      }
      clearCookie(reply, this.config, 'guest');
      writeCookie(reply, this.config, 'session', signedIn);
      return attempt.returnTo;
    });
  }

  /** After signing out here: signs out at the provider too, where it offers that. */
  @Get('end')
  @Public()
  @ApiExcludeEndpoint()
  async end(@Res() reply: FastifyReply): Promise<void> {
    await this.sendOn(reply, async () => (await this.client.signOutUrl()) ?? '/');
  }

  /** The provider says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
  @Post('logouts')
  @Named('endProviderSession')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOkResponse({ description: 'Done' })
  @Public()
  @ReadsForm()
  @HttpCode(200)
  async loggedOut(
    @Body() { logout_token }: BackChannelLogoutDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    await this.endSessions.execute(await this.client.readLogout(logout_token));
  }

  /** A person never lands on a page of JSON: what is refused is told on the sign-in page. */
  private async sendOn(reply: FastifyReply, where: () => Promise<string>): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      await reply.redirect(await where(), 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusals.count(error.code, {});
      await reply.redirect(`/?problem=${error.code}`, 303);
    }
  }
}
