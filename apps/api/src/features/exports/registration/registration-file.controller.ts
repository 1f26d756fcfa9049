import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/ground/actor';
import { Allow } from '../../../platform/ground/allow.decorator';
import { AnswersFile, Named, Sends } from '../../../platform/ground/answers.decorator';
import { CurrentActor } from '../../../platform/identity/current-actor.decorator';
import { SystemKeyParam, type SystemKey } from '../../../platform/input/system-id';
import { formats } from '../writing/formats';
import { ExportRegistration } from './export-registration';
import { RegistrationFileQuery } from './registration-file.query';

@ApiTags('Exports')
@Controller('api/v1/systems/:id/registration')
export class RegistrationFileController {
  constructor(private readonly exportRegistration: ExportRegistration) {}

  /** The form of Annex VIII with its values, what it lacks, and what was registered: JSON, or a spreadsheet. */
  @Get('file')
  @Named('exportRegistration')
  @Sends('Content-Disposition')
  @Allow('read', 'Duty')
  @Header('cache-control', 'no-store')
  @AnswersFile('The form of the registration', formats.json.type, formats.xlsx.type)
  async file(
    @CurrentActor() actor: Actor,
    @SystemKeyParam() key: SystemKey,
    @Query() { format = 'json', language }: RegistrationFileQuery,
  ): Promise<StreamableFile> {
    const { name, file } = await this.exportRegistration.execute(actor, {
      system: key,
      format,
      language: language ?? 'en',
    });
    return new StreamableFile(file, {
      type: format === 'json' ? `${formats.json.type}; charset=utf-8` : formats.xlsx.type,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
