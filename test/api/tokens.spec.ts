// Programs act for people: with a part of their rights, for a time, known by a hash alone; and what is asked twice is
// done once.

import type { QueryResult } from 'pg';
import request from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { withClient } from '../support/database';
import { API, as, personId } from '../support/as';
import { aSystem, register } from '../support/builders';
import { isChange, routesOf } from '../support/routes';

interface Made {
  id: string;
  secret: string;
}

let app: TestApp;
const owner = (sql: string, values: unknown[] = []): Promise<QueryResult> =>
  withClient(app.database.ownerUrl, (client) => client.query(sql, values));
const application = (sql: string, values: unknown[] = []): Promise<QueryResult> =>
  withClient(app.database.appUrl, (client) => client.query(sql, values));

describe('tokens', () => {
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const bearer = (secret: string) => request.agent(app.url).set('Authorization', `Bearer ${secret}`);
  const make = async (who: Parameters<typeof as>[1], scopes: string[], more: object = {}): Promise<Made> => {
    const { body } = await (
      await as(app, who)
    )
      .post(`${API}/tokens`)
      .send({ name: 'nightly', scopes, ...more })
      .expect(201);
    return body;
  };

  it('do a part of what their owner may, in lists too, and the log says that a token did it', async () => {
    const { id, secret } = await make('staff', ['create:AiSystem', 'read:AiSystem']);
    const program = bearer(secret);
    const { body } = await program
      .post(`${API}/systems`)
      .send(aSystem({ name: 'By a program' }))
      .expect(201);
    expect(body.owner.id).toBe(personId('staff'));
    await program.get(`${API}/systems/${body.id}`).expect(200);
    // The owner may, the token may not.
    const refused = await program
      .patch(`${API}/systems/${body.id}`)
      .set('If-Match', '"1"')
      .send({ name: 'X' })
      .expect(403);
    expect(refused.body.code).toBe('access.denied');
    await program.get(`${API}/strategy/actions`).expect(403);
    const { rows } = await owner(
      `select actor_kind, actor_id from audit_entry where subject_type = 'AiSystem' and subject_id = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ actor_kind: 'token', actor_id: id }]);
    const { body: history } = await (await as(app, 'staff')).get(`${API}/systems/${body.id}/history`).expect(200);
    expect(history.items[0]).toMatchObject({ actorName: 'Ada Fictional', entry: { actor: { kind: 'token', id } } });
    const { body: revisions } = await (await as(app, 'staff')).get(`${API}/systems/${body.id}/revisions`).expect(200);
    expect(revisions.items[0].by).toEqual({ id: personId('staff'), name: 'Ada Fictional' });

    const writer = bearer((await make('staff', ['create:AiSystem'])).secret);
    await writer.get(`${API}/systems`).expect(403);
  });

  it('never see more than their owner: a restricted record of others is not there', async () => {
    const system = await register(await as(app, 'staff'), { visibility: 'restricted', restrictionReason: 'Security.' });
    const program = bearer((await make('otherStaff', ['read:AiSystem'])).secret);
    await program.get(`${API}/systems/${system.id}`).expect(404);
    const { body } = await program.get(`${API}/systems?q=${system.reference}`).expect(200);
    expect(body.items).toEqual([]);
  });

  it('that only read change nothing, by whatever route', async () => {
    const wrong: string[] = [];
    for (const who of ['staff', 'officer', 'admin', 'auditor'] as const) {
      const { body: scopes } = await (await as(app, who)).get(`${API}/tokens/scopes`).expect(200);
      const program = bearer(
        (
          await make(
            who,
            (scopes.items as string[]).filter((scope) => scope.startsWith('read:')),
          )
        ).secret,
      );
      const before = await owner('select count(*) from audit_entry');
      for (const { method, path, permission } of routesOf(app).filter(isChange)) {
        if (permission === 'public') continue;
        const { status } = await program[method.toLowerCase() as 'post'](
          path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000'),
        )
          .set('If-Match', '"1"')
          .send({});
        if (status !== 403) wrong.push(`${who}: ${method} ${path}: ${status}`);
      }
      expect((await owner('select count(*) from audit_entry')).rows).toEqual(before.rows);
    }
    expect(wrong).toEqual([]);
    // The right itself is one that a token can have.
    const keeper = bearer((await make('staff', ['create:View', 'update:View', 'read:AiSystem'])).secret);
    const { body: view } = await keeper.post(`${API}/views`).send({ name: 'Mine', filters: {} }).expect(201);
    await keeper.delete(`${API}/views/${view.id}`).expect(204);
  });

  it('keep nothing but a hash, show the secret once, and tell their last use', async () => {
    const { id, secret } = await make('strategy', ['read:Strategy']);
    expect(secret).toMatch(/^rgt_[A-Za-z0-9_-]{43}$/);
    const person = await as(app, 'strategy');
    const before = await person.get(`${API}/tokens`).expect(200);
    expect(before.body.items[0]).toMatchObject({
      id,
      name: 'nightly',
      scopes: ['read:Strategy'],
      usedAt: null,
      isLiving: true,
    });
    expect(JSON.stringify(before.body)).not.toContain(secret.slice(4));
    await bearer(secret).get(`${API}/strategy/actions`).expect(200);
    const { body } = await person.get(`${API}/tokens`).expect(200);
    expect(Date.parse(body.items[0].usedAt)).toBeGreaterThan(Date.now() - 60_000);
    const { rows } = await owner(`select to_jsonb(t)::text as text from api_token t where id = $1`, [id]);
    expect(rows[0].text).not.toContain(secret.slice(4));
    const { rows: entries } = await owner(
      `select payload::text as text from audit_entry where payload::text like '%' || $1 || '%'`,
      [id],
    );
    expect(entries).toHaveLength(1);
    expect(entries[0].text).not.toContain('nightly');
  });

  it('end when revoked, at once; another person neither sees nor ends them, an administrator does', async () => {
    const { id, secret } = await make('staff', ['read:AiSystem']);
    const program = bearer(secret);
    await program.get(`${API}/systems`).expect(200);
    const other = await as(app, 'otherStaff');
    await other.delete(`${API}/tokens/${id}`).expect(404);
    await other.get(`${API}/people/${personId('staff')}/tokens`).expect(403);
    await other.delete(`${API}/people/${personId('staff')}/tokens/${id}`).expect(403);
    await program.get(`${API}/systems`).expect(200);
    const admin = await as(app, 'admin');
    const { body } = await admin.get(`${API}/people/${personId('staff')}/tokens`).expect(200);
    expect(body.items.map((token: { id: string }) => token.id)).toContain(id);
    await admin.delete(`${API}/people/${personId('staff')}/tokens/${id}`).expect(204);
    const refused = await program.get(`${API}/systems`).expect(401);
    expect([refused.body.code, refused.headers['www-authenticate']]).toEqual(['token.invalid', 'Bearer']);
    const again = await (await as(app, 'staff')).delete(`${API}/tokens/${id}`).expect(409);
    expect(again.body.code).toBe('token.ended-already');
  });

  it('end with their last day, with a role, and with their owner', async () => {
    const { id, secret } = await make('auditor', ['read:AuditLog', 'read:AiSystem']);
    const program = bearer(secret);
    await program.get(`${API}/audit/entries`).expect(200);
    const admin = await as(app, 'admin');
    const { body: person } = await admin.get(`${API}/people/${personId('auditor')}`).expect(200);
    await admin
      .delete(`${API}/people/${person.id}/grants/${person.grants[0].id}`)
      .set('If-Match', `"${person.version}"`)
      .expect(200);
    await program.get(`${API}/audit/entries`).expect(403);
    await admin
      .post(`${API}/people/${person.id}/deactivations`)
      .set('If-Match', `"${person.version + 1}"`)
      .expect(201);
    await program.get(`${API}/audit/entries`).expect(401);

    const old = await make('board', ['read:AiSystem']);
    await owner('alter table api_token disable trigger user');
    await owner(
      `update api_token set created_at = now() - interval '9 days', expires_at = now() - interval '1 second' where id = $1`,
      [old.id],
    );
    await owner('alter table api_token enable trigger user');
    await bearer(old.secret).get(`${API}/systems`).expect(401);
    expect(id).not.toBe(old.id);
  });

  it.each([
    ['one never made', `Bearer rgt_${'A'.repeat(43)}`],
    ['nothing', 'Bearer '],
    ['another scheme', 'Basic YTpi'],
    ['other characters', 'Bearer rgt_%C3%A9'],
    ['one that is far too long', `Bearer ${'x'.repeat(5000)}`],
    ['a scheme alone', 'bearer'],
  ])('refuse %s, and do not fall back on the cookie beside it', async (_, authorization) => {
    const staff = await as(app, 'staff');
    await staff.get(`${API}/systems`).expect(200);
    const { body } = await staff.get(`${API}/systems`).set('Authorization', authorization).expect(401);
    expect(body.code).toBe('token.invalid');
  });

  it('are made and ended by people alone, within their own rights, for at most a year, and not without end', async () => {
    const staff = await as(app, 'staff');
    const { body: scopes } = await staff.get(`${API}/tokens/scopes`).expect(200);
    expect(scopes.items).toContain('create:AiSystem');
    expect(scopes.items).not.toContain('decide:Review');
    const beyond = await staff
      .post(`${API}/tokens`)
      .send({ name: 'x', scopes: ['read:AiSystem', 'decide:Review'] })
      .expect(422);
    expect([beyond.body.code, beyond.body.errors[0].pointer]).toEqual(['token.scope-exceeds', '/scopes/1']);
    for (const wrong of [
      { scopes: [] },
      { scopes: ['read'] },
      { scopes: ['read:AiSystem', 'read:AiSystem'] },
      { name: '' },
      { expiresOn: '2020-01-01' },
      { expiresOn: '2099-01-01' },
    ]) {
      await staff
        .post(`${API}/tokens`)
        .send({ name: 'x', scopes: ['read:AiSystem'], ...wrong })
        .expect(400);
    }
    const program = bearer((await make('staff', ['create:AiSystem'])).secret);
    for (const path of ['tokens', 'session', 'drafts', 'session/sessions'])
      await program.get(`${API}/${path}`).expect(403);
    await program
      .post(`${API}/tokens`)
      .send({ name: 'x', scopes: ['create:AiSystem'] })
      .expect(403);

    const { body } = await staff.get(`${API}/tokens`).expect(200);
    const left = 20 - body.items.filter(({ isLiving }: { isLiving: boolean }) => isLiving).length;
    const answers = await Promise.all(
      Array.from({ length: left + 3 }, () =>
        staff.post(`${API}/tokens`).send({ name: 'x', scopes: ['read:AiSystem'] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(left).fill(201), 409, 409, 409]);
  });

  it('cannot be changed or revived in the database, nor made without an entry', async () => {
    const { id } = await make('coordinator', ['read:AiSystem']);
    const tell = (sql: string) =>
      application(sql, [id]).then(
        () => 'done',
        (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
      );
    expect(await tell(`update api_token set scopes = '{a:B}' where id = $1`)).toBe('42501');
    expect(await tell('delete from api_token where id = $1')).toBe('42501');
    expect(await tell(`update api_token set revoked_at = now(), revoked_by = person_id where id = $1`)).toBe(
      'guard.entry-missing',
    );
    expect(
      await owner(`update api_token set scopes = '{a:B}' where id = $1`, [id]).then(
        () => 'done',
        (error: { constraint: string }) => error.constraint,
      ),
    ).toBe('guard.never-changed');
  });
});

describe('requests that come twice', () => {
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  const countOf = async (name: string): Promise<number> =>
    Number((await owner('select count(*) from ai_system where name = $1', [name])).rows[0].count);

  it('are carried out once and get the same answer', async () => {
    const staff = await as(app, 'staff');
    const send = () =>
      staff
        .post(`${API}/systems`)
        .set('Idempotency-Key', 'once-1')
        .send(aSystem({ name: 'Sent twice' }));
    const first = await send().expect(201);
    const second = await send().expect(201);
    expect(second.body).toEqual(first.body);
    expect([second.headers['location'], second.headers['etag'], second.headers['idempotency-replayed']]).toEqual([
      first.headers['location'],
      first.headers['etag'],
      'true',
    ]);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await countOf('Sent twice')).toBe(1);
    // A key is its sender's own.
    await (
      await as(app, 'otherStaff')
    )
      .post(`${API}/systems`)
      .set('Idempotency-Key', 'once-1')
      .send(aSystem({ name: 'Sent by another' }))
      .expect(201);
    const { body } = await staff
      .post(`${API}/systems`)
      .set('Idempotency-Key', 'once-1')
      .send(aSystem({ name: 'Something else' }))
      .expect(422);
    expect(body.code).toBe('request.key-reused');
    expect(await countOf('Something else')).toBe(0);
  });

  it('are carried out once when they come at the same moment', async () => {
    const staff = await as(app, 'staff');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        staff
          .post(`${API}/systems`)
          .set('Idempotency-Key', 'at-once')
          .send(aSystem({ name: 'At the same moment' })),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201).length).toBeGreaterThanOrEqual(1);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
    expect(await countOf('At the same moment')).toBe(1);
  });

  it('may be tried again under their key after a refusal, which left nothing behind', async () => {
    const staff = await as(app, 'staff');
    const send = (unit: string) =>
      staff
        .post(`${API}/systems`)
        .set('Idempotency-Key', 'again')
        .send(aSystem({ unit, name: 'Tried again' }));
    await send('NOWHERE.9').expect(422);
    await send('HR.C.3').expect(201);
    for (const key of ['', 'with space', 'x'.repeat(129)]) {
      await staff.post(`${API}/systems`).set('Idempotency-Key', key).send(aSystem()).expect(400);
    }
  });

  it('never repeat a secret', async () => {
    const staff = await as(app, 'staff');
    const send = () =>
      staff
        .post(`${API}/tokens`)
        .set('Idempotency-Key', 'secret')
        .send({ name: 'x', scopes: ['read:AiSystem'] });
    const { body } = await send().expect(201);
    expect((await send().expect(409)).body.code).toBe('request.repeated');
    const { rows } = await owner('select to_jsonb(k)::text as text from idempotency_key k');
    expect(rows.some(({ text }) => text.includes(body.secret))).toBe(false);
  });
});

describe('requests a minute', () => {
  beforeAll(async () => {
    app = await startApp({ REGISTRY_REQUESTS_PER_MINUTE: '12' });
  });
  afterAll(() => app.close());

  it('are counted for each person and each token, told in every answer, and refused when used up', async () => {
    const staff = await as(app, 'staff');
    const { body } = await staff
      .post(`${API}/tokens`)
      .send({ name: 'x', scopes: ['read:AiSystem'] })
      .expect(201);
    const seen = await staff.get(`${API}/systems`).expect(200);
    expect([seen.headers['ratelimit-limit'], seen.headers['ratelimit-remaining']]).toEqual(['12', '10']);
    expect(Number(seen.headers['ratelimit-reset'])).toBeGreaterThan(0);
    const statuses: number[] = [];
    for (let sent = 0; sent < 12; sent += 1) statuses.push((await staff.get(`${API}/systems`)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429, 429]);
    const refused = await staff.get(`${API}/systems`).expect(429);
    expect(refused.body.code).toBe('request.too-many');
    expect([refused.headers['ratelimit-remaining'], Number(refused.headers['retry-after']) > 0]).toEqual(['0', true]);
    // A token of the same person and another person have their own.
    await request(app.url).get(`${API}/systems`).set('Authorization', `Bearer ${body.secret}`).expect(200);
    await (await as(app, 'otherStaff')).get(`${API}/systems`).expect(200);
  });
});
