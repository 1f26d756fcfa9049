import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Res,
  StreamableFile,
  type PipeTransform,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PUBLIC_FILES, type PublicFileName, type PublicSet, type PublicSetPreview } from '@registry/contracts';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { Answers, AnswersFile, Named, Sends } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { NumberParam } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import { MakePublicSet } from './make-public-set';
import { NextSetQuery } from './next-set';
import { MakePublicSetDto, WithdrawPublicSetDto } from './public-set.dto';
import { PublicSetsQueries } from './public-sets.queries';
import { setArchive } from './set-archive';
import { WithdrawPublicSet } from './withdraw-public-set';

const HTML = 'text/html; charset=utf-8';

export const MEDIA_TYPES: Readonly<Record<PublicFileName, string>> = {
  'systems.json': 'application/json; charset=utf-8',
  'systems.csv': 'text/csv; charset=utf-8',
  'index.html': HTML,
  'index.fr.html': HTML,
  'index.de.html': HTML,
};

/** The name of a file in a path; refuses with `record.not-found` what is none. */
export class FileNamePipe implements PipeTransform<string, PublicFileName> {
  static readonly schema = { enum: [...PUBLIC_FILES] };

  transform(value: string): PublicFileName {
    const name = PUBLIC_FILES.find((one) => one === value);
    if (name === undefined) throw new Refusal('record.not-found');
    return name;
  }
}

/** Editions of what the public may read. */
@ApiTags('Publication')
@Controller('api/v1/public-sets')
export class PublicSetsController {
  constructor(
    private readonly next: NextSetQuery,
    private readonly sets: PublicSetsQueries,
    private readonly makePublicSet: MakePublicSet,
    private readonly withdrawPublicSet: WithdrawPublicSet,
  ) {}

  /** Sets that were made, newest first, with those that were withdrawn. */
  @Get()
  @Named('listPublicSets')
  @Allow('export', 'Register')
  @Answers(200, 'PublicSet', 'items')
  async list(): Promise<{ items: PublicSet[] }> {
    return { items: await this.sets.list() };
  }

  /** What a set made now would hold, and how it differs from what the public reads. */
  @Get('preview')
  @Named('previewPublicSet')
  @Allow('publish', 'Register')
  @Answers(200, 'PublicSetPreview')
  async preview(): Promise<PublicSetPreview> {
    return (await this.next.read()).preview;
  }

  /** A file of a set as it was written, whether or not the public reads it. */
  @Get(':number/files/:name')
  @Named('getPublicFile')
  @Sends('Content-Disposition')
  @Allow('export', 'Register')
  @Header('cache-control', 'no-store')
  @AnswersFile('A file of a public set', 'application/json', 'text/csv', 'text/html')
  async file(
    @NumberParam('number') number: number,
    @Param('name', FileNamePipe) name: PublicFileName,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes } = await this.sets.file(number, name);
    void reply.headers({
      'content-type': MEDIA_TYPES[name],
      'content-disposition': `attachment; filename="public-set-${number}-${name}"`,
    });
    return new StreamableFile(bytes);
  }

  /** All files of a set in one, to be unpacked on another web server. */
  @Get(':number/set.zip')
  @Named('getPublicSetArchive')
  @Sends('Content-Disposition')
  @Allow('export', 'Register')
  @Header('cache-control', 'no-store')
  @AnswersFile('A public set', 'application/zip')
  async archive(@NumberParam('number') number: number): Promise<StreamableFile> {
    return new StreamableFile(setArchive(await this.sets.whole(number)), {
      type: 'application/zip',
      disposition: `attachment; filename="public-set-${number}.zip"`,
    });
  }

  /** Makes the set that the preview showed: the public reads it from now on. */
  @Post()
  @Named('makePublicSet')
  @Allow('publish', 'Register')
  @Answers(201, 'PublicSet')
  async make(@CurrentActor() actor: Actor, @Body() body: MakePublicSetDto): Promise<PublicSet> {
    const number = await this.makePublicSet.execute(actor, body);
    return (await this.sets.list()).find((one) => one.number === number)!;
  }

  /** Takes a set back. If it is the newest, the public reads none until another is made. */
  @Post(':number/withdrawal')
  @HttpCode(204)
  @Named('withdrawPublicSet')
  @Allow('publish', 'Register')
  async withdraw(
    @CurrentActor() actor: Actor,
    @NumberParam('number') number: number,
    @Body() body: WithdrawPublicSetDto,
  ): Promise<void> {
    await this.withdrawPublicSet.execute(actor, number, body);
  }
}
