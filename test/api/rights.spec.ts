// Who may do what, on every route, to every kind of record, over HTTP. What is expected is written here by hand, from
// the description of the roles, and knows nothing of the code that decides. Every request is one that would change
// nothing even where it is allowed.

import type TestAgent from 'supertest/lib/agent';
import request from 'supertest';
import people from '../../seeds/demo/people.json';
import units from '../../seeds/demo/units.json';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { highRiskFacts, register } from '../support/builders';
import { withClient } from '../support/database';
import { routesOf, type Route } from '../support/routes';

const PEOPLE: readonly Who[] = [
  'staff',
  'otherStaff',
  'officerWhoRegisters',
  'officer',
  'auditor',
  'strategy',
  'admin',
  'coordinator',
  'board',
];
/** Nobody signed in; somebody without a role; a program with all the scopes of the officer. */
const OTHERS = ['nobody', 'withoutRole', 'program'] as const;
type Someone = Who | (typeof OTHERS)[number];

const isOfficer = (who: Someone): boolean => who === 'officer' || who === 'officerWhoRegisters' || who === 'program';
const hasRole = (who: Someone): boolean => who !== 'nobody' && who !== 'withoutRole';
const among =
  (...some: Someone[]) =>
  (who: Someone): boolean =>
    some.includes(who);

/** May they ever? */
const EVER: Record<string, (who: Someone) => boolean> = {
  'read AiSystem': hasRole,
  'read Review': hasRole,
  'read Strategy': hasRole,
  'read Person': hasRole,
  'read Unit': hasRole,
  'read Rules': hasRole,
  'read Settings': hasRole,
  'update Settings': among('admin'),
  'read Duty': hasRole,
  'update Duty': hasRole,
  'recompute Duty': isOfficer,
  'read Incident': hasRole,
  'create Incident': hasRole,
  'update Incident': hasRole,
  'triage Incident': isOfficer,
  'read Comment': hasRole,
  'create Comment': hasRole,
  // Whoever owns a record keeps it, whatever other roles they have.
  'update AiSystem': hasRole,
  'assess AiSystem': hasRole,
  // What a program begins for a person, a person types.
  'draft AiSystem': among('program'),
  'submit AiSystem': hasRole,
  'link AiSystem': hasRole,
  'handOver AiSystem': hasRole,
  'create View': hasRole,
  'update View': hasRole,
  'create JoinRequest': hasRole,
  'create AiSystem': among('staff', 'otherStaff', 'officerWhoRegisters', 'coordinator'),
  'decide Review': isOfficer,
  'merge AiSystem': isOfficer,
  'publish AiSystem': isOfficer,
  'publish Register': isOfficer,
  'release Rules': isOfficer,
  'export Register': (who) => isOfficer(who) || who === 'auditor',
  'count Register': (who) => isOfficer(who) || who === 'auditor' || who === 'board',
  'read AuditLog': among('auditor'),
  'create Person': among('admin'),
  'update Person': among('admin'),
  'grant Person': among('admin'),
  'create Unit': among('admin'),
  'update Unit': among('admin'),
};

/** Records by what they are to the person who asks. All but `own…` and `edited` belong to somebody else. */
const KINDS = [
  'own',
  'ownRestricted',
  'edited',
  'ofTheirUnit',
  'ofAnotherUnit',
  'ofHumanResources',
  'withinHumanResources',
  'other',
  'restricted',
  'retired',
  'missing',
] as const;
type Kind = (typeof KINDS)[number];

function mayRead(who: Someone, kind: Kind): boolean {
  switch (kind) {
    case 'missing':
      return false;
    case 'own':
    case 'ownRestricted':
    case 'edited':
    case 'other':
    case 'ofHumanResources':
    case 'retired':
      return true;
    case 'ofTheirUnit':
      return true;
    case 'ofAnotherUnit':
      return isOfficer(who) || who === 'auditor' || who === 'board';
    case 'withinHumanResources':
      return isOfficer(who) || ['auditor', 'board', 'coordinator', 'otherStaff'].includes(who);
    case 'restricted':
      return isOfficer(who) || who === 'auditor';
  }
}

