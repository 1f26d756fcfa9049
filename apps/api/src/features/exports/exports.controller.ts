import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/ground/actor';
import { Allow } from '../../platform/ground/allow.decorator';
import { AnswersFile, Named, Sends } from '../../platform/ground/answers.decorator';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { CurrentActor } from '../../platform/identity/current-actor.decorator';
import { ExportRegister } from './export-register';

@ApiTags('Exports')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(private readonly exportRegister: ExportRegister) {}

  /** The register as CSV. */
  @Get('register.csv')
  @Named('exportRegisterCsv')
  @Sends('Content-Disposition')
  @Allow('export', 'Register')
  @Header('cache-control', 'no-store')
  @AnswersFile('CSV', 'text/csv')
  async csv(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.exportRegister.csv(actor), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="register-${today()}.csv"`,
    });
  }

  /** The register with its audit entries and a signed checkpoint; check it with `registry verify FILE`. */
  @Get('register.json')
  @Named('exportRegister')
  @Sends('Content-Disposition')
  @Allow('export', 'Register')
  @Header('cache-control', 'no-store')
  @AnswersFile('Verifiable export', 'application/json')
  async json(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return new StreamableFile(await this.exportRegister.json(actor), {
      type: 'application/json; charset=utf-8',
      disposition: `attachment; filename="register-${today()}.json"`,
    });
  }
}

const today = (): string => institutionDay(now());
