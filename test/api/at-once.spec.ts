// Many at the same moment, on things of which there is one.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const MANY = 25;

describe('at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  it('many exports all succeed, and each can be verified', async () => {
    const auditor = await as(app, 'auditor');
    const staff = await as(app, 'staff');
    const answers = await Promise.all(
      Array.from({ length: MANY }, async (_, index) => {
        if (index % 5 === 0) await register(staff, { name: `System ${index}` });
        return auditor.get(`${API}/exports/register.${index % 3 === 0 ? 'csv' : 'json'}`);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 200));
    const verdicts = answers
      .filter((_, index) => index % 3 !== 0)
      .map(({ text }) => verifyExport(JSON.parse(text) as VerifiableExport, crypto));
    expect(verdicts.filter(({ intact }) => !intact)).toEqual([]);
  });

  it('what waited for its turn is asked anew whether the person may', async () => {
    const owner = await as(app, 'staff');
    const colleague = await as(app, 'otherStaff');
    const { id } = await register(owner);
    const at = `${API}/systems/${id}`;
    const { whenHeld } = await withClient(app.database.ownerUrl, async (client) => {
      const waiting = async (many: number): Promise<void> => {
        const query = `select count(*)::int from pg_locks where locktype = 'advisory' and not granted`;
        while ((await client.query<{ count: number }>(query)).rows[0]?.count !== many) await sleep(20);
      };
      await client.query('select pg_advisory_lock(hashtextextended($1, 7236016))', [`AiSystem/${id}`]);
      // Writers of one record take turns, and whoever withdraws the right comes first.
      const withdrawn = owner
        .patch(at)
        .set('If-Match', '"1"')
        .send({ visibility: 'restricted', restrictionReason: 'An inquiry.' })
        .then();
      await waiting(1);
      const late = [
        colleague
          .post(`${at}/incidents`)
          .send({ title: 'Late', description: 'Said late.', kinds: ['other'] })
          .then(),
        colleague.post(`${at}/comment-threads`).send({ text: 'Said late.' }).then(),
      ];
      await waiting(3);
      await client.query('select pg_advisory_unlock_all()');
      return { whenHeld: await Promise.all([withdrawn, ...late]) };
    });
    expect(whenHeld.map(({ status, headers }) => [status, headers['etag']])).toEqual([
      [200, '"2"'],
      [404, undefined],
      [404, undefined],
    ]);
    expect((await owner.get(`${at}/incidents`).expect(200)).body.items).toEqual([]);
  });

  it('one person signs in many times', async () => {
    const answers = await Promise.all(
      Array.from({ length: MANY }, () =>
        request(app.url)
          .post(`${API}/session`)
          .send({ person: personId('board') }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 201));
  });
});
