import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UnitRef } from '@registry/contracts';
import { Allow } from '../../platform/access/allow.decorator';
import { Answers } from '../../platform/http/answers.decorator';
import { Units } from './units';

@ApiTags('People')
@Controller('api/v1/units')
export class UnitsController {
  constructor(private readonly units: Units) {}

  /** All organisation units, by code. */
  @Get()
  @Allow('read', 'Person')
  @Answers(200, 'UnitRef', 'items')
  async list(): Promise<{ items: UnitRef[] }> {
    return { items: await this.units.all() };
  }
}