function mayDo(permission: string, who: Someone, kind: Kind): boolean {
  const owns = kind === 'own' || kind === 'ownRestricted' || kind === 'retired';
  // The coordinator's part of the institution is HR and what lies below; the unit of that person is HR itself.
  const coordinates =
    who === 'coordinator' && ['ofTheirUnit', 'ofHumanResources', 'withinHumanResources'].includes(kind);
  switch (permission) {
    case 'create JoinRequest':
    case 'read AiSystem':
    case 'read Review':
    case 'read Duty':
    case 'read Incident':
    case 'read Comment':
      return mayRead(who, kind);
    case 'create Incident':
    case 'create Comment':
      return (
        owns ||
        kind === 'edited' ||
        coordinates ||
        (isOfficer(who) && kind !== 'missing') ||
        (among('staff', 'otherStaff')(who) && mayRead(who, kind))
      );
    case 'update Duty':
      return owns || kind === 'edited' || coordinates || (isOfficer(who) && kind !== 'missing');
    case 'update AiSystem':
    case 'assess AiSystem':
      return owns || kind === 'edited' || coordinates;
    case 'submit AiSystem':
      return owns || kind === 'edited';
    case 'link AiSystem':
      return owns || coordinates || (who === 'strategy' && ['edited', 'ofHumanResources', 'other'].includes(kind));
    case 'handOver AiSystem':
      return owns || coordinates || (isOfficer(who) && kind !== 'missing');
    case 'merge AiSystem':
    case 'publish AiSystem':
      return isOfficer(who) && kind !== 'missing';
    // That nobody decides on what they keep is said with the case in hand, after the version: below.
    case 'decide Review':
      return isOfficer(who) && kind !== 'missing';
    default:
      throw new Error(`no expectation for ${permission}`);
  }
}

const RANDOM = '00000000-0000-4000-8000-00000000dead';

/** A request that is in order and stale, so that it is refused after the question of rights and changes nothing. */
const BODIES: Record<string, object> = {
  'PATCH /api/v1/systems/:id': { name: 'Changed' },
  'POST /api/v1/systems/:id/assessments': { facts: highRiskFacts },
  'POST /api/v1/systems/:id/publication': { decision: 'published', reason: 'Open to everybody.' },
  'POST /api/v1/systems/:id/review-takings': {},
  'POST /api/v1/systems/:id/review-assignments': { officer: personId('officer') },
  'POST /api/v1/systems/:id/review-questions': { questions: [{ question: 'What for?' }] },
  'POST /api/v1/systems/:id/review-answers': { answers: [{ question: RANDOM, answer: 'For that.' }] },
  'POST /api/v1/systems/:id/decision-consents': { decision: RANDOM, verdict: 'consent' },
  'POST /api/v1/systems/:id/duty-acceptances': { assessmentDigest: 'a'.repeat(64) },
  'PATCH /api/v1/systems/:id/duties/:dutyId': { state: 'met' },
  'POST /api/v1/systems/:id/evidence-links': { title: 'Minutes', url: 'https://example.org/' },
  'POST /api/v1/systems/:id/evidence/:evidenceId/withdrawals': { reason: 'Old.' },
  'POST /api/v1/systems/:id/incidents': { title: 'Wrong', description: 'It was wrong.', kinds: ['other'] },
  'POST /api/v1/systems/:id/documents/:kind/versions': { content: {}, isFinal: false },
  'POST /api/v1/systems/:id/documents/fria/notifications': { on: '2026-01-01' },
  'POST /api/v1/systems/:id/registrations': { section: 'A', channel: 'public', status: 'registered', on: '2026-01-01' },
  'POST /api/v1/systems/:id/registrations/:number/retraction': { reason: 'Wrong.' },
  'PUT /api/v1/systems/:id/answers/:key/evidence': { evidence: [] },
  'POST /api/v1/systems/:id/comment-threads': { text: 'Is this so?' },
  'POST /api/v1/systems/:id/decisions': { kind: 'confirm', assessmentDigest: 'a'.repeat(64) },
  'POST /api/v1/systems/:id/hand-overs': { to: personId('otherStaff') },
  'POST /api/v1/systems/:id/join-requests/:requestId/answers': { state: 'accepted' },
  'POST /api/v1/systems/:id/links': { action: 'HEALTH-F1', kind: 'supports', rationale: 'It does.' },
  'POST /api/v1/systems/:id/relations': { to: 'AIS-2026-000001', kind: 'uses' },
  'POST /api/v1/systems/:id/submissions': {},
  'POST /api/v1/systems/:id/merges': { into: 'AIS-2026-000001', intoVersion: 999_999, reason: 'The same.' },
  'POST /api/v1/systems/:id/merge-reversals': { intoVersion: 999_999, reason: 'Not the same.' },
  'PUT /api/v1/systems/:id/relations/:relationId/state': { state: 'confirmed' },
};
const QUERIES: Record<string, string> = {
  'POST /api/v1/systems/:id/evidence-files': '?title=Report&name=report.pdf',
  'GET /api/v1/systems/:id/merge-preview': '?into=AIS-2026-000001',
  'GET /api/v1/systems/:id/as-of': '?day=2099-01-01',
  'GET /api/v1/systems-as-of': '?day=2026-01-01',
  'GET /api/v1/systems-matches': '?name=Something',
};
/** Would end the sessions that ask, or ask a question of the whole browser; tried with those who have none. */
const ENDING = ['DELETE /api/v1/session', 'DELETE /api/v1/session/sessions'];
/**
 * Needs no version or names something else, so it would be carried out where it is allowed, or miss that something.
 * What it refuses is tried beside.
 */
