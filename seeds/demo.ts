// A register in use: each demonstration system goes through the use cases as its owner and the officer, as far as its journey says.

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ClassifySystem } from '../apps/api/src/features/classification';
import { AskBack, DecideReview, SubmitForReview, TakeReview } from '../apps/api/src/features/review';
import { RegisterSystem } from '../apps/api/src/features/systems';
import { Abilities } from '../apps/api/src/platform/identity/abilities';
import type { Actor } from '../apps/api/src/platform/identity/actor';
import { demoSystems, type DemoSystem } from './demo/systems';
import { denis } from './demo/who';
import { tools } from './tools';

interface Found {
  readonly id: string;
  readonly version: number;
  readonly digest: string | null;
  /** What was done to it already. */
  readonly intents: readonly string[];
}

/**
 * Goes on where an earlier start was stopped: each step is one transaction, and done once. A register in which somebody
 * registered or renamed something is nobody's demonstration any more and stays as it is.
 */
export async function fillDemo(app: INestApplicationContext): Promise<void> {
  const source = app.get(DataSource);
  const ours = [...tools, ...demoSystems].map(({ system }) => system.name);
  const others: unknown[] = await source.query('select from ai_system where name <> all($1::text[]) limit 1', [ours]);
  if (others.length > 0) return;
  for (const demo of demoSystems) await walk(app, source, demo);
}

async function walk(app: INestApplicationContext, source: DataSource, { system, owner, facts, journey }: DemoSystem): Promise<void> {
  const step = async (intent: string, who: string, work: (actor: Actor, found: Found) => Promise<unknown>): Promise<void> => {
    const found = await find(source, system.name);
    if (found !== null && !found.intents.includes(intent)) await work(await actor(app, source, who), found);
  };
  const key = ({ id }: Found): { column: 'id'; value: string } => ({ column: 'id', value: id });
  if (await find(source, system.name) === null) await app.get(RegisterSystem).execute(await actor(app, source, owner), system);
  if (journey.to === 'registered') return;
  await step('classification.assess', owner, (by, found) => app.get(ClassifySystem).execute(by, key(found), found.version, { facts }));
  if (journey.to === 'assessed') return;
  await step('review.submit', owner, (by, found) => app.get(SubmitForReview).execute(by, key(found), found.version, {}));
  if (journey.to === 'submitted') return;
  await step('review.take', denis, (officer, found) => app.get(TakeReview).take(officer, key(found), found.version));
  if (journey.to === 'returned') {
    await step('review.return', denis, (officer, found) => app.get(AskBack).ask(officer, key(found), found.version, { questions: [{ question: journey.question }] }));
  }
  if (journey.to === 'decided' || journey.to === 'overridden') {
    const said = journey.to === 'overridden' ? { kind: 'override' as const, class: journey.as, justification: journey.because } : { kind: 'confirm' as const };
    await step('review.decide', denis, (officer, found) => app.get(DecideReview).decide(officer, key(found), found.version, { ...said, assessmentDigest: found.digest ?? '' }));
  }
}

async function find(source: DataSource, name: string): Promise<Found | null> {
  const [row]: Found[] = await source.query(
    `select s.id, s.version, (select a.digest from assessment a where a.system_id = s.id order by a.number desc limit 1) as digest,
            array(select e.intent from audit_entry e where e.subject_type = 'AiSystem' and e.subject_id = s.id::text) as intents
     from ai_system s where s.name = $1`, [name],
  );
  return row ?? null;
}

async function actor(app: INestApplicationContext, source: DataSource, id: string): Promise<Actor> {
  const found = await app.get(Abilities).actor(source.manager, id);
  if (found === null) throw new Error(`Nobody acts for ${id}: the person has left.`);
  return found;
}
