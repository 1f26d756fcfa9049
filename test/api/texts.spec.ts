// Every route that takes text: what cannot be seen is not said, and one unit measures all limits, in the server and in
// the database alike.

import { isVisible } from '@registry/record';
import type TestAgent from 'supertest/lib/agent';
import type { Response, Test } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, aSystem, assess, highRiskFacts, register, submit, take, type Registered } from '../support/builders';

const PEOPLE = ['staff', 'officer', 'admin', 'strategy'] as const;

/** Texts of as many code points as asked for, of characters that counters like to get wrong. */
const UNITS = {
  letters: 'x',
  emoji: '🙂',
  'emoji with a variation selector': '❤️',
  'letters with a mark that does not compose': 'x̃',
  families: '👩‍👩‍👧',
} as const;
const ofLength = (unit: string, length: number): string => {
  const one = [...unit];
  return [
    ...Array.from({ length: Math.floor(length / one.length) }, () => unit).join(''),
    ...'y'.repeat(length % one.length),
  ].join('');
};

const INVISIBLE = [
  '\u200b',
  '\u2060',
  '\u00ad\u00ad',
  '\ufe0f',
  '\u202e',
  '\u3164',
  '\u2800',
  '\u034f',
  '\u180e',
  ' \u200b ',
  '\u200b'.repeat(50),
];

/** Taken, or refused for another reason than the text. */
const TAKEN = [200, 201, 204, 409, 422];

interface Place {
  readonly most: number;
  /** Left out is fine: a text of which nothing is seen counts as left out. */
  readonly isOptional?: true;
  readonly isLine?: true;
  readonly send: (text: string) => Promise<Response>;
  /** Where the text comes back in the answer, where it does. */
  readonly kept?: (body: never) => unknown;
}

