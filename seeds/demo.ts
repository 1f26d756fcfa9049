// A register in use: a year of it, told step by step through the use cases, each at the moment at which it is said to
// have happened.

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { useClock } from '../apps/api/src/platform/ground/now';
import { actorOf } from './demo/actor';
import { firstMoment, isLongAgo } from './demo/dates';
import { finishDemo } from './demo/finish';
import { Found } from './demo/found';
import { storyFrom, type Step } from './demo/story';

/** Told of the progress: how much of it is there, from 0 to 1, and up to which moment. */
export type Progress = (part: number, at: Date) => void;

/**
 * Goes on where an earlier start was stopped: each step is one transaction at a moment of its own, so that the last
 * entry of the log says how far it came. A register whose last entry is none of these is nobody's demonstration any
 * more and stays as it is.
 */
export async function fillDemo(app: INestApplicationContext, progress: Progress = () => undefined): Promise<void> {
  const source = app.get(DataSource);
  const first = await momentOf(source, 'asc');
  const last = await momentOf(source, 'desc');
  if (first === null || last === null || !isLongAgo(first, new Date())) return;
  const story = storyFrom(first);
  const done = story.findIndex(({ at }) => at.getTime() === last.getTime());
  if (done === -1 && last.getTime() !== first.getTime()) return;
  for (const [index, step] of story.entries()) {
    if (index <= done) continue;
    await tell(app, source, step);
    progress((index + 1) / story.length, step.at);
  }
  await finishDemo(app, story.at(-1)?.at ?? last);
}

async function tell(app: INestApplicationContext, source: DataSource, { at, system, who, deed }: Step): Promise<void> {
  const back = useClock(() => at);
  try {
    await deed({ app, at, by: await actorOf(app, who), found: await Found.of(source, system) });
  } catch (error) {
    throw new Error(
      `The demonstration stopped at ${system ?? 'what concerns no system'}, ${at.toISOString()}: ${String(error)}`,
      { cause: error },
    );
  } finally {
    back();
  }
}

/** When the demonstration begins, while nothing of it is told yet; null where something is, or was done by others. */
export async function firstMomentOf(app: INestApplicationContext): Promise<Date | null> {
  const [first, last] = [await momentOf(app.get(DataSource), 'asc'), await momentOf(app.get(DataSource), 'desc')];
  if (first === null || last === null) return firstMoment(new Date());
  return first.getTime() === last.getTime() && isLongAgo(first, new Date()) ? first : null;
}

/** When the first or the last entry was written. */
async function momentOf(source: DataSource, order: 'asc' | 'desc'): Promise<Date | null> {
  const [row]: { at: Date }[] = await source.query(`select at from audit_entry order by id ${order} limit 1`);
  return row?.at ?? null;
}
