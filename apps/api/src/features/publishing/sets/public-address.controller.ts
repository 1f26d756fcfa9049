// Where anybody reads the newest public set, without signing in. Nothing here reads the register itself.

import { Controller, Get, Inject, Param, Redirect, Req, Res, type PipeTransform } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PUBLIC_ADDRESS, type PublicFileName } from '@registry/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { Public } from '../../../platform/ground/allow.decorator';
import { Refusal } from '../../../platform/problems/refusal';
import { POLICY } from '../page/page-parts';
import { FileNamePipe, MEDIA_TYPES } from './public-sets.controller';
import { PublicSetsQueries } from './public-sets.queries';

/** An address that ends in a slash is that of the page: links from there lead to the other files. */
class FileOrPagePipe implements PipeTransform<string, PublicFileName> {
  private readonly names = new FileNamePipe();

  transform(value: string): PublicFileName {
    return this.names.transform(value === '' ? 'index.html' : value);
  }
}

@ApiExcludeController()
@Controller(PUBLIC_ADDRESS)
export class PublicAddressController {
  constructor(
    private readonly sets: PublicSetsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Redirect(`${PUBLIC_ADDRESS}/index.html`)
  async page(): Promise<void> {
    await this.current();
  }

  @Get('*')
  @Public()
  async file(
    @Param('*', FileOrPagePipe) name: PublicFileName,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sha256, bytes } = await this.sets.file(await this.current(), name);
    // Weak, because the bytes may travel compressed. Kept by browsers, but asked about: what is withdrawn is gone.
    void reply.headers({
      etag: `W/"${sha256}"`,
      'cache-control': 'public, no-cache',
      'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
      'access-control-allow-origin': '*',
    });
    if (request.headers['if-none-match']?.includes(`"${sha256}"`) === true) await reply.status(304).send();
    else await reply.header('content-type', MEDIA_TYPES[name]).send(bytes);
  }

  /** Closed, none made and withdrawn look alike. */
  private async current(): Promise<number> {
    const number = this.config.publicSet === null ? null : await this.sets.current();
    if (number === null) throw new Refusal('route.not-found');
    return number;
  }
}
