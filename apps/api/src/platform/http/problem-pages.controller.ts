// The page about each refusal: what the `type` of a problem leads to.

import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { problems } from '@registry/contracts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Public } from '../ground/allow.decorator';
import { Refusal } from '../problems/refusal';

/**
 * Every page of a code in the catalogue; no path is ever made from what a client sends.
 * They lie in the repository's `docs`: five folders up from the source, six from what was built.
 */
function readPages(): ReadonlyMap<string, string> {
  const folder = ['../../../../..', '../../../../../..']
    .map((up) => join(__dirname, up, 'docs/problems'))
    .find((path) => existsSync(path));
  if (!folder) throw new Error('The folder docs/problems is missing; it belongs beside the built code.');
  const files = readdirSync(folder).filter((name) => name.replace(/\.md$/, '') in problems);
  return new Map(files.map((name) => [name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')]));
}

@ApiExcludeController()
@Controller('problems')
export class ProblemPagesController {
  private readonly pages = readPages();

  @Get(':code')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  page(@Param('code') code: string): string {
    const page = this.pages.get(code);
    if (page === undefined) throw new Refusal('route.not-found');
    return page;
  }
}
