// A register in which every name is one word, as long as it may be.

import type TestAgent from 'supertest/lib/agent';
import type { TestApp } from './app';
import { API, as, personId } from './as';
import { answered, register, type Registered } from './builders';
import { arrive, compare } from './importing';

export const long = (letters: number): string => 'Donaudampfschifffahrtsaufsicht'.repeat(10).slice(0, letters);

export interface Sprawl {
  readonly system: Registered;
  /** Waits for its second officer: the first one would lower its class. */
  readonly proposed: Registered;
  readonly incident: string;
  /** A file that is compared and waits. */
  readonly imported: string;
  readonly person: string;
}

const facts = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  processes_personal_data: true,
});

/** Clara keeps a record, and decides about another; she is given the roles besides for which all rooms are open. */
export async function sprawl(app: TestApp): Promise<Sprawl> {
  const [clara, ada, officer, admin] = [
    await as(app, 'officerWhoRegisters'),
    await as(app, 'staff'),
    await as(app, 'officer'),
    await as(app, 'admin'),
  ];
  const people = `${API}/people`;
  /** A command on the record as it is by now. */
  const change = async (
    agent: TestAgent,
    record: string,
    command: string,
    body: object,
    method: 'post' | 'patch' = 'post',
  ) => {
    const { version } = (await agent.get(record).expect(200)).body as { version: number };
    return (
      await agent[method](record + command)
        .set('If-Match', `"${version}"`)
        .send(body)
        .expect((answer) => {
          if (answer.status >= 300) throw new Error(`${record}${command}: ${answer.text}`);
        })
    ).body as { id: string };
  };
  for (const role of ['admin', 'auditor', 'strategy'])
    await change(admin, `${people}/${personId('officerWhoRegisters')}`, '/grants', { role });
  await change(admin, `${people}/${personId('staff')}`, '', { name: long(200) }, 'patch');
  const units = (await admin.get(`${API}/units`).expect(200)).body.items as { id: string; code: string }[];
  const unit = units.find(({ code }) => code === 'HR.C.3')!.id;
  await admin
    .patch(`${API}/units/${unit}`)
    .set('If-Match', '"1"')
    .send({ nameEn: long(200), nameFr: long(200), nameDe: long(200) })
    .expect(200);
  const { body: person } = await admin
    .post(people)
    .send({ name: long(200), subject: long(255), unit: 'HR.C.3', language: 'en' })
    .expect(201);

  const words = {
    name: long(200),
    summary: long(300),
    intendedPurpose: long(300),
    details: { tags: [long(50), `b${long(49)}`], aliases: [long(200)], supplier: long(200), acronym: long(40) },
    components: [
      {
        kind: 'model' as const,
        name: long(200),
        version: long(100),
        supplier: long(200),
        licence: long(100),
        isGeneralPurpose: null,
        hosting: null,
      },
    ],
  };
  const make = async (agent: TestAgent): Promise<Registered> => {
    const made = await register(agent, words);
    const at = `${API}/systems/${made.id}`;
    await change(agent, at, '/assessments', { facts });
    await agent
      .post(`${at}/evidence-links`)
      .send({ title: long(300), url: `https://example.org/${long(300)}`, standsFor: '2026-02-03' })
      .expect(201);
    await agent
      .post(`${at}/evidence-files`)
      .query({ title: long(300), name: `${long(200)}.txt` })
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from('x'))
      .expect(201);
    await agent
      .post(`${at}/comment-threads`)
      .send({ text: long(300), mentions: [personId('officerWhoRegisters')] })
      .expect(201);
    await change(agent, at, '/links', { action: 'HEALTH-F1', kind: 'supports', rationale: long(300) });
    await change(agent, at, '/submissions', { message: long(300) });
    return made;
  };
  const [system, proposed] = [await make(clara), await make(ada)];
  const at = `${API}/systems/${system.id}`;
  await change(clara, at, '/relations', { to: proposed.id, kind: 'uses', reason: long(300) });
  const duties = (await clara.get(`${at}/duties`).expect(200)).body.items as { id: string }[];
  await change(clara, at, `/duties/${duties[0]!.id}`, { state: 'met', note: long(300) }, 'patch');
  const { body: incident } = await clara
    .post(`${at}/incidents`)
    .send({ title: long(200), description: long(300), kinds: ['other'] })
    .expect(201);
  await change(clara, `${API}/incidents/${incident.id}`, '/events', { text: long(300) });
  await change(clara, `${at}/documents/fria`, '/versions', { content: {}, isFinal: false });
  await clara
    .post(`${API}/views`)
    .send({ name: long(100), filters: { q: 'Donau' } })
    .expect(201);
  await clara
    .post(`${API}/tokens`)
    .send({ name: long(100), scopes: ['read:AiSystem'] })
    .expect(201);
  await clara
    .post(`${API}/webhooks`)
    .send({ name: long(100), url: `https://93.184.215.14/${long(300)}` })
    .expect(201);
  await ada
    .post(`${at}/join-requests`)
    .send({ message: long(300) })
    .expect(201);

  await change(officer, at, '/review-takings', {});
  await change(officer, at, '/review-questions', { questions: [{ question: long(300) }] });

  const other = `${API}/systems/${proposed.id}`;
  await change(officer, other, '/review-takings', {});
  const { digest } = (await officer.get(`${other}/assessments/latest`).expect(200)).body as { digest: string };
  await change(officer, other, '/decisions', {
    kind: 'override',
    class: 'minimal',
    justification: long(300),
    legalBasis: long(100),
    assessmentDigest: digest,
  });
  const decision = { decision: 'published', reason: long(300) };
  const decided = async (id: string): Promise<void> => {
    await clara
      .post(`${API}/publications`)
      .send({ ...decision, systems: [{ id, version: 1 }] })
      .expect(201);
  };
  await decided(system.id);
  const seen = (await clara.get(`${API}/public-sets/preview`).expect(200)).body as { digest: string };
  await clara.post(`${API}/public-sets`).send({ digest: seen.digest }).expect(201);
  await clara
    .post(`${API}/public-sets/1/withdrawal`)
    .send({ reason: long(300) })
    .expect(204);
  await decided(proposed.id);

  const rows = [
    'Name,Summary,Purpose,Unit,Stage,Origin',
    [long(200), long(300), long(300), 'HR.C.3', 'idea', long(40)],
  ];
  const imported = await compare(
    clara,
    await arrive(clara, rows.join('\n'), { name: `${long(200)}.csv`, source: long(100) }),
  );
  return { system, proposed, incident: incident.id, imported: imported.id, person: person.id };
}
