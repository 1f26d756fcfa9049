// Who hears of a public set: once each, owners of records that came in, that left, or that were in what was withdrawn.

import type { Notice } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register, type Registered } from '../support/builders';

const PEOPLE = ['staff', 'otherStaff', 'officerWhoRegisters', 'officer'] as const;

describe('notices of public sets', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  const systems: Registered[] = [];
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    for (const who of ['staff', 'staff', 'otherStaff'] as const) systems.push(await register(agents[who]));
    await register(agents.officerWhoRegisters);
  });
  afterAll(() => app?.close());

  const decide = (decision: string, version: number, ...which: number[]) =>
    agents.officer
      .post(`${API}/publications`)
      .send({ decision, reason: 'Agreed.', systems: which.map((at) => ({ id: systems[at]?.id, version })) })
      .expect(201);
  const make = async (): Promise<number> => {
    const { body } = await agents.officer.get(`${API}/public-sets/preview`).expect(200);
    return (await agents.officer.post(`${API}/public-sets`).send({ digest: body.digest }).expect(201)).body.number;
  };
  const withdraw = (number: number) =>
    agents.officer.post(`${API}/public-sets/${number}/withdrawal`).send({ reason: 'A mistake.' }).expect(204);
  /** What each has heard of public sets since the last time. */
  const heard = async (): Promise<Partial<Record<keyof typeof agents, string[]>>> => {
    await app.app.get(Sealer).sealCommitted(30_000);
    await app.app.get(FollowJournal).toTheEnd();
    const all: Partial<Record<keyof typeof agents, string[]>> = {};
    for (const who of PEOPLE) {
      const { body } = await agents[who].get(`${API}/inbox?state=unread&limit=200`).expect(200);
      const told = (body.items as Notice[]).filter(({ kind }) => kind.startsWith('public_set'));
      if (told.length > 0) all[who] = told.map(({ kind, details }) => `${kind} ${details.publicSet}`);
      await agents[who].post(`${API}/inbox/readings`).send({ until: new Date().toISOString() });
    }
    return all;
  };

  it('are one for each whose records came in or left, and none for others', async () => {
    await decide('published', 1, 0, 1, 2);
    const first = await make();
    expect(await heard()).toEqual({
      staff: [`public_set_made ${first}`],
      otherStaff: [`public_set_made ${first}`],
    });
    await decide('not_published', 2, 2);
    const second = await make();
    expect(await heard()).toEqual({ otherStaff: [`public_set_made ${second}`] });
    await make();
    expect(await heard()).toEqual({});
  });

  it('tell of a set that is withdrawn while the public reads it, and of all that come back with the next', async () => {
    const newest = await make();
    await withdraw(newest - 1);
    expect(await heard()).toEqual({});
    await withdraw(newest);
    expect(await heard()).toEqual({ staff: [`public_set_withdrawn ${newest}`] });
    const next = await make();
    expect(await heard()).toEqual({ staff: [`public_set_made ${next}`] });
  });
});
