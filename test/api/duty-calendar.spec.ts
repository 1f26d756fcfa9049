// The address of a calendar: it shows one's own days and nothing else, to whoever has it, until it ends.

import type { CalendarAddress, NewCalendarAddress } from '@registry/contracts';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
});

describe('the calendar of duties', () => {
  let app: TestApp;
  let agents: Record<'staff' | 'otherStaff' | 'officer' | 'auditor' | 'admin', TestAgent>;
  const written: string[] = [];
  beforeAll(async () => {
    // All that the application writes down, so that one sees what is not in it.
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    app = await startApp({ REGISTRY_LOG_LEVEL: 'trace' });
    agents = {
      staff: await as(app, 'staff'),
      otherStaff: await as(app, 'otherStaff'),
      officer: await as(app, 'officer'),
      auditor: await as(app, 'auditor'),
      admin: await as(app, 'admin'),
    };
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  const make = async (agent: TestAgent): Promise<NewCalendarAddress> => {
    const replaces = (await listed(agent))[0]?.id ?? null;
    return (await agent.post(`${API}/calendars`).send({ replaces }).expect(201)).body;
  };
  const get = (address: string) => request(app.url).get(address.replace(/^https?:\/\/[^/]+/, ''));
  const textOf = async (address: string): Promise<string> =>
    (await get(address).expect(200)).text.replace(/\r\n[ \t]/g, '');
  const listed = async (agent: TestAgent): Promise<CalendarAddress[]> =>
    (await agent.get(`${API}/calendars`).expect(200)).body.items;

  it('shows the days of one’s own open duties in one’s language, says little of records that few may read, and tells when nothing changed', async () => {
    const open = await register(agents.otherStaff, { name: 'Letter sorting', stage: 'in_use' });
    await assess(agents.otherStaff, open, deployer);
    const secret = await register(agents.otherStaff, {
      name: 'Inquiry helper',
      stage: 'in_use',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    await assess(agents.otherStaff, secret, deployer);
    const foreign = await register(agents.staff, { name: 'Not of mine', stage: 'in_use' });
    await assess(agents.staff, foreign, deployer);
    expect(await listed(agents.otherStaff)).toEqual([]);
    const made = await make(agents.otherStaff);
    expect(made.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/duties\.ics\?token=rgc_[A-Za-z0-9_-]{43}$/);
    const answer = await get(made.address).expect(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^W\/"[0-9a-f]{64}"$/),
    });
    const text = await textOf(made.address);
    expect(text).toContain('Letter sorting');
    expect(text).toContain('obligations');
    expect(text).toContain(`SUMMARY:`);
    expect(text).toContain(secret.reference);
    expect(text).not.toMatch(/Inquiry helper|Not of mine/);
    expect(text).toContain(`/systems/${open.reference}/duties`);
    await get(made.address).set('If-None-Match', answer.headers['etag']!).expect(304);
    // The days are those of the list, one event for each day of a system.
    const { body } = await agents.otherStaff.get(`${API}/duties?responsible=me&when=open&limit=200`).expect(200);
    const days = body.items
      .filter(({ lateAfter }: { lateAfter: string | null }) => lateAfter !== null)
      .map(({ lateAfter, system }: { lateAfter: string; system: { id: string } }) => `${system.id}.${lateAfter}`);
    expect([...text.matchAll(/UID:(\S+)/g)].map(([, uid]) => uid).sort()).toEqual([...new Set(days)].sort());
    // What is done leaves the calendar.
    const { body: duties } = await agents.otherStaff.get(`${API}/systems/${open.id}/duties`).expect(200);
    let { version } = open;
    for (const { id, lateAfter } of duties.items) {
      if (lateAfter !== duties.items[0].lateAfter) continue;
      await agents.otherStaff
        .patch(`${API}/systems/${open.id}/duties/${id}`)
        .set('If-Match', `"${version}"`)
        .send({ state: 'met' })
        .expect(200);
      version += 1;
    }
    expect(await textOf(made.address)).not.toContain(`UID:${open.id}.${duties.items[0].lateAfter}`);
    await get(made.address).set('If-None-Match', answer.headers['etag']!).expect(200);
    expect((await listed(agents.otherStaff))[0]).toMatchObject({ id: made.id, usedAt: expect.any(String) });
  });

  it('is replaced and revoked by its person alone, opens nothing else, and stands in no log', async () => {
    const first = await make(agents.staff);
    const second = await make(agents.staff);
    await get(first.address).expect(404);
    // From a window that has not seen the second one.
    for (const replaces of [null, first.id]) {
      const { status, body } = await agents.staff.post(`${API}/calendars`).send({ replaces });
      expect([status, body.code]).toEqual([409, 'calendar.replaced']);
    }
    await agents.staff.post(`${API}/calendars`).send({}).expect(400);
    await get(second.address).expect(200);
    expect(await listed(agents.staff)).toMatchObject([{ id: second.id }]);
    const token = second.address.split('token=')[1]!;
    for (const path of ['/duties', '/systems', '/session', '/calendars'])
      await request(app.url).get(`${API}${path}`).set('Authorization', `Bearer ${token}`).expect(401);
    await request(app.url).get('/calendar/duties.ics').expect(400);
    await request(app.url).get(`/calendar/duties.ics?token=${token}x`).expect(404);
    await request(app.url).post('/calendar/duties.ics').expect(404);
    expect((await agents.otherStaff.delete(`${API}/calendars/${second.id}`)).status).toBe(404);
    await get(second.address).expect(200);
    await agents.staff.delete(`${API}/calendars/${second.id}`).expect(204);
    await get(second.address).expect(404);
    await agents.staff.delete(`${API}/calendars/${second.id}`).expect(404);
    // A program may not make one: it is between a person and their own browser.
    const { body: program } = await agents.staff
      .post(`${API}/tokens`)
      .send({ name: 'all', scopes: (await agents.staff.get(`${API}/tokens/scopes`)).body.items })
      .expect(201);
    await request(app.url).post(`${API}/calendars`).set('Authorization', `Bearer ${program.secret}`).expect(403);
    // A request that fails in the middle is written down, without what opens the calendar.
    const third = await make(agents.staff);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('alter table calendar_address_use rename to away');
      await get(third.address).expect(500);
      await client.query('alter table away rename to calendar_address_use');
    });
    await get(third.address).expect(200);
    expect(written.join('')).toContain('request failed');
    expect(written.join('')).not.toContain('rgc_');
    expect(written.join('')).toContain('/calendar/duties.ics');
    await withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as n from audit_entry where payload::text like '%rgc_%'`,
      );
      expect(rows).toEqual([{ n: 0 }]);
    });
  });

  it('ends with the person who leaves, and does not come back with them', async () => {
    const mine = await make(agents.otherStaff);
    const person = `${API}/people/${personId('otherStaff')}`;
    const act = async (what: 'deactivations' | 'reactivations'): Promise<void> => {
      const { headers } = await agents.admin.get(person).expect(200);
      await agents.admin
        .post(`${person}/${what}`)
        .set('If-Match', headers['etag']!)
        .send({})
        .expect((answer) => {
          expect([answer.status, answer.body.code]).toEqual([expect.any(Number), undefined]);
        });
    };
    await act('deactivations');
    await get(mine.address).expect(404);
    await act('reactivations');
    await get(mine.address).expect(404);
  });

  it('is guarded by the database, and proven by the export', async () => {
    await withClient(app.database.appUrl, async (client) => {
      const refuses = async (text: string, name: string): Promise<void> => {
        await expect(client.query(text)).rejects.toMatchObject({ constraint: name });
      };
      const { rows } = await client.query(
        `select id, person_id from calendar_address where person_id = '${personId('staff')}' and revoked_at is null`,
      );
      await refuses(`update calendar_address set revoked_at = now() where id = '${rows[0].id}'`, 'guard.entry-missing');
      await refuses(
        `insert into calendar_address values (gen_random_uuid(), '${rows[0].person_id}', repeat('a', 64), now(), null)`,
        'calendar_address_living_idx',
      );
      await refuses(
        `insert into calendar_address values (gen_random_uuid(), '${personId('admin')}', repeat('b', 64), now(), null)`,
        'guard.entry-missing',
      );
      await refuses(
        `insert into calendar_address values (gen_random_uuid(), '${personId('admin')}', 'plain', now(), null)`,
        'calendar_address_hash_check',
      );
      await expect(client.query('delete from calendar_address')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query(`update calendar_address set token_hash = repeat('c', 64)`)).rejects.toMatchObject({
        code: '42501',
      });
    });
    await withClient(app.database.ownerUrl, async (client) => {
      await expect(client.query(`update calendar_address set token_hash = repeat('c', 64)`)).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
      await expect(client.query('delete from calendar_address')).rejects.toMatchObject({
        constraint: 'guard.never-changed',
      });
    });
    const { text } = await agents.auditor.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
  });
});
