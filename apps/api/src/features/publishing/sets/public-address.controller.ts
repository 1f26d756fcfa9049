// Where anybody reads the newest public set, without signing in. Nothing here reads the register itself.

import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { PublicFileName } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Public } from '../../../platform/ground/allow.decorator';
import { Refusal } from '../../../platform/problems/refusal';
import { PublicSetsQueries } from './public-sets.queries';
import { MEDIA_TYPES } from './public-sets.controller';

@ApiExcludeController()
@Controller('public')
export class PublicAddressController {
  constructor(
    private readonly sets: PublicSetsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('systems.json')
  @Public()
  json(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('systems.json', request, reply);
  }

  @Get('systems.csv')
  @Public()
  csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.send('systems.csv', request, reply);
  }

  /** Closed, none made and withdrawn look alike. */
  private async send(name: PublicFileName, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const number = this.config.publicSet === null ? null : await this.sets.current();
    if (number === null) throw new Refusal('route.not-found');
    const { sha256, bytes } = await this.sets.file(number, name);
    // Weak, because the bytes may travel compressed; kept by browsers, but asked about, so that what is withdrawn is gone.
    const etag = `W/"${sha256}"`;
    void reply.headers({ etag, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' });
    if (request.headers['if-none-match']?.includes(`"${sha256}"`)) await reply.status(304).send();
    else await reply.header('content-type', MEDIA_TYPES[name]).send(bytes);
  }
}
