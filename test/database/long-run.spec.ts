// Long work is done once, by one process at a time, and goes on where it was.

import { createApp } from '../../apps/api/src/create-app';
import { LongRuns, type LongRun } from '../../apps/api/src/platform/jobs/long-run';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { dayInBrussels } from '@registry/assessment';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, decide, register, submit } from '../support/builders';
import { withClient } from '../support/database';
import { laterLaw } from '../support/later-law';

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

describe('a long run, with two processes', () => {
  let first: TestApp;
  let second: NestFastifyApplication;
  const runs = (): LongRuns[] => [first.app.get(LongRuns), second.get(LongRuns)];
  const begin = (work: string): Promise<string | null> =>
    first.app.get(LongRuns).begin(first.app.get(DataSource).manager, { work, total: 10 });
  const row = async (id: string | null) =>
    withClient(first.database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ done: number; place: string; isOver: boolean; isCancelled: boolean }>(
        `select done, place, finished_at is not null as "isOver", cancelled_at is not null as "isCancelled" from long_run where id = $1`,
        [id],
      );
      return rows[0]!;
    });
  /** Both look until it is over. */
  async function over(id: string | null): Promise<void> {
    while (!(await row(id)).isOver) {
      for (const each of runs()) each.go();
      await Promise.all(runs().map((each) => each.atRest()));
    }
  }

  beforeAll(async () => {
    first = await startApp();
    second = await createApp(
      readConfig({
        REGISTRY_APP_DATABASE_URL: first.database.appUrl,
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        REGISTRY_DEMO: 'true',
        REGISTRY_WORKERS: 'false',
        REGISTRY_LOG_LEVEL: 'silent',
      }),
    );
    await second.init();
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
  });

  /** Ten steps, each told with who does it; two at once are told too. */
  function walk(work: string, before: (step: number) => Promise<void> = () => pause(5)) {
    const told = { steps: [] as number[], atOnce: 0, ends: 0 };
    let going = 0;
    for (const each of runs())
      each.handle({
        name: work,
        open: async () => ({
          step: async ({ place }: LongRun) => {
            going += 1;
            told.atOnce = Math.max(told.atOnce, going);
            const next = Number(place ?? 0) + 1;
            try {
              await before(next);
              told.steps.push(next);
            } finally {
              going -= 1;
            }
            return { place: String(next), done: 1, changed: 0, isLast: next === 10 };
          },
        }),
        finish: async (_, close) => {
          await close(first.app.get(DataSource).manager);
          told.ends += 1;
        },
      });
    return told;
  }

  it('is done by one of them at a time, and ends once', async () => {
    const told = walk('count');
    const id = await begin('count');
    expect(await begin('count')).toBeNull();
    for (const each of runs()) each.go();
    await over(id);
    expect(told).toEqual({ steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], atOnce: 1, ends: 1 });
    expect(await row(id)).toEqual({ done: 10, place: '10', isOver: true, isCancelled: false });
  });

  it('goes on after the step that was written down last when one was interrupted', async () => {
    let fails = 2;
    const told = walk('stumble', async (step) => {
      if (step === 5 && fails-- > 0) throw new Error('the connection is gone');
    });
    const id = await begin('stumble');
    await over(id);
    expect(told).toEqual({ steps: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], atOnce: 1, ends: 1 });
  });

  it('begins again when it is asked for again, and is asked for once', async () => {
    let isAsked = false;
    const told = walk('again', async (step) => {
      if (step !== 4 || isAsked) return;
      isAsked = true;
      const { manager } = second.get(DataSource);
      await second.get(LongRuns).begin(manager, { work: 'again', total: 10, isAgain: true });
    });
    const id = await begin('again');
    await over(id);
    expect(told).toEqual({ steps: [1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], atOnce: 1, ends: 1 });
    expect((await row(id)).done).toBe(10);
  });

  it('stops after a step when it is cancelled, and nothing follows', async () => {
    const told = walk('cancelled', async (step) => {
      if (step === 3) await second.get(LongRuns).cancel(id!);
    });
    const id = await begin('cancelled');
    await over(id);
    expect(told).toEqual({ steps: [1, 2, 3], atOnce: 1, ends: 0 });
    expect(await row(id)).toEqual({ done: 2, place: '2', isOver: true, isCancelled: true });
  });

  it('marks reviews by new rules once, though both look', async () => {
    const staff = await as(first, 'staff');
    const [officer, other] = [await as(first, 'officer'), await as(first, 'officerWhoRegisters')];
    const system = await register(staff);
    await assess(staff, system, answered({ generates_synthetic_content: true }));
    await submit(staff, system);
    await decide(officer, system);
    const { body } = await officer
      .post(`${API}/rules`)
      .send({ layer: 'law', content: laterLaw('later', dayInBrussels(new Date())), reason: 'Amended once more.' })
      .expect(201);
    for (const agent of [officer, other])
      await agent.post(`${API}/rules/${body.id}/consents`).send({ digest: body.digest }).expect(201);
    for (let look = 0; look < 5; look += 1) {
      for (const each of runs()) each.go();
      await Promise.all(runs().map((each) => each.atRest()));
    }
    const { rows } = await withClient(first.database.ownerUrl, (client) =>
      client.query(`select intent, count(*)::int as count from audit_entry
        where intent in ('rules.reviews-marked', 'review.fall-due') group by 1 order by 1`),
    );
    expect(rows).toEqual([
      { intent: 'review.fall-due', count: 1 },
      { intent: 'rules.reviews-marked', count: 1 },
    ]);
  });
});
