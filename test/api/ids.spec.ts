// An id may be written in capitals wherever one is sent. The log has it as the register does, and the export is proven.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import { dayInBrussels } from '@registry/assessment';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register, submit, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const capital = (id: string): string => id.toUpperCase();

describe('an id in capitals', () => {
  let app: TestApp;
  let [staff, officer, admin]: TestAgent[] = [];
  let system: Registered;
  beforeAll(async () => {
    app = await startApp();
    [staff, officer, admin] = [await as(app, 'staff'), await as(app, 'officer'), await as(app, 'admin')];
  });
  beforeEach(async () => {
    system = await register(staff!);
    await assess(staff!, system, answered({ annex3_uses: ['4a'], operator_roles: ['deployer'] }));
  });
  afterAll(() => app?.close());

  /** Ids that the log has in capitals. */
  const shouted = async (): Promise<unknown[]> =>
    withClient(
      app.database.ownerUrl,
      async (client) =>
        (
          await client.query(
            `select distinct e.intent, m[1] as id
               from audit_entry e, regexp_matches(e.subject_id || e.payload::text, '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}', 'g') m
              where m[1] <> lower(m[1])`,
          )
        ).rows,
    );
  const send = async (
    agent: TestAgent,
    method: 'post' | 'patch' | 'put',
    path: string,
    body: object,
  ): Promise<{ id: string }> => {
    const answer = await agent[method](`${API}/systems/${capital(system.id)}${path}`)
      .set('If-Match', `"${system.version}"`)
      .send(body);
    expect([path, answer.status < 300, answer.body]).toEqual([path, true, expect.anything()]);
    system.version = (await staff!.get(`${API}/systems/${system.id}`).expect(200)).body.version;
    return answer.body;
  };
  const newLink = (): Promise<{ id: string }> =>
    send(staff!, 'post', '/evidence-links', { title: 'Minutes', url: 'https://example.org/minutes' });
  const firstDuty = async (): Promise<string> =>
    (await staff!.get(`${API}/systems/${system.id}/duties`).expect(200)).body.items[0].id;

  it.each<[string, () => Promise<unknown>]>([
    ['helps to keep a record', () => send(staff!, 'patch', '', { editors: [capital(personId('otherStaff'))] })],
    ['gets a record', () => send(staff!, 'post', '/hand-overs', { to: capital(personId('otherStaff')) })],
    [
      'is changed with many',
      () =>
        staff!
          .post(`${API}/systems-changes`)
          .send({
            change: { owner: capital(personId('otherStaff')) },
            systems: [{ id: capital(system.id), version: system.version }],
          })
          .expect(201),
    ],
    [
      'sees to a duty, with evidence',
      async () =>
        send(staff!, 'patch', `/duties/${capital(await firstDuty())}`, {
          responsible: capital(personId('otherStaff')),
          evidence: [capital((await newLink()).id)],
        }),
    ],
    [
      'supports an answer',
      async () => send(staff!, 'put', '/answers/annex3_uses/evidence', { evidence: [capital((await newLink()).id)] }),
    ],
    [
      'is commented on',
      async () =>
        send(staff!, 'post', '/comment-threads', {
          text: 'Who does this?',
          kind: 'duty',
          key: capital(await firstDuty()),
          mentions: [capital(personId('officer'))],
        }),
    ],
    [
      'gets a case',
      async () => {
        await submit(staff!, system);
        await send(officer!, 'post', '/review-assignments', { officer: capital(personId('officerWhoRegisters')) });
      },
    ],
    [
      'stands in, and does not after all',
      async () => {
        const today = dayInBrussels(new Date());
        const { body } = await officer!
          .post(`${API}/absences`)
          .send({ from: today, until: today, standIn: capital(personId('officerWhoRegisters')) })
          .expect(201);
        await officer!.delete(`${API}/absences/${capital(body.id)}`).expect(204);
      },
    ],
    [
      'has a unit below it',
      async () => {
        const unit = async (parentId: string | null) =>
          (
            await admin!
              .post(`${API}/units`)
              .send({
                code: `ID.${Math.random().toString(36).slice(2, 8).toUpperCase()}`,
                nameEn: 'A',
                nameFr: 'A',
                parentId,
              })
              .expect(201)
          ).body as { id: string };
        const [top, low] = [await unit(null), await unit(null)];
        await admin!
          .patch(`${API}/units/${capital(low.id)}`)
          .set('If-Match', '"1"')
          .send({ parentId: capital(top.id) })
          .expect(200);
        await unit(capital(top.id));
      },
    ],
  ])('%s, and is told in small letters', async (_, deed) => {
    await deed();
    expect(await shouted()).toEqual([]);
  });

  it('signs in', () =>
    staff!
      .post(`${API}/session`)
      .send({ person: capital(personId('staff')) })
      .expect(201));

  it('is proven by the export', async () => {
    const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
  });
});
