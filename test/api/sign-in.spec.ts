// Sign-in at a real OpenID provider: who comes in, who does not, and what nobody can make the register believe.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryResult } from 'pg';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { withClient } from '../support/database';
import {
  CLIENT_SECRET,
  freePort,
  signInAt,
  startProvider,
  throughProvider,
  Visitor,
  type TestProvider,
} from '../support/provider';

const folder = mkdtempSync(join(tmpdir(), 'registry-oidc-'));
const secretFile = join(folder, 'secret');
writeFileSync(secretFile, CLIENT_SECRET);
const mappingFile = join(folder, 'mapping.json');
writeFileSync(
  mappingFile,
  JSON.stringify({
    unit: 'department',
    roles: [
      { claim: 'groups', value: 'everybody', role: 'staff' },
      { claim: 'groups', value: 'ai-officers', role: 'compliance' },
      { claim: 'groups', value: 'hr-coordinators', role: 'coordinator', unit: 'HR' },
    ],
  }),
);

let app: TestApp;
let provider: TestProvider;
const owner = (sql: string, values: unknown[] = []): Promise<QueryResult> =>
  withClient(app.database.ownerUrl, (client) => client.query(sql, values));
const me = async (visitor: Visitor) =>
  (await visitor.go(`${app.url}${API}/session`)).json() as Promise<{
    code?: string;
    person: { name: string; roles: string[]; unit: { code: string } };
  }>;

async function start(mapping: boolean, clockShift = 0): Promise<void> {
  const port = await freePort();
  provider = await startProvider(port, secretFile, clockShift);
  app = await startApp({ ...provider.environment, ...(mapping ? { REGISTRY_OIDC_MAPPING_FILE: mappingFile } : {}) });
}
async function stop(): Promise<void> {
  await app?.close();
  await provider?.close();
}

