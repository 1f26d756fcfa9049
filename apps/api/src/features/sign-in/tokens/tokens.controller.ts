import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { scopesOf } from '@registry/access';
import type { ApiToken, CreatedApiToken, TokenScope } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow, AllowAnySession } from '../../../platform/ground/allow.decorator';
import { Answers, Named } from '../../../platform/ground/answers.decorator';
import { SecretAnswer } from '../../../platform/ground/secret-answer.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { UuidParam } from '../../../platform/input/system-id';
import { CreateToken } from './create-token';
import { OwnTokens } from './own-tokens';
import { RevokeToken } from './revoke-token';
import { CreateApiTokenDto } from './token.dto';

@ApiTags('Tokens')
@Controller('api/v1')
export class TokensController {
  constructor(
    private readonly tokens: OwnTokens,
    private readonly createToken: CreateToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  /** My tokens, living ones first. */
  @Get('tokens')
  @Named('listTokens')
  @AllowAnySession()
  @Answers(200, 'ApiToken', 'items')
  async list(@CurrentActor() actor: Actor): Promise<{ items: ApiToken[] }> {
    return { items: await this.tokens.of(actor.id) };
  }

  /** What a token of mine could do now. */
  @Get('tokens/scopes')
  @Named('listTokenScopes')
  @AllowAnySession()
  @Answers(200, 'TokenScope', 'items')
  scopes(@CurrentActor() actor: Actor): { items: TokenScope[] } {
    return { items: scopesOf(actor.ability) };
  }

  /** Makes a token; its secret is in this answer and never shown again. */
  @Post('tokens')
  @Named('createToken')
  @AllowAnySession()
  @SecretAnswer()
  @Answers(201, 'CreatedApiToken')
  async create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateApiTokenDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedApiToken> {
    void reply.header('cache-control', 'no-store');
    return this.createToken.execute(actor, body);
  }

  /** Revokes a token of mine at once. */
  @Delete('tokens/:id')
  @Named('revokeToken')
  @HttpCode(204)
  @AllowAnySession()
  revoke(@CurrentActor() actor: Actor, @UuidParam('id') id: string): Promise<void> {
    return this.revokeToken.execute(actor, actor.id, id);
  }

  /** The tokens of somebody else. */
  @Get('people/:id/tokens')
  @Named('listTokensOfPerson')
  @Allow('update', 'Person')
  @Answers(200, 'ApiToken', 'items')
  async listOf(@UuidParam('id') id: string): Promise<{ items: ApiToken[] }> {
    return { items: await this.tokens.of(id) };
  }

  /** Revokes a token of somebody else at once. */
  @Delete('people/:id/tokens/:tokenId')
  @Named('revokeTokenOfPerson')
  @HttpCode(204)
  @Allow('update', 'Person')
  revokeOf(
    @CurrentActor() actor: Actor,
    @UuidParam('id') id: string,
    @UuidParam('tokenId') tokenId: string,
  ): Promise<void> {
    return this.revokeToken.execute(actor, id, tokenId);
  }
}