describe('texts', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  let system: Registered;
  let incidentId: string;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    system = await register(agents.staff);
    await assess(
      agents.staff,
      system,
      answered({ operator_roles: ['deployer', 'provider'], annex3_uses: ['4a'], performs_profiling: true }),
    );
    incidentId = (
      await agents.staff
        .post(`${API}/systems/${system.id}/incidents`)
        .send({ title: 'Wrong', description: 'Wrong.', kinds: ['other'] })
        .expect(201)
    ).body.id;
  });
  afterAll(() => app?.close());

  const fresh = async (): Promise<Registered> => register(agents.staff, { name: 'Fresh' });
  const versioned = (agent: TestAgent, method: 'post' | 'patch', path: string, version: number, body: object): Test =>
    agent[method](`${API}${path}`).set('If-Match', `"${version}"`).send(body);
  const own = async (
    path: string,
    body: (text: string) => object,
    method: 'post' | 'patch' = 'post',
  ): Promise<(text: string) => Promise<Response>> => {
    const one = await fresh();
    return async (text) => {
      const { body: found } = await agents.staff.get(`${API}/systems/${one.id}`).expect(200);
      return versioned(agents.staff, method, `/systems/${one.id}${path}`, found.version, body(text));
    };
  };
  const onIncident =
    (path: string, body: (text: string) => object, agent: () => TestAgent = () => agents.officer) =>
    async (text: string): Promise<Response> => {
      const { body: found } = await agents.officer.get(`${API}/incidents/${incidentId}`).expect(200);
      return versioned(agent(), 'post', `/incidents/${incidentId}/${path}`, found.version, body(text));
    };
  /** A case in the state that the text is for, made for each try. */
  const onCase =
    (path: string, body: (text: string, digest: string) => object, agent: () => TestAgent) =>
    async (text: string): Promise<Response> => {
      const one = await fresh();
      const { digest } = await assess(agents.staff, one, highRiskFacts);
      if (path !== 'submissions') await submit(agents.staff, one);
      if (path === 'review-questions' || path === 'decisions') await take(agents.officer, one);
      return versioned(agent(), 'post', `/systems/${one.id}/${path}`, one.version, body(text, digest));
    };
  const onDuty =
    (body: (text: string) => object) =>
    async (text: string): Promise<Response> => {
      const [{ body: found }, { body: duties }] = await Promise.all([
        agents.staff.get(`${API}/systems/${system.id}`),
        agents.staff.get(`${API}/systems/${system.id}/duties`),
      ]);
      return versioned(
        agents.staff,
        'patch',
        `/systems/${system.id}/duties/${duties.items[0].id}`,
        found.version,
        body(text),
      );
    };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

  const places: Record<string, () => Promise<Place>> = {
    'name of a system': async () => ({
      most: 200,
      isLine: true,
      send: async (name) => agents.staff.post(`${API}/systems`).send(aSystem({ name })),
      kept: (body: { name: string }) => body.name,
    }),
    'summary of a system': async () => ({
      most: 500,
      send: async (summary) => agents.staff.post(`${API}/systems`).send(aSystem({ summary })),
      kept: (body: { summary: string }) => body.summary,
    }),
    'intended purpose': async () => ({
      most: 4000,
      send: async (intendedPurpose) => agents.staff.post(`${API}/systems`).send(aSystem({ intendedPurpose })),
    }),
    'a field of one line': async () => ({
      most: 200,
      isOptional: true,
      isLine: true,
      send: await own('', (supplier) => ({ details: { supplier } }), 'patch'),
      kept: (body: { details: { supplier: string } }) => body.details.supplier,
    }),
    'a field of several lines': async () => ({
      most: 4000,
      isOptional: true,
      send: await own('', (humanOversight) => ({ details: { humanOversight } }), 'patch'),
    }),
    'a tag': async () => ({
      most: 50,
      isOptional: true,
      isLine: true,
      send: await own('', (tag) => ({ details: { tags: [tag] } }), 'patch'),
    }),
    'name of a component': async () => ({
      most: 200,
      isLine: true,
      send: await own('', (name) => ({ components: [{ kind: 'model', name }] }), 'patch'),
    }),
    'why it is not published': async () => ({
      most: 500,
      send: await own('', (reason) => ({ withheld: { providerName: reason } }), 'patch'),
    }),
    'why a record changed': async () => ({
      most: 1000,
      send: await own('', (reason) => ({ summary: `Summary ${Math.random()}`, reason }), 'patch'),
    }),
    'why it is retired': async () => ({
      most: 1000,
      send: async (retirementReason) =>
        agents.staff.post(`${API}/systems`).send(aSystem({ stage: 'retired', retirementReason })),
    }),
    'why it is restricted': async () => ({
      most: 1000,
      send: async (restrictionReason) =>
        agents.staff.post(`${API}/systems`).send(aSystem({ visibility: 'restricted', restrictionReason })),
    }),
    'a comment': async () => ({
      most: 8000,
      send: async (text) => agents.staff.post(`${API}/systems/${system.id}/comment-threads`).send({ text }),
    }),
    'message of a submission': async () => ({
      most: 2000,
      isOptional: true,
      send: onCase(
        'submissions',
        (message) => ({ message }),
        () => agents.staff,
      ),
    }),
    'a question of the officer': async () => ({
      most: 2000,
      send: onCase(
        'review-questions',
        (question) => ({ questions: [{ question }] }),
        () => agents.officer,
      ),
    }),
    'justification of a decision': async () => ({
      most: 8000,
      isOptional: true,
      send: onCase(
        'decisions',
        (justification, assessmentDigest) => ({ kind: 'confirm', assessmentDigest, justification }),
        () => agents.officer,
      ),
    }),
    'legal basis of a decision': async () => ({
      most: 400,
      isOptional: true,
      isLine: true,
      send: onCase(
        'decisions',
        (legalBasis, assessmentDigest) => ({
          kind: 'override',
          class: 'prohibited',
          justification: 'This use is barred, since it ranks people by conduct.',
          assessmentDigest,
          legalBasis,
        }),
        () => agents.officer,
      ),
    }),
    'title of an incident': async () => ({
      most: 200,
      isLine: true,
      send: async (title) =>
        agents.staff.post(`${API}/systems/${system.id}/incidents`).send({ title, description: 'x', kinds: ['other'] }),
    }),
    'description of an incident': async () => ({
      most: 8000,
      send: async (description) =>
        agents.staff.post(`${API}/systems/${system.id}/incidents`).send({ title: 'x', description, kinds: ['other'] }),
    }),
    'note of a triage': async () => ({
      most: 4000,
      send: onIncident('triages', (note) => ({ isSerious: true, kinds: ['other'], isWidespread: false, note })),
    }),
    'event of an incident': async () => ({ most: 4000, send: onIncident('events', (text) => ({ text })) }),
    'title of evidence': async () => ({
      most: 300,
      isLine: true,
      send: async (title) =>
        agents.staff.post(`${API}/systems/${system.id}/evidence-links`).send({ title, url: 'https://example.org/x' }),
    }),
    'name of a file': async () => ({
      most: 255,
      isLine: true,
      send: async (name) =>
        agents.staff
          .post(`${API}/systems/${system.id}/evidence-files`)
          .query({ title: 'x', name })
          .set('content-type', 'application/octet-stream')
          .send(Buffer.from('A text.')),
    }),
    'why a system serves an action': async () => ({
      most: 2000,
      send: async (rationale) => {
        const one = await fresh();
        return versioned(agents.staff, 'post', `/systems/${one.id}/links`, one.version, {
          action: 'A3-01',
          kind: 'supports',
          rationale,
        });
      },
    }),
    'why two systems are related': async () => ({
      most: 1000,
      send: await own('/relations', (reason) => ({ to: system.id, kind: 'uses', reason })),
    }),
    'why a system is handed over': async () => ({
      most: 1000,
      send: async (reason) => {
        const one = await fresh();
        return versioned(agents.staff, 'post', `/systems/${one.id}/hand-overs`, one.version, {
          to: personId('otherStaff'),
          reason,
        });
      },
    }),
    'why many systems change': async () => ({
      most: 1000,
      send: async (reason) => {
        const { id, version } = await fresh();
        return agents.staff
          .post(`${API}/systems-changes`)
          .send({ change: { addTags: ['many'] }, systems: [{ id, version }], reason });
      },
    }),
    'a tag for many systems': async () => ({
      most: 50,
      isLine: true,
      send: async (tag) => {
        const { id, version } = await fresh();
        return agents.staff
          .post(`${API}/systems-changes`)
          .send({ change: { addTags: [tag] }, systems: [{ id, version }] });
      },
    }),
    'note on a duty': async () => ({ most: 4000, send: onDuty((note) => ({ note })) }),
    'why a duty does not apply': async () => ({
      most: 2000,
      send: onDuty((reason) => ({ state: 'not_applicable', reason })),
    }),
    'why evidence is withdrawn': async () => ({
      most: 1000,
      send: async (reason) => {
        const { body } = await agents.staff
          .post(`${API}/systems/${system.id}/evidence-links`)
          .send({ title: 'x', url: 'https://example.org/x' })
          .expect(201);
        return agents.staff.post(`${API}/systems/${system.id}/evidence/${body.id}/withdrawals`).send({ reason });
      },
    }),
    'why a lower class is not agreed to': async () => ({
      most: 8000,
      isOptional: true,
      send: async (reason) => {
        const one = await fresh();
        await assess(agents.staff, one);
        return versioned(agents.officer, 'post', `/systems/${one.id}/decision-consents`, one.version, {
          decision: system.id,
          verdict: 'consent',
          reason,
        });
      },
    }),
    'message to who keeps a record': async () => ({
      most: 1000,
      send: async (message) => {
        const { body } = await agents.officer.get(`${API}/systems/${(await fresh()).id}`).expect(200);
        return agents.strategy.post(`${API}/systems/${body.id}/join-requests`).send({ message });
      },
    }),
    'name of a view': async () => ({
      most: 100,
      isLine: true,
      send: async (name) => agents.staff.post(`${API}/views`).send({ name, filters: {}, isShared: false }),
    }),
    'name of a token': async () => ({
      most: 100,
      isLine: true,
      send: async (name) => agents.staff.post(`${API}/tokens`).send({ name, scopes: ['read:AiSystem'] }),
    }),
    'name of a person': async () => ({
      most: 200,
      isLine: true,
      send: async (name) => agents.admin.post(`${API}/people`).send({ subject: `s${Math.random()}`, name, unit: 'HR' }),
      kept: (body: { name: string }) => body.name,
    }),
    'identifier of a person': async () => ({
      most: 255,
      isLine: true,
      send: async (subject) => agents.admin.post(`${API}/people`).send({ subject, name: 'x', unit: 'HR' }),
    }),
    'name of a unit': async () => ({
      most: 200,
      isLine: true,
      send: async (nameEn) =>
        agents.admin.post(`${API}/units`).send({ code: `T${String(Math.random()).slice(2, 9)}`, nameEn, nameFr: 'x' }),
    }),
    'name of a free day': async () => ({
      most: 200,
      isLine: true,
      send: async (nameEn) =>
        agents.admin.put(`${API}/free-days/2026-11-30`).send({ kind: 'institution', nameEn, nameFr: 'x', nameDe: 'x' }),
    }),
    'why rules are proposed': async () => ({
      most: 2000,
      send: async (reason) => agents.officer.post(`${API}/rules`).send({ layer: 'house', content: {}, reason }),
    }),
    'a field of a document': async () => ({
      most: 8000,
      isOptional: true,
      send: async (processes) =>
        versioned(agents.staff, 'post', `/systems/${(await fresh()).id}/documents/fria/versions`, 1, {
          content: { processes },
          isFinal: false,
        }),
    }),
    'reference of a notification': async () => ({
      most: 300,
      isLine: true,
      send: onIncident('notifications', (reference) => ({ whom: 'provider', on: today, reference })),
    }),
  };

  it.each(Object.keys(places))('have a limit that server and database measure alike: %s', async (where) => {
    const { most, send, isLine, kept } = await (places[where] as () => Promise<Place>)();
    for (const [name, unit] of Object.entries(UNITS)) {
      const tries: [number, string][] = [most, most + 1].map((length) => [length, ofLength(unit, length)]);
      for (const [length, text] of tries) {
        const { status, body } = await send(text);
        const tooLong = (body.errors ?? []).some(
          ({ code }: { code: string }) => code === 'max-length' || code === 'too-long',
        );
        const verdict = length > most ? status === 400 && tooLong : TAKEN.includes(status) && !tooLong;
        expect([name, length - most, status, verdict]).toEqual([name, length - most, status, true]);
      }
    }
    if (isLine === true) {
      const answer = await send('Two\r\nlines\tand \u202ea \u0007bell');
      expect([where, answer.status < 400 || answer.status === 409]).toEqual([where, true]);
      if (kept !== undefined) expect(kept(answer.body as never)).toBe('Two lines and a bell');
    }
  });

  it.each(Object.keys(places))('that cannot be seen are not said: %s', async (where) => {
    const { send, isOptional } = await (places[where] as () => Promise<Place>)();
    for (const text of INVISIBLE) {
      expect(isVisible(text)).toBe(false);
      const { status, body } = await send(text);
      const known = (body.errors ?? []).map(({ code }: { code: string }) => code);
      const verdict =
        isOptional === true
          ? TAKEN.includes(status)
          : status === 400 && known.some((code: string) => code === 'blank' || code === 'missing');
      expect([text, status, verdict]).toEqual([text, status, true]);
    }
  });

  it('that cannot be seen are no justification of an override, and no final assessment', async () => {
    const decide = onCase(
      'decisions',
      (justification, assessmentDigest) => ({ kind: 'override', class: 'prohibited', assessmentDigest, justification }),
      () => agents.officer,
    );
    for (const text of [
      '\u200b'.repeat(50),
      `no${'\u200b'.repeat(48)}`,
      `no${'\u3164'.repeat(48)}`,
      `n${' '.repeat(48)}o`,
      `${'a\u0301'.repeat(25)}`,
      `${'a\u0320\u0301'.repeat(25)}`,
    ]) {
      expect((await decide(text)).body.code).toBe('review.justification-too-short');
    }
    expect((await decide('This use is barred, since it ranks people by conduct.')).status).toBe(201);
    const one = await fresh();
    const fields = ['processes', 'periodAndFrequency', 'affectedPersons', 'risks', 'oversight', 'measures', 'summary'];
    const { body } = await versioned(agents.staff, 'post', `/systems/${one.id}/documents/fria/versions`, 1, {
      content: Object.fromEntries(fields.map((field) => [field, '\u200b'])),
      isFinal: true,
    }).expect(422);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      fields.map((field) => `/content/${field}`),
    );
  });

  it('are found again however they were composed', async () => {
    const { body } = await agents.admin
      .post(`${API}/people`)
      .send({ subject: 'composed', name: 'Jose\u0301 Decomposed', unit: 'HR' })
      .expect(201);
    expect([body.name, personId('staff')]).toEqual(['José Decomposed', personId('staff')]);
  });
});