describe('sign-in at a provider that gives roles', () => {
  beforeAll(() => start(true), 60_000);
  afterAll(stop);

  it('enters somebody whose claims give a unit and roles, and goes on where they wanted to go', async () => {
    await provider.tell('nova', {
      name: 'Nova Unreal',
      email: 'nova@example.org',
      locale: 'fr-BE',
      department: 'HR.C.3',
      groups: ['everybody', 'hr-coordinators', 'choir'],
    });
    const visitor = new Visitor();
    expect(await signInAt(app, visitor, 'nova', '/systems?q=a')).toBe('/systems?q=a');
    const { person } = await me(visitor);
    expect([person.name, person.unit.code, person.roles]).toEqual(['Nova Unreal', 'HR.C.3', ['coordinator', 'staff']]);
    const { rows } = await owner(
      `select p.mail, p.language, g.role, u.code from person p join role_grant g on g.person_id = p.id left join organisation_unit u on u.id = g.unit_id where p.subject = 'nova' order by g.role`,
    );
    expect(rows).toEqual([
      { mail: 'nova@example.org', language: 'fr', role: 'coordinator', code: 'HR' },
      { mail: 'nova@example.org', language: 'fr', role: 'staff', code: null },
    ]);
    const { rows: entries } = await owner(
      `select intent, actor_kind from audit_entry where subject_type = 'Person' and subject_id = (select id::text from person where subject = 'nova') order by seq`,
    );
    expect(entries).toEqual([
      { intent: 'person.establish', actor_kind: 'system' },
      { intent: 'session.open', actor_kind: 'person' },
    ]);
  });

  it('follows the claims at each sign-in: name, unit and its own roles, never those that an administrator gave', async () => {
    await provider.tell('mara', { name: 'Mara', department: 'HR', groups: ['everybody', 'ai-officers'] });
    await signInAt(app, new Visitor(), 'mara');
    const id = String((await owner(`select id from person where subject = 'mara'`)).rows[0].id);
    const admin = await as(app, 'admin');
    const { body } = await admin.get(`${API}/people/${id}`).expect(200);
    await admin
      .post(`${API}/people/${id}/grants`)
      .set('If-Match', `"${body.version}"`)
      .send({ role: 'board' })
      .expect(201);
    await provider.tell('mara', { name: 'Mara Invented', department: 'HR.C.3', groups: ['ai-officers'] });
    const visitor = new Visitor();
    await signInAt(app, visitor, 'mara');
    const { person } = await me(visitor);
    expect([person.name, person.unit.code, person.roles]).toEqual(['Mara Invented', 'HR.C.3', ['board', 'compliance']]);
    // Nothing new: nothing written.
    const count = async (): Promise<number> =>
      (await owner(`select count(*)::int from audit_entry where subject_id = $1 and intent = 'person.change'`, [id]))
        .rows[0].count;
    const before = await count();
    await signInAt(app, new Visitor(), 'mara');
    expect(await count()).toBe(before);
    // A unit that has been closed moves nobody.
    const { body: closed } = await admin
      .post(`${API}/units`)
      .send({ code: 'GONE', nameEn: 'Gone', nameFr: 'Disparue' })
      .expect(201);
    await admin.patch(`${API}/units/${closed.id}`).set('If-Match', '"1"').send({ activeTo: '2026-01-01' }).expect(200);
    await provider.tell('mara', { name: 'Mara Invented', department: 'GONE', groups: ['ai-officers'] });
    await signInAt(app, visitor, 'mara');
    expect((await me(visitor)).person.unit.code).toBe('HR.C.3');
    // Without any group only what the administrator gave is left.
    await provider.tell('mara', { name: 'Mara Invented', department: 'HR.C.3' });
    await signInAt(app, visitor, 'mara');
    expect((await me(visitor)).person.roles).toEqual(['board']);
  });

  it('lets nobody in whose claims give nothing; they ask for access, and an administrator answers', async () => {
    await provider.tell('stranger', {
      name: 'Stra\u202enger',
      email: 'stranger@example.org',
      locale: 'de',
      groups: ['choir'],
    });
    const visitor = new Visitor();
    expect(await signInAt(app, visitor, 'stranger')).toBe('/');
    expect((await me(visitor)).code).toBe('session.required');
    const guest = (await (await visitor.go(`${app.url}${API}/guest`)).json()) as {
      name: string;
      request: unknown;
      units: { code: string }[];
    };
    expect([guest.name, guest.request, guest.units.some(({ code }) => code === 'HR')]).toEqual([
      'Stranger',
      null,
      true,
    ]);
    const ask = (body: object) =>
      visitor.go(`${app.url}${API}/guest/access-requests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await ask({ reason: 'I work here.' })).status).toBe(422);
    expect((await ask({ reason: '', unit: 'HR' })).status).toBe(400);
    expect((await ask({ reason: 'I work here.', unit: 'HR' })).status).toBe(201);
    expect(await (await ask({ reason: 'Again.', unit: 'HR' })).json()).toMatchObject({ code: 'access-request.asked' });
    // A guest sees nothing of the register.
    for (const path of ['systems', 'units', 'people', 'audit/entries', 'access-requests'])
      expect([path, (await visitor.go(`${app.url}${API}/${path}`)).status]).toEqual([path, 401]);

    await (await as(app, 'staff')).get(`${API}/access-requests`).expect(403);
    const admin = await as(app, 'admin');
    const { body: list } = await admin.get(`${API}/access-requests`).expect(200);
    const request = list.items.find(({ subject }: { subject: string }) => subject === 'stranger');
    expect(request).toMatchObject({
      name: 'Stranger',
      mail: 'stranger@example.org',
      reason: 'I work here.',
      unit: { code: 'HR' },
    });
    const answers = `${API}/access-requests/${request.id}/answers`;
    expect((await admin.post(answers).send({ state: 'granted', unit: 'HR' }).expect(422)).body.code).toBe(
      'access-request.incomplete',
    );
    expect((await admin.post(answers).send({ state: 'refused' }).expect(422)).body.code).toBe(
      'access-request.incomplete',
    );
    await admin.post(answers).send({ state: 'granted', unit: 'HR.C.3', role: 'staff' }).expect(204);
    expect((await admin.post(answers).send({ state: 'refused', answer: 'No.' }).expect(409)).body.code).toBe(
      'access-request.answered',
    );
    await signInAt(app, visitor, 'stranger');
    // The mapping gives no role to this person; what the administrator gave stays.
    expect((await me(visitor)).person).toMatchObject({ name: 'Stranger', roles: ['staff'], unit: { code: 'HR.C.3' } });
    const { rows } = await owner(
      `select string_agg(payload::text, ' ') as text from audit_entry where subject_type = 'AccessRequest'`,
    );
    expect(rows[0].text).not.toMatch(/stranger|I work here/i);
  });

  it('refuses with a reason, which the person reads', async () => {
    await provider.tell('wrong', { name: 'Wrong House' });
    const visitor = new Visitor();
    await signInAt(app, visitor, 'wrong');
    await visitor.go(`${app.url}${API}/guest/access-requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'Curious.', unit: 'HR' }),
    });
    const admin = await as(app, 'admin');
    const { body } = await admin.get(`${API}/access-requests`).expect(200);
    await admin
      .post(`${API}/access-requests/${body.items[0].id}/answers`)
      .send({ state: 'refused', answer: 'Another institution.' })
      .expect(204);
    expect((await visitor.go(`${app.url}${API}/guest`)).status).toBe(401);
    await signInAt(app, visitor, 'wrong');
    expect(await (await visitor.go(`${app.url}${API}/guest`)).json()).toMatchObject({
      request: { state: 'refused', answer: 'Another institution.' },
    });
  });

  it('knows whoever has left, and opens nothing for them', async () => {
    await provider.tell('gone', { name: 'Gone', department: 'HR', groups: ['everybody'] });
    await signInAt(app, new Visitor(), 'gone');
    const id = String((await owner(`select id from person where subject = 'gone'`)).rows[0].id);
    const admin = await as(app, 'admin');
    await admin.post(`${API}/people/${id}/deactivations`).set('If-Match', '"1"').expect(201);
    expect(await signInAt(app, new Visitor(), 'gone')).toBe('/?problem=session.person-left');
  });

  it('takes a return once, in the browser that left, and only one that was asked for', async () => {
    await provider.tell('nova', { name: 'Nova Unreal', department: 'HR.C.3', groups: ['everybody'] });
    const visitor = new Visitor();
    const back = await throughProvider(app, visitor, 'nova');
    const failed = '/?problem=session.sign-in-failed';
    // Another browser has got hold of the address.
    expect((await new Visitor().go(back)).headers.get('location')).toBe(failed);
    const other = new Visitor();
    await other.go(`${app.url}${API}/session/provider/start`);
    expect((await other.go(back)).headers.get('location')).toBe(failed);
    // A forged state, none, and an error of the provider.
    for (const query of ['code=x&state=forged', 'code=x', '', 'error=access_denied&state=forged']) {
      expect((await visitor.go(`${app.url}${API}/session/provider/callback?${query}`)).headers.get('location')).toBe(
        failed,
      );
    }
    expect((await visitor.go(back)).headers.get('location')).toBe('/');
    const session = visitor.cookie(app.url, 'registry_session');
    // The same code again, by the same browser.
    expect((await visitor.go(back)).headers.get('location')).toBe(failed);
    expect(visitor.cookie(app.url, 'registry_session')).toBe(session);
  });

  it('never goes on with a session that was there before, and tells cookies to stay away from scripts and other sites', async () => {
    const visitor = new Visitor();
    visitor.setCookie(app.url, 'registry_session', 'A'.repeat(43));
    const back = await visitor.go(await throughProvider(app, visitor, 'nova'));
    const cookies = back.headers.getSetCookie();
    const session = cookies.find((line) => line.startsWith('registry_session='));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Strict/);
    expect(visitor.cookie(app.url, 'registry_session')).not.toBe('A'.repeat(43));
    const started = await new Visitor().go(`${app.url}${API}/session/provider/start`);
    expect(started.headers.getSetCookie().join()).toMatch(/registry_sign_in=[^;]+;.*HttpOnly.*SameSite=Lax/);
    const asked = new URL(started.headers.get('location') ?? '').searchParams;
    expect([asked.get('response_type'), asked.get('code_challenge_method'), asked.get('scope')]).toEqual([
      'code',
      'S256',
      'openid profile email',
    ]);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/ok\nx'])(
    'never sends anybody to %j',
    async (to) => {
      expect(await signInAt(app, new Visitor(), 'nova', to)).toBe('/');
    },
  );

  it('goes on when the provider has new keys', async () => {
    await signInAt(app, new Visitor(), 'nova');
    await provider.rotateKeys();
    // The library asks for keys again at most once a minute; a minute has passed.
    const now = Date.now.bind(Date);
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() + 70_000);
    try {
      expect(await signInAt(app, new Visitor(), 'nova')).toBe('/');
    } finally {
      clock.mockRestore();
    }
  });

  it('ends the sessions of whoever signs out at the provider', async () => {
    const [one, other] = [new Visitor(), new Visitor()];
    await signInAt(app, one, 'nova');
    await signInAt(app, other, 'nova');
    const end = await one.go(`${app.url}${API}/session/provider/end`);
    const page = await one.follow(end.headers.get('location') ?? '');
    const form = (await page.response?.text()) ?? '';
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
    const [, action = ''] = /action="([^"]+)"/.exec(form) ?? [];
    await one.go(new URL(action, page.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    for (let left = 50; left > 0 && (await me(one)).code !== 'session.required'; left -= 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await me(one)).code).toBe('session.required');
    // Another browser of the same person is another session at the provider.
    expect((await me(other)).person.name).toBe('Nova Unreal');
    // The same message again is no news, and could end a session that began since.
    const again = await fetch(`${app.url}${API}/session/provider/logouts`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: await provider.lastLogout(),
    });
    expect([again.status, again.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });

  it.each([
    ['nothing', ''],
    ['no token', 'logout_token=x'],
    [
      'an unsigned one',
      `logout_token=${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sub":"nova"}').toString('base64url')}.`,
    ],
  ])('is not told by just anybody that somebody has signed out: %s', async (_, body) => {
    const visitor = new Visitor();
    await signInAt(app, visitor, 'nova');
    const answer = await fetch(`${app.url}${API}/session/provider/logouts`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(answer.status).toBe(400);
    expect((await me(visitor)).person.name).toBe('Nova Unreal');
    // Nowhere else is a form read.
    expect(
      (
        await fetch(`${app.url}${API}/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'person=x',
        })
      ).status,
    ).toBe(415);
  });

  it('says that the provider is away, and keeps those signed in', async () => {
    const visitor = new Visitor();
    await signInAt(app, visitor, 'nova');
    const lost = await startApp({
      ...provider.environment,
      PORT: '0',
      REGISTRY_OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
    });
    const away = await new Visitor().go(`${lost.url}${API}/session/provider/start`).finally(() => lost.close());
    expect(away.headers.get('location')).toBe('/?problem=session.provider-unreachable');
    expect((await me(visitor)).person.name).toBe('Nova Unreal');
  });
});

describe('sign-in at a provider that gives no roles', () => {
  beforeAll(() => start(false, 20), 60_000);
  afterAll(stop);

  it('lets in whom the register knows, with the roles of the register, also when the clocks differ by twenty seconds', async () => {
    await provider.tell('demo:1-staff', { name: 'Ada Fictional' });
    const visitor = new Visitor();
    expect(await signInAt(app, visitor, 'demo:1-staff')).toBe('/');
    expect((await me(visitor)).person.roles).toEqual(['staff']);
    expect(await signInAt(app, new Visitor(), 'nobody')).toBe('/');
    expect(personId('staff')).toBe((await owner(`select id from person where subject = 'demo:1-staff'`)).rows[0].id);
  });

  it('takes nothing away by saying less: name, address, unit and language stay as they are', async () => {
    const admin = await as(app, 'admin');
    const { body } = await admin
      .post(`${API}/people`)
      .send({ subject: 'olga', name: 'Olga Oidc', mail: 'olga@example.org', unit: 'HR.C.3', language: 'fr' })
      .expect(201);
    await admin
      .post(`${API}/people/${body.id}/grants`)
      .set('If-Match', `"${body.version}"`)
      .send({ role: 'staff' })
      .expect(201);
    const known = async () =>
      (
        await owner(
          `select name, mail, language, unit_id, (select count(*)::int from audit_entry e where e.subject_id = p.id::text and e.intent = 'person.change') as changes from person p where subject = 'olga'`,
        )
      ).rows[0];
    const before = await known();
    for (const claims of [
      {},
      { name: '', email: '' },
      { name: '\u200b', email: 'not an address' },
      { name: 7, email: null },
    ]) {
      await provider.tell('olga', claims);
      const visitor = new Visitor();
      await signInAt(app, visitor, 'olga');
      expect((await me(visitor)).person).toMatchObject({
        name: 'Olga Oidc',
        roles: ['staff'],
        unit: { code: 'HR.C.3' },
      });
      expect(await known()).toEqual(before);
    }
    await provider.tell('olga', { email: 'new@example.org' });
    await signInAt(app, new Visitor(), 'olga');
    expect(await known()).toEqual({ ...before, mail: 'new@example.org', changes: 1 });
    // What changes takes nothing else along.
    await provider.tell('olga', { name: 'Olga Newname' });
    await signInAt(app, new Visitor(), 'olga');
    expect(await known()).toEqual({ ...before, name: 'Olga Newname', mail: 'new@example.org', changes: 2 });
  });
});

describe('a register behind HTTPS', () => {
  it('sets cookies that no other host and no unprotected page can set for it', async () => {
    app = await startApp({ REGISTRY_SECURE_COOKIES: 'true' });
    const answer = await fetch(`${app.url}${API}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: personId('staff') }),
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-registry_session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Strict/);
    const [, token = ''] = /=([\w-]{43});/.exec(cookie) ?? [];
    const status = async (name: string): Promise<number> =>
      (await fetch(`${app.url}${API}/session`, { headers: { cookie: `${name}=${token}` } })).status;
    expect([await status('__Host-registry_session'), await status('registry_session')]).toEqual([200, 401]);
    await app.close();
  });
});

describe('a register without a provider', () => {
  it('says so', async () => {
    app = await startApp();
    expect((await new Visitor().go(`${app.url}${API}/session/provider/start`)).headers.get('location')).toBe(
      '/?problem=session.provider-missing',
    );
    expect(((await (await fetch(`${app.url}${API}/about`)).json()) as { provider: unknown }).provider).toBeNull();
    await app.close();
  });
});
