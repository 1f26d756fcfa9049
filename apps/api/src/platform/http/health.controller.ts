import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { sql } from '../database/sql';
import { Public } from '../ground/allow.decorator';
import { Refusal } from '../problems/refusal';

/** For whoever keeps the process running. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get('live')
  live(): { status: 'ok'; instance?: string } {
    const { instance } = this.config;
    return { status: 'ok', ...(instance === null ? {} : { instance }) };
  }

  /** Ready when the database answers. */
  @Public()
  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    await sql`select 1`.rows(this.dataSource).catch(() => {
      throw new Refusal('service.unavailable');
    });
    return { status: 'ok' };
  }
}
