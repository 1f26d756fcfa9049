// What is no part of the log: views, what people follow, and what they have read.

import type { INestApplicationContext } from '@nestjs/common';
import { FollowJournal, Inbox } from '../../apps/api/src/features/notices';
import { SaveView, Views } from '../../apps/api/src/features/register';
import { useClock } from '../../apps/api/src/platform/ground/now';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { actorOf } from './actor';
import people from './people.json';
import { ada, basile, clara, denis, edda, fabio, hanna, ignaz } from './who';

interface View {
  readonly name: string;
  readonly owner: string;
  readonly filters: Parameters<SaveView['execute']>[1]['filters'];
  readonly isShared: boolean;
  /** Who follows it, and how many days ago they looked. */
  readonly followed: Readonly<Record<string, number>>;
}

const views: readonly View[] = [
  {
    name: 'High risk, in a pilot or in use',
    owner: clara,
    filters: { class: ['high_risk'], stage: ['pilot', 'in_use'] },
    isShared: true,
    followed: { [denis]: 21, [edda]: 60, [ignaz]: 45 },
  },
  {
    name: 'Without an owner',
    owner: clara,
    filters: { keeper: ['nobody'] },
    isShared: true,
    followed: { [clara]: 30 },
  },
  { name: 'Chatbots', owner: ada, filters: { tag: ['chatbot'] }, isShared: true, followed: { [ada]: 12 } },
  {
    name: 'Human resources, not decided',
    owner: hanna,
    filters: { unit: ['HR'], reviewState: ['not_requested', 'submitted', 'in_review', 'returned', 'awaiting_consent'] },
    isShared: false,
    followed: { [hanna]: 9 },
  },
  {
    name: 'Recruitment',
    owner: basile,
    filters: { tag: ['recruitment'] },
    isShared: false,
    followed: { [basile]: 15 },
  },
  {
    name: 'Uses GPT@EC',
    owner: fabio,
    filters: { action: ['PUBLIC-F3'] },
    isShared: true,
    followed: { [fabio]: 25, [ignaz]: 45 },
  },
];

const DAY_MS = 86_400_000;
/** What was told before is read. */
const READ_DAYS = 9;
/**
 * Transactions of other databases on the same server hold the sealing back too, and nothing is told of what is not
 * sealed.
 */
const PATIENCE_MS = 60_000;

/** May be repeated. @param last the moment of the last step */
export async function finishDemo(app: INestApplicationContext, last: Date): Promise<void> {
  for (const view of views) await keep(app, view, last);
  await app.get(Sealer).sealCommitted(PATIENCE_MS);
  await app.get(FollowJournal).toTheEnd();
  for (const { id } of people) {
    const reader = await actorOf(app, id);
    await app.get(Inbox).markAll(reader, new Date(last.getTime() - READ_DAYS * DAY_MS));
  }
}

async function keep(
  app: INestApplicationContext,
  { name, owner, filters, isShared, followed }: View,
  last: Date,
): Promise<void> {
  const all = app.get(Views);
  const keeper = await actorOf(app, owner);
  const there = (await all.list(keeper)).find((view) => view.isMine && view.name === name);
  const save = (): Promise<{ id: string }> => {
    const back = useClock(() => last);
    return app.get(SaveView).execute(keeper, { name, filters, isShared }).finally(back);
  };
  const { id } = there ?? (await save());
  for (const [who, ago] of Object.entries(followed)) {
    const follower = await actorOf(app, who);
    if ((await all.followed(follower)).some(({ view }) => view.id === id)) continue;
    const back = useClock(() => new Date(last.getTime() - ago * DAY_MS));
    await all.follow(follower, id).finally(back);
  }
}
