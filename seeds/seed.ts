// Fills an empty register through the same use cases that people use, so that seeded rows are in the log like all others.

import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { FreeDay, PersonLanguage, Role } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { AppModule } from '../apps/api/src/app.module';
import { ClassifySystem } from '../apps/api/src/features/classification';
import { EstablishPerson, EstablishUnit } from '../apps/api/src/features/people';
import { ChangeSettings } from '../apps/api/src/features/review';
import { EstablishStrategy } from '../apps/api/src/features/strategy';
import { RegisterSystem } from '../apps/api/src/features/systems';
import type { Config } from '../apps/api/src/platform/config/config';
import { systemActor } from '../apps/api/src/platform/identity/actor';
import { fillDemo } from './demo';
import people from './demo/people.json';
import units from './demo/units.json';
import freeDays from './reference/free-days-brussels.json';
import { strategyReference } from './strategy-reference';
import { tools } from './tools';

const actor = systemActor('seed');
const OWNER = people[0]?.id ?? '';

/** Seeds what is missing; each step asks first whether it was done. */
export async function seed(config: Config): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(config), { logger: ['error'], abortOnError: false });
  try {
    const isEmpty = async (table: string): Promise<boolean> =>
      (await app.get(DataSource).query(`select from ${table} limit 1`)).length === 0;
    if (await isEmpty('strategy_action')) await app.get(EstablishStrategy).execute(actor, strategyReference());
    if (await isEmpty('calendar_day')) await app.get(ChangeSettings).days(actor, freeDays as FreeDay[]);
    if (config.demo) await seedDemo(app, isEmpty);
    if (config.demo && !config.demoEmpty) await fillDemo(app);
  } finally {
    await app.close();
  }
}

async function seedDemo(app: INestApplicationContext, isEmpty: (table: string) => Promise<boolean>): Promise<void> {
  if (await isEmpty('organisation_unit')) {
    for (const unit of units) await app.get(EstablishUnit).execute(actor, unit);
  }
  if (await isEmpty('person')) {
    for (const { unitId, language, grants, ...person } of people) {
      await app.get(EstablishPerson).execute(actor, {
        ...person, unit: unitId, language: language as PersonLanguage, grants: grants.map((grant) => ({ ...grant, role: grant.role as Role })),
      });
    }
  }
  if (await isEmpty('ai_system')) {
    for (const { system, assessment } of tools) {
      const record = await app.get(RegisterSystem).execute(actor, system, OWNER);
      await app.get(ClassifySystem).seed(actor, record.id, assessment);
    }
  }
}