const WITHOUT_VERSION = [
  'POST /api/v1/systems/:id/incidents',
  'POST /api/v1/systems/:id/comment-threads',
  'POST /api/v1/systems/:id/join-requests',
  'POST /api/v1/systems/:id/evidence-files',
  'POST /api/v1/systems/:id/evidence-links',
  'POST /api/v1/systems/:id/evidence/:evidenceId/withdrawals',
  'GET /api/v1/systems/:id/evidence/:evidenceId/content',
  'GET /api/v1/systems/:id/documents/:kind/document.pdf',
  'GET /api/v1/systems/:id/decisions/:number/decision.pdf',
  // Take half a second where they are allowed; those who may are tried with the papers.
  'GET /api/v1/systems/:id/dossier.pdf',
  'GET /api/v1/systems/:id/registration/registration.pdf',
  // Changes nothing.
  'POST /api/v1/systems/:id/record-proposals',
];

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

describe('rights', () => {
  let app: TestApp;
  let routes: Route[];
  let agents: Map<Someone, TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    routes = routesOf(app);
    agents = new Map(await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)] as [Someone, TestAgent])));
    agents.set('nobody', request.agent(app.url));
    const admin = agents.get('admin') as TestAgent;
    const { body } = await admin
      .post(`${API}/people`)
      .send({ subject: 'demo:99-none', name: 'Without a role', unit: 'HR.C.3' })
      .expect(201);
    const withoutRole = request.agent(app.url);
    await withoutRole.post(`${API}/session`).send({ person: body.id }).expect(201);
    agents.set('withoutRole', withoutRole);
    const officer = agents.get('officer') as TestAgent;
    const { body: scopes } = await officer.get(`${API}/tokens/scopes`).expect(200);
    const { body: token } = await officer.post(`${API}/tokens`).send({ name: 'all', scopes: scopes.items }).expect(201);
    agents.set(
      'program',
      request.agent(app.url).set('Authorization', `Bearer ${token.secret}`) as unknown as TestAgent,
    );
  }, 60_000);
  afterAll(() => app.close());

  async function send(who: Someone, { method, path }: Route, systemId: string, version = 999_999) {
    const name = `${method} ${path}`;
    const url =
      path
        .replace(':id', systemId)
        .replace(':number', '1')
        .replace(':code', 'HEALTH-F1')
        .replace(':key', 'x')
        .replace(':kind', 'fria')
        .replace(/:[a-zA-Z]+/g, RANDOM) + (QUERIES[name] ?? '');
    const agent = agents.get(who) as TestAgent;
    const sent = agent[method.toLowerCase() as 'get' | 'post'](url);
    if (method === 'GET') return sent;
    return sent.set('If-Match', `"${version}"`).send(BODIES[name] ?? (method === 'DELETE' ? undefined : {}));
  }

  /**
   * All that people have entered, as one number. Sessions, last uses, walks that found nothing to do, the count of
   * refusals and the reading of restricted records are no change.
   */
  const state = (): Promise<string> =>
    withClient(app.database.ownerUrl, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname !~ '^(audit_|session$|long_run$|api_token_use$|view_subscription$|typeorm_|migrations$|notice_cursor$|refusal_count$)' order by relname`,
      );
      expect(tables.length).toBeGreaterThan(20);
      const sums: string[] = [];
      for (const { name } of tables)
        sums.push(
          `${name} ${(await client.query(`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`)).rows[0].sum}`,
        );
      return sums.join('\n');
    });

  it('are declared, and expected here, for every route', () => {
    const known = new Set([...Object.keys(EVER), 'public', 'any session']);
    expect(routes.filter(({ permission }) => !known.has(permission))).toEqual([]);
    const stale = routes
      .filter(({ method, path }) => path.startsWith('/api/v1/systems/:id') && method !== 'GET' && method !== 'DELETE')
      .map(nameOf);
    expect(stale.filter((name) => !(name in BODIES) && !WITHOUT_VERSION.includes(name))).toEqual([]);
  });

  it('decide for everybody on every route whether they may ever use it', async () => {
    const before = await state();
    const wrong: string[] = [];
    for (const who of [...PEOPLE, ...OTHERS]) {
      for (const route of routes.filter(({ permission }) => permission !== 'public')) {
        const name = nameOf(route);
        if (ENDING.includes(name) && who !== 'nobody' && who !== 'program') continue;
        // A record that is not there tells nothing about the route; those come below.
        if (
          route.path.startsWith('/api/v1/systems/:id') &&
          route.permission !== 'any session' &&
          EVER[route.permission]?.(who)
        )
          continue;
        const id = route.path.includes('/people/:id') ? personId('board') : RANDOM;
        const { status, body } = await send(who, route, id);
        const may =
          route.permission === 'any session'
            ? who !== 'nobody' && who !== 'program'
            : EVER[route.permission]?.(who) === true;
        const expected = may ? 'allowed' : who === 'nobody' ? '401 session.required' : '403 access.denied';
        const got =
          status === 401 || status === 403 ? `${status} ${body.code}` : status >= 500 ? String(status) : 'allowed';
        if (got !== expected) wrong.push(`${who}: ${name} is ${got}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await state()).toBe(before);
  }, 120_000);

  it('decide for everybody about every kind of record, on every route of a record', async () => {
    const records = await prepare(agents);
    const ofRecords = routes.filter(({ path }) => path.startsWith('/api/v1/systems/:id'));
    expect(ofRecords.length).toBeGreaterThan(20);
    const before = await state();
    const wrong: string[] = [];
    let asked = 0;
    for (const who of [...PEOPLE, 'program'] as const) {
      for (const kind of KINDS) {
        for (const route of ofRecords) {
          const name = nameOf(route);
          const mayReadIt = mayRead(who, kind);
          const may = mayDo(route.permission, who, kind);
          if (EVER[route.permission]?.(who) !== true || (WITHOUT_VERSION.includes(name) && may)) continue;
          const { status, body } = await send(
            who,
            route,
            records.get(who === 'program' ? 'officer' : who)?.[kind] ?? RANDOM,
          );
          asked += 1;
          const expected = may ? 'allowed' : mayReadIt ? '403 access.denied' : '404 record.not-found';
          const got =
            status === 403 || status === 404 ? `${status} ${body.code}` : status >= 500 ? String(status) : 'allowed';
          if (got !== expected)
            wrong.push(`${who}, ${kind}: ${name} is ${got} (${status} ${body.code}), not ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(1500);
    expect(await state()).toBe(before);
  }, 180_000);

  it('end where two pairs of eyes are asked for: nobody decides on what they own or help to keep, a program of theirs neither', async () => {
    const [officer, staff] = [agents.get('officer') as TestAgent, agents.get('staff') as TestAgent];
    for (const relation of ['owner', 'editor'] as const) {
      const { id } = await register(staff);
      const { body: assessment } = await staff
        .post(`${API}/systems/${id}/assessments`)
        .set('If-Match', '"1"')
        .send({ facts: highRiskFacts })
        .expect(201);
      await staff.post(`${API}/systems/${id}/submissions`).set('If-Match', '"2"').send({}).expect(201);
      if (relation === 'owner')
        await staff
          .post(`${API}/systems/${id}/hand-overs`)
          .set('If-Match', '"3"')
          .send({ to: personId('officer') })
          .expect(204);
      else
        await staff
          .patch(`${API}/systems/${id}`)
          .set('If-Match', '"3"')
          .send({ editors: [personId('officer')] })
          .expect(200);
      const before = await state();
      for (const who of [officer, agents.get('program') as TestAgent]) {
        const { body } = await who
          .post(`${API}/systems/${id}/decisions`)
          .set('If-Match', '"4"')
          .send({ kind: 'confirm', assessmentDigest: assessment.digest })
          .expect(403);
        expect(body.code).toBe(relation === 'owner' ? 'review.owner-may-not-decide' : 'review.editor-may-not-decide');
      }
      expect(await state()).toBe(before);
    }
  });

  it('answer alike whether a record is hidden or not there, on every route', async () => {
    const hidden = await register(agents.get('otherStaff') as TestAgent, {
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    const shape = ({ status, headers, body }: Awaited<ReturnType<typeof send>>): unknown => ({
      status,
      body: { ...body, instance: 0 },
      headers: Object.keys(headers)
        .filter((name) => !name.startsWith('ratelimit'))
        .sort(),
      length: headers['content-length'],
    });
    for (const route of routes.filter(
      ({ path, permission }) => path.startsWith('/api/v1/systems/:id') && EVER[permission]?.('staff'),
    )) {
      const name = nameOf(route);
      for (const version of [1, 999_999]) {
        expect([name, shape(await send('staff', route, hidden.id, version))]).toEqual([
          name,
          shape(await send('staff', route, RANDOM, version)),
        ]);
      }
    }
  });
});

/** For each person a record of each kind, assessed, so that every route has something to show. */
async function prepare(agents: ReadonlyMap<Someone, TestAgent>): Promise<Map<Someone, Partial<Record<Kind, string>>>> {
  const agent = (who: Who): TestAgent => agents.get(who) as TestAgent;
  const make = async (owner: Who, changes: object): Promise<string> => {
    const { id } = await register(agent(owner), { unit: 'LANG.A.1', ...changes });
    await agent(owner)
      .post(`${API}/systems/${id}/assessments`)
      .set('If-Match', '"1"')
      .send({ facts: highRiskFacts })
      .expect(201);
    return id;
  };
  const restricted = { visibility: 'restricted', restrictionReason: 'An inquiry.' };
  const foreign = async (owner: Who): Promise<Partial<Record<Kind, string>>> => ({
    ofAnotherUnit: await make(owner, { visibility: 'unit' }),
    ofHumanResources: await make(owner, { unit: 'HR.C.3' }),
    withinHumanResources: await make(owner, { unit: 'HR.C.3', visibility: 'unit' }),
    other: await make(owner, {}),
    restricted: await make(owner, { unit: 'HR.C.3', ...restricted }),
  });
  const [ofOther, ofOfficer] = [await foreign('staff'), await foreign('officerWhoRegisters')];
  const records = new Map<Someone, Partial<Record<Kind, string>>>();
  for (const who of PEOPLE) {
    // Somebody else than the one who asks.
    const owner: Who = who === 'staff' ? 'officerWhoRegisters' : 'staff';
    const own = async (changes: object): Promise<string> => {
      const id = await make(owner, changes);
      await agent(owner)
        .post(`${API}/systems/${id}/hand-overs`)
        .set('If-Match', '"2"')
        .send({ to: personId(who) })
        .expect(204);
      return id;
    };
    const edited = await make(owner, {});
    await agent(owner)
      .patch(`${API}/systems/${edited}`)
      .set('If-Match', '"2"')
      .send({ editors: [personId(who)] })
      .expect(200);
    const retired = await own({});
    await agent(who)
      .patch(`${API}/systems/${retired}`)
      .set('If-Match', '"3"')
      .send({ stage: 'retired', retirementReason: 'Over.' })
      .expect(200);
    const unit = units.find(({ id }) => id === people.find(({ id: person }) => person === personId(who))?.unitId)?.code;
    records.set(who, {
      ...(owner === 'staff' ? ofOther : ofOfficer),
      own: await own({}),
      ownRestricted: await own(restricted),
      edited,
      retired,
      ofTheirUnit: await make(owner, { unit, visibility: 'unit' }),
    });
  }
  return records;
}
