// Days and instants over HTTP: what says less than it should, or cannot have been meant, is refused by the name of its
// field.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register, type Registered } from '../support/builders';

const NO_INSTANTS = [
  '2026-W47-5',
  '2026-W47',
  '2026-331',
  '20261127',
  '2026-11',
  '2026',
  '2026-11-27',
  '2026-11-27T10Z',
  '2026-11-27T10:00:00,5Z',
  '2026-11-27T23:30',
  '2026-11-27T23:30:00',
  '0202-11-27T10:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-11-27T24:00:00Z',
  '2026-11-27T10:60:00Z',
  '2026-11-27T10:00:00+15:00',
  '2026-11-27 10:00:00Z',
  '12026-11-27T10:00:00Z',
  '9999-12-31T10:00:00Z',
  'yesterday',
  '',
  5,
  null,
  ['2026-11-27T10:00:00Z'],
];
const INSTANTS = [
  '2026-11-27T10:00:00Z',
  '2026-11-28T00:30:00+14:00',
  '2026-11-27T10:00Z',
  '2026-11-27T10:00:00.123456+01:00',
  '1900-01-01T00:00:00Z',
];
const NO_DAYS = [
  '0202-11-27',
  '1899-12-31',
  '2200-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-2-3',
  '2026-11-27T00:00:00Z',
  '27.11.2026',
  '',
  5,
];

describe('days and instants', () => {
  let app: TestApp;
  let [staff, officer, admin]: TestAgent[] = [];
  let system: Registered;
  beforeAll(async () => {
    app = await startApp();
    [staff, officer, admin] = await Promise.all((['staff', 'officer', 'admin'] as const).map((who) => as(app, who)));
    system = await register(staff as TestAgent);
  });
  afterAll(() => app?.close());

  const report = (changes: object) =>
    staff!
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'x', description: 'x', kinds: ['other'], ...changes });
  const event = async (at: unknown) => {
    const { body } = await report({}).expect(201);
    return staff!.post(`${API}/incidents/${body.id}/events`).set('If-Match', '"1"').send({ at, text: 'x' });
  };
  const instants: Record<
    string,
    (value: unknown) => Promise<{ status: number; body: { errors?: { pointer: string; code: string }[] } }>
  > = {
    awareAt: (awareAt) => report({ awareAt }),
    at: event,
    until: (until) => staff!.post(`${API}/inbox/readings`).send({ until }) as never,
  };

  it.each(Object.keys(instants))('are whole, with their offset: %s', async (name) => {
    const send = instants[name] as (
      value: unknown,
    ) => Promise<{ status: number; body: { errors?: { pointer: string; code: string }[] } }>;
    for (const value of NO_INSTANTS) {
      const { status, body } = await send(value);
      expect([value, status, body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
        value,
        400,
        [[`/${name}`, 'not-an-instant']],
      ]);
    }
    for (const value of INSTANTS) expect([value, (await send(value)).status < 300]).toEqual([value, true]);
  });

  const days: Record<
    string,
    (value: unknown) => Promise<{ status: number; body: { errors?: { pointer: string; code: string }[] } }>
  > = {
    '/occurredOn': (occurredOn) => report({ occurredOn }),
    '/validUntil': (validUntil) =>
      staff!
        .post(`${API}/systems/${system.id}/evidence-links`)
        .send({ title: 'x', url: 'https://example.org', validUntil }) as never,
    '/standsFor': (standsFor) =>
      staff!
        .post(`${API}/systems/${system.id}/evidence-links`)
        .send({ title: 'x', url: 'https://example.org', standsFor }) as never,
    '?standsFor': (standsFor) =>
      staff!
        .post(`${API}/systems/${system.id}/evidence-files`)
        .query({ title: 'x', name: 'x.txt', standsFor })
        .set('Content-Type', 'application/octet-stream')
        .send(Buffer.from('x')) as never,
    '/details/dpiaOn': async (dpiaOn) => {
      const { body } = await staff!.get(`${API}/systems/${system.id}`);
      return staff!
        .patch(`${API}/systems/${system.id}`)
        .set('If-Match', `"${body.version}"`)
        .send({ details: { dpiaOn } });
    },
    '/from': (from) =>
      officer!
        .post(`${API}/absences`)
        .send({ from, until: '2026-12-31', standIn: personId('officerWhoRegisters') }) as never,
    '/activeFrom': (activeFrom) =>
      admin!.post(`${API}/units`).send({ code: 'X', nameEn: 'x', nameFr: 'x', activeFrom }) as never,
    '/expiresOn': (expiresOn) =>
      staff!.post(`${API}/tokens`).send({ name: 'x', scopes: ['read:AiSystem'], expiresOn }) as never,
    '?day': (day) => staff!.get(`${API}/systems-as-of`).query({ day }) as never,
  };

  it.each(Object.keys(days))('exist, and lie within reason: %s', async (name) => {
    const send = days[name] as (
      value: unknown,
    ) => Promise<{ status: number; body: { errors?: { pointer: string; code: string }[] } }>;
    for (const value of NO_DAYS.filter((one) => !name.startsWith('/details') || one !== '')) {
      const { status, body } = await send(value);
      expect([value, status, body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
        value,
        400,
        [[name, 'not-a-day']],
      ]);
    }
  });
});
