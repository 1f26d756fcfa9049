// What the register comes to in numbers: as many as lists show, and what is closed to the reader as a number alone.

import type { DayFigures, Movement, PastFigures, RegisterFigures } from '@registry/contracts';
import { institutionDay } from '../../apps/api/src/platform/ground/institution-day';
import { dayFigures } from '../../apps/api/src/features/figures/day-figures';
import { DataSource } from 'typeorm';
import type TestAgent from 'supertest/lib/agent';
import type { TestApp } from '../support/app';
import { API, as, type Who } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { filledRegister } from '../support/filled';

const PEOPLE = ['board', 'auditor', 'officer', 'staff', 'admin', 'strategy', 'coordinator'] as const;
const UNDECIDED =
  'reviewState=not_requested&reviewState=submitted&reviewState=in_review&reviewState=returned&reviewState=awaiting_consent&reviewState=due_again';
const EARLY = '2020-01-01';

describe('the register in numbers', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await filledRegister();
    const signedIn = await Promise.all(PEOPLE.map(async (who: Who) => [who, await as(app, who)] as const));
    agents = Object.fromEntries(signedIn) as typeof agents;
    const system = await register(agents.staff, { name: 'Ranks applicants' });
    const kinds = ['fundamental_rights'];
    const { body: incident } = await agents.staff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'Wrong ranking', description: 'Forty people were ranked by their age.', kinds })
      .expect(201);
    await agents.officer
      .post(`${API}/incidents/${incident.id}/triages`)
      .set('If-Match', `"${incident.version}"`)
      .send({ isSerious: true, kinds, isWidespread: false, note: 'People were treated unequally.' })
      .expect(201);
  }, 180_000);
  afterAll(() => app?.close());

  const read = async <Body>(who: keyof typeof agents, path: string): Promise<Body> =>
    (await agents[who].get(`${API}${path}`).expect(200)).body as Body;
  const total = async (who: keyof typeof agents, filters: string): Promise<number> =>
    (await read<{ total: number }>(who, `/systems-facets?${filters}`)).total;
  const ask = <Row>(text: string): Promise<Row[]> => app.app.get(DataSource).query(text);
  const countedOn = async (day: string, end: Date): Promise<DayFigures> =>
    (await dayFigures(day, end).row(app.app.get(DataSource)))!;
  const today = (): string => institutionDay(new Date());

  it.each(['board', 'auditor'] as const)('has for %s as many as each list shows', async (who) => {
    const figures = await read<RegisterFigures>(who, '/register-figures');
    expect(figures.systems.length).toBeGreaterThan(3);
    for (const { class: of, count } of figures.systems)
      expect([of, await total(who, `standing=${of}`)]).toEqual([of, count]);
    expect(figures.undecided.length).toBeGreaterThan(1);
    for (const { class: of, count } of figures.undecided)
      expect([of, await total(who, `standing=${of}&stage=pilot&stage=in_use&${UNDECIDED}`)]).toEqual([of, count]);
    const { late } = await read<{ late: number }>(who, '/duty-counts');
    expect([late > 0, figures.lateDuties.count]).toEqual([true, late]);
    const { items } = await read<{ items: unknown[] }>(
      who,
      '/incidents?serious=true&state=reported&state=triaged&limit=200',
    );
    expect([items.length > 0, figures.seriousIncidents.count]).toEqual([true, items.length]);
    const actions = await read<{ items: { systems: number }[] }>(who, '/strategy/actions?limit=200');
    expect(figures.actions).toMatchObject({
      count: actions.items.filter(({ systems }) => systems > 0).length,
      of: actions.items.length,
    });
  });

  it('counts what is closed to the board, and names none of it', async () => {
    const [all] = await ask<{ all: number; closed: number }>(`
      select count(*)::int as all, (count(*) filter (where visibility = 'restricted'))::int as closed from ai_system where not is_withdrawn`);
    const sum = (figures: RegisterFigures, which: 'count' | 'hidden'): number =>
      figures.systems.reduce((before, one) => before + one[which], 0);
    const board = await read<RegisterFigures>('board', '/register-figures');
    expect(all!.closed).toBeGreaterThan(0);
    expect([sum(board, 'count'), sum(board, 'hidden')]).toEqual([all!.all - all!.closed, all!.closed]);
    const auditor = await read<RegisterFigures>('auditor', '/register-figures');
    expect([sum(auditor, 'count'), sum(auditor, 'hidden')]).toEqual([all!.all, 0]);

    const { items } = await read<{ items: Movement[] }>('board', `/register-movements?since=${EARLY}`);
    expect(items.find(({ kind }) => kind === 'registered')).toMatchObject({
      count: all!.all - all!.closed,
      hidden: all!.closed,
    });
    const closed = await ask<{ name: string; reference: string }>(
      `select name, reference from ai_system where visibility = 'restricted'
       union all select i.title, i.reference from incident i join ai_system s on s.id = i.system_id where s.visibility = 'restricted'`,
    );
    const said = JSON.stringify([board, items]);
    for (const { name, reference } of closed)
      expect([name, said.includes(JSON.stringify(name)), said.includes(reference)]).toEqual([name, false, false]);
    expect(items.length).toBeLessThanOrEqual(10);
    expect(Math.max(...items.map(({ things }) => things.length))).toBe(5);
  });

  it('is of today the same by the log as by the tables', async () => {
    const now = await read<RegisterFigures>('auditor', '/register-figures');
    const then = await countedOn(today(), new Date(Date.now() + 86_400_000));
    const plain = (classes: { class: string; count: number }[]): [string, number][] =>
      classes.map(({ class: of, count }): [string, number] => [of, count]).sort(([a], [b]) => a.localeCompare(b));
    expect(plain(then.systems)).toEqual(plain(now.systems));
    expect(plain(then.undecided)).toEqual(plain(now.undecided));
    expect([then.lateDuties, then.seriousIncidents, then.actions]).toEqual([
      now.lateDuties.count,
      now.seriousIncidents.count,
      now.actions.count,
    ]);
  });

  it('of an earlier moment does not change with what happens later', async () => {
    const moment = new Date();
    const before = await countedOn(today(), moment);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `update duty set state = 'met', is_open = false, changed_at = now() where id = (select id from duty where is_open and late_after < current_date limit 1)`,
      );
      await client.query(
        `delete from strategy_link where action_code = (select action_code from strategy_link group by 1 having count(*) = 1 limit 1)`,
      );
    });
    const now = await read<RegisterFigures>('auditor', '/register-figures');
    expect([now.lateDuties.count, now.actions.count]).toEqual([before.lateDuties - 1, before.actions - 1]);
    expect(await countedOn(today(), moment)).toEqual(before);
  });

  it('of days that have been is told for twelve months and the day asked for, and kept', async () => {
    const { days } = await read<PastFigures>('board', `/register-figures/past?since=${EARLY}`);
    expect([days.length, days[0]]).toEqual([
      13,
      { day: EARLY, figures: { systems: [], undecided: [], lateDuties: 0, seriousIncidents: 0, actions: 0 } },
    ]);
    const sizes = days.map(({ figures }) => figures!.systems.reduce((sum, { count }) => sum + count, 0));
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(sizes.at(-1)).toBeGreaterThan(sizes[1]!);
    await withClient(app.database.ownerUrl, (client) =>
      client.query(`update figure_day set figures = jsonb_set(figures, '{lateDuties}', '7') where day = '${EARLY}'`),
    );
    const again = await read<PastFigures>('officer', `/register-figures/past?since=${EARLY}`);
    expect(again.days[0]!.figures!.lateDuties).toBe(7);
  });

  it('is for those who answer for all of it, and of days that have been', async () => {
    for (const who of ['staff', 'admin', 'strategy', 'coordinator'] as const)
      for (const path of [
        '/register-figures',
        `/register-figures/past?since=${EARLY}`,
        `/register-movements?since=${EARLY}`,
      ])
        await agents[who].get(`${API}${path}`).expect(403);
    const { body } = await agents.board.get(`${API}/register-movements?since=${today()}`).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '?since', code: 'in-the-future' })]);
    await agents.board.get(`${API}/register-figures/past`).expect(400);
  });
});
