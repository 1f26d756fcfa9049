// Whatever an entry of the log holds, no page of the log, of a history or of an export is broken by it, and the log is
// followed on.

import { INTENTS, intents, type Intent, type Shape } from '@registry/contracts/intents';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { systemActor } from '../../apps/api/src/platform/ground/actor';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import type { Fact } from '../../apps/api/src/platform/recording/transaction';
import { UnitOfWork } from '../../apps/api/src/platform/recording/unit-of-work';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { assess, register, type Registered } from '../support/builders';

const membersIn = (shape: Shape): string[] =>
  typeof shape === 'string' || Array.isArray(shape)
    ? []
    : Object.entries(shape).flatMap(([name, of]) => [name.replace(/\?$/, ''), ...membersIn(of)]);

/** Every name that a fact has a member of, and those that are read in parts. */
const NAMES = [
  ...new Set([
    ...Object.values(intents).flatMap((kind) => [kind].flat().flatMap(({ fact }) => membersIn(fact))),
    'decidedBy',
    'officerId',
    'system_id',
    'reported_by',
    'personId',
  ]),
].filter((name) => name !== '...');

describe('an entry of any shape', () => {
  let app: TestApp;
  let auditor: TestAgent;
  let staff: TestAgent;
  let system: Registered;
  beforeAll(async () => {
    app = await startApp({}, false);
    [auditor, staff] = await Promise.all([as(app, 'auditor'), as(app, 'staff')]);
    system = await register(staff);
    await assess(staff, system);
  });
  afterAll(() => app?.close());

  it('of a change of a person leaves the log readable', async () => {
    const admin = await as(app, 'admin');
    const { body } = await admin.get(`${API}/people/${personId('otherStaff')}`).expect(200);
    await admin
      .patch(`${API}/people/${body.id}`)
      .set('If-Match', `"${body.version}"`)
      .send({ language: 'fr' })
      .expect(200);
    const { body: page } = await auditor.get(`${API}/audit/entries?limit=1`).expect(200);
    expect(page.items[0].entry).toMatchObject({
      intent: 'person.change',
      payload: { fact: { changed: ['language'] } },
    });
  });

  it('breaks no page', async () => {
    const unitOfWork = app.app.get(UnitOfWork);
    const values = fc.oneof(
      { withCrossShrink: true },
      fc.constantFrom<unknown>(
        system.id,
        personId('staff'),
        system.reference,
        'x',
        '',
        null,
        true,
        0,
        -1.5,
        1e21,
        'not-an-id',
        '2026-02-30',
        [],
        {},
      ),
      fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
    );
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        { weight: 3, arbitrary: values },
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...NAMES), tie('any'), { maxKeys: 4 }),
      ),
    }));
    const objects = fc.dictionary(fc.constantFrom(...NAMES), any, { maxKeys: 6 }) as fc.Arbitrary<
      Record<string, unknown>
    >;
    // The parts "record" and "review" are the record itself: the code writes them whole.
    const parts = fc.dictionary(fc.constantFrom('incident', 'duty:x', 'person', 'grant/x', 'x'), any, {
      maxKeys: 2,
    }) as fc.Arbitrary<Record<string, unknown>>;
    const subjects = fc.constantFrom(
      { type: 'AiSystem', id: system.id },
      { type: 'Person', id: personId('staff') },
      { type: 'Incident', id: randomUUID() },
      { type: 'Settings', id: randomUUID() },
    );
    const entries = fc.sample(fc.record({ subject: subjects, fact: objects, parts }), INTENTS.length * 6);
    for (const [index, fact] of entries.entries()) {
      await unitOfWork.run(systemActor('test'), INTENTS[index % INTENTS.length] as Intent, async (tx) => {
        // As some other version of the product may have written it: of no shape that this one knows.
        (tx.record as (fact: Fact) => void)(fact);
      });
    }
    const read = async (path: string): Promise<number> => {
      let [count, cursor] = [0, ''];
      do {
        const { status, body } = await auditor.get(`${API}${path}?limit=50${cursor}`);
        expect([path, cursor, status]).toEqual([path, cursor, 200]);
        [count, cursor] = [count + body.items.length, body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`];
      } while (cursor !== '');
      return count;
    };
    expect(await read('/audit/entries')).toBeGreaterThanOrEqual(entries.length);
    expect(await read(`/systems/${system.id}/history`)).toBeGreaterThan(10);
    expect(await read(`/systems/${system.id}/revisions`)).toBe(1);
    await app.app.get(Sealer).sealCommitted();
    for (const path of [
      '/audit/status',
      `/systems/${system.id}`,
      `/systems/${system.id}/review`,
      '/exports/register.json',
      '/exports/register.csv',
    ]) {
      expect([path, (await auditor.get(`${API}${path}`)).status]).toEqual([path, 200]);
    }
    await app.app.get(FollowJournal).toTheEnd();
    await staff.get(`${API}/inbox`).expect(200);
  });
});
