// Fills an empty register through the same use cases that people use, so that seeded rows are in the log like all
// others.

import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { FreeDay, PersonLanguage, Role } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { AppModule } from '../apps/api/src/app.module';
import { ClassifyFromSource } from '../apps/api/src/features/classification';
import { ProveUnproven } from '../apps/api/src/features/exports';
import { EstablishPerson, EstablishUnit } from '../apps/api/src/features/people';
import { EnterFreeDays } from '../apps/api/src/features/review';
import { EstablishStrategy } from '../apps/api/src/features/strategy';
import { RegisterSystem } from '../apps/api/src/features/systems';
import type { Config } from '../apps/api/src/platform/config/config';
import { systemActor } from '../apps/api/src/platform/ground/actor';
import { useClock } from '../apps/api/src/platform/ground/now';
import { fillDemo, firstMomentOf, type Progress } from './demo';
import pastPeople from './demo/past-people.json';
import people from './demo/people.json';
import units from './demo/units.json';
import freeDays from './reference/free-days-brussels.json';
import { strategyReference } from './strategy-reference';
import { tools } from './tools';

const actor = systemActor('seed');
const OWNER = people[0]?.id ?? '';

/** Seeds what is missing; each step asks first whether it was done, so that a start that was killed is gone on with. */
export async function seed(config: Config, progress?: Progress): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.with(config), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const isWhole = config.demo && !config.demoEmpty;
    const first = isWhole ? await firstMomentOf(app) : null;
    const back = first === null ? () => undefined : useClock(() => first);
    await seedReference(app);
    if (config.demo) await seedDemo(app, first === null ? people : [...people, ...pastPeople]);
    back();
    if (isWhole) await fillDemo(app, progress);
    await app.get(ProveUnproven).execute();
  } finally {
    await app.close();
  }
}

const isThere = async (app: INestApplicationContext, query: string, values: unknown[] = []): Promise<boolean> =>
  (await app.get(DataSource).query(`${query} limit 1`, values)).length > 0;

async function seedReference(app: INestApplicationContext): Promise<void> {
  if (!(await isThere(app, 'select from strategy_action')))
    await app.get(EstablishStrategy).execute(actor, strategyReference());
  if (!(await isThere(app, 'select from calendar_day')))
    await app.get(EnterFreeDays).execute(actor, freeDays as FreeDay[]);
}

async function seedDemo(app: INestApplicationContext, here: typeof people): Promise<void> {
  for (const unit of units) {
    if (!(await isThere(app, 'select from organisation_unit where id = $1', [unit.id])))
      await app.get(EstablishUnit).execute(actor, unit);
  }
  for (const { unitId, language, grants, ...person } of here) {
    if (await isThere(app, 'select from person where id = $1', [person.id])) continue;
    await app.get(EstablishPerson).execute(actor, {
      ...person,
      unit: unitId,
      language: language as PersonLanguage,
      grants: grants.map((grant) => ({ ...grant, role: grant.role as Role })),
    });
  }
  for (const { system, assessment } of tools) {
    if (!(await isThere(app, 'select from ai_system where name = $1', [system.name])))
      await app.get(RegisterSystem).execute(actor, system, OWNER);
    const [row]: { id: string; isOpen: boolean }[] = await app
      .get(DataSource)
      .query(
        'select s.id, c.system_id is null as "isOpen" from ai_system s left join classification c on c.system_id = s.id where s.name = $1',
        [system.name],
      );
    if (row?.isOpen === true) await app.get(ClassifyFromSource).execute(actor, row.id, assessment);
  }
}
