import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RefusalCount } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql } from '../database/sql';
import { Allow } from '../ground/allow.decorator';
import { Answers, Named } from '../ground/answers.decorator';

const SHOWN_DAYS = 7;

/** What was refused, for those who run the register. It names nobody. */
@ApiTags('Refusals')
@Controller('api/v1/refusals')
export class RefusalsController {
  constructor(private readonly dataSource: DataSource) {}

  /** How often in each hour of the last seven days, the last hour first. */
  @Get()
  @Named('listRefusals')
  @Allow('update', 'Settings')
  @Answers(200, 'RefusalCount', 'items')
  async list(): Promise<{ items: RefusalCount[] }> {
    const rows = await sql<{ hour: Date; code: RefusalCount['code']; times: string }>`
      select hour, code, times from refusal_count where hour > now() - interval '${raw(SHOWN_DAYS)} days'
       order by hour desc, times desc, code`.rows(this.dataSource);
    return { items: rows.map(({ hour, code, times }) => ({ hour: hour.toISOString(), code, times: Number(times) })) };
  }
}
