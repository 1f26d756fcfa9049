// Reviews over HTTP: who takes them, what passes between officer and owner, who decides, and when a decision no longer
// stands.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import type { QueueItem, ReviewRecord } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { answered, assess, decide, highRiskFacts, register, submit, take, type Registered } from '../support/builders';
import { crypto } from '../support/crypto';
import { withClient } from '../support/database';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'officerWhoRegisters', 'admin', 'auditor', 'coordinator'] as const;
const REASONS = 'The provider has documented the derogation of Article 6(3)(a), and I have checked it.';
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());

describe('reviews', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const send = (who: keyof typeof agents, system: Registered, path: string, body: object = {}) =>
    agents[who].post(`${API}/systems/${system.id}/${path}`).set('If-Match', `"${system.version}"`).send(body);
  const done = async (
    who: keyof typeof agents,
    system: Registered,
    path: string,
    body: object = {},
  ): Promise<ReviewRecord> => {
    const answer = await send(who, system, path, body).expect(201);
    system.version += 1;
    return answer.body;
  };
  const review = async (system: Registered): Promise<ReviewRecord> =>
    (await agents.staff.get(`${API}/systems/${system.id}/review`).expect(200)).body;
  const submitted = async (
    facts: object = highRiskFacts,
    changes: object = {},
  ): Promise<Registered & { digest: string }> => {
    const system = await register(agents.staff, changes);
    const { digest } = await assess(agents.staff, system, facts);
    await submit(agents.staff, system);
    return Object.assign(system, { digest });
  };
  const lower = (system: { digest: string }): object => ({
    kind: 'override',
    class: 'minimal',
    assessmentDigest: system.digest,
    legalBasis: 'Article 6(3)(a)',
    justification: REASONS,
  });

  it('go by the table of states: what is not in it is refused and changes nothing', async () => {
    const system = await submitted();
    for (const [who, path, body] of [
      ['staff', 'submissions', {}],
      ['officer', 'decisions', { kind: 'confirm', assessmentDigest: system.digest }],
      ['officer', 'review-questions', { questions: [{ question: 'Why?' }] }],
      ['staff', 'review-answers', { answers: [{ question: system.id, answer: 'So.' }] }],
      ['officer', 'decision-consents', { decision: system.id, verdict: 'consent' }],
    ] as const) {
      const { body: problem } = await send(who, system, path, body).expect(409);
      expect([path, problem.code, problem.params.state]).toEqual([path, 'review.state', 'submitted']);
    }
    await take(agents.officer, system);
    expect((await send('officer', system, 'review-takings').expect(409)).body.code).toBe('review.state');
    expect((await review(system)).state).toBe('in_review');
  });

  it('are taken, returned with questions, answered and decided, with clocks in working days', async () => {
    const system = await submitted();
    const fresh = await review(system);
    expect([fresh.state, fresh.officer, fresh.clocks.isOverdue, fresh.clocks.dueOn]).toEqual([
      'submitted',
      null,
      false,
      fresh.clocks.takeBy,
    ]);
    expect(fresh.clocks.workingDaysLeft).toBe(5);
    expect(fresh.clocks.takeBy! > today() && fresh.clocks.decideBy! > fresh.clocks.takeBy!).toBe(true);

    const taken = await done('officer', system, 'review-takings');
    expect([taken.state, taken.officer?.id, taken.clocks.dueOn]).toEqual([
      'in_review',
      personId('officer'),
      fresh.clocks.decideBy,
    ]);

    const returned = await done('officer', system, 'review-questions', {
      questions: [
        { question: 'Who reads the ranking?', factKey: 'art63_material_influence' },
        { question: 'Since when?' },
      ],
    });
    expect([
      returned.state,
      returned.clocks.dueOn,
      returned.questions.map(({ number, answer }) => [number, answer]),
    ]).toEqual([
      'returned',
      null,
      [
        [1, null],
        [2, null],
      ],
    ]);
    const [first, second] = returned.questions;
    const partly = await send('staff', system, 'review-answers', {
      answers: [
        { question: first!.id, answer: 'A panel.' },
        { question: first!.id, answer: 'Again.' },
      ],
    }).expect(422);
    expect([partly.body.code, partly.body.errors.map((error: { code: string }) => error.code).sort()]).toEqual([
      'review.questions-open',
      ['missing', 'twice'],
    ]);
    await send('officer', system, 'review-answers', { answers: [{ question: first!.id, answer: 'A panel.' }] }).expect(
      403,
    );

    const answered = await done('staff', system, 'review-answers', {
      answers: [
        { question: first!.id, answer: 'A panel.' },
        { question: second!.id, answer: 'Since May.' },
      ],
    });
    expect([answered.state, answered.officer?.id, answered.questions.map(({ answer }) => answer)]).toEqual([
      'submitted',
      personId('officer'),
      ['A panel.', 'Since May.'],
    ]);
    await take(agents.officer, system);
    const decided = await done('officer', system, 'decisions', {
      kind: 'override',
      class: 'prohibited',
      assessmentDigest: system.digest,
      justification: REASONS,
    });
    expect([
      decided.state,
      decided.decision?.class,
      decided.decision?.lowers,
      decided.proposal,
      decided.dueBecause,
    ]).toEqual(['decided', 'prohibited', false, null, []]);

    const auditor = await agents.auditor.get(`${API}/systems/${system.id}/history`).expect(200);
    expect(auditor.body.items.map(({ entry }: { entry: { intent: string } }) => entry.intent).slice(0, 6)).toEqual([
      'review.decide',
      'review.take',
      'review.answer',
      'review.return',
      'review.take',
      'review.submit',
    ]);
  });

  it('belong to the officer who took them, to whom they were assigned, or to who stands in', async () => {
    const system = await submitted();
    await take(agents.officer, system);
    const confirm = { kind: 'override', class: 'prohibited', assessmentDigest: system.digest, justification: REASONS };
    expect((await send('officerWhoRegisters', system, 'decisions', confirm).expect(409)).body.code).toBe(
      'review.other-officer',
    );
    expect(
      (await send('officerWhoRegisters', system, 'review-questions', { questions: [{ question: 'Why?' }] }).expect(409))
        .body.code,
    ).toBe('review.other-officer');

    const { body: absence } = await agents.officer
      .post(`${API}/absences`)
      .send({ from: today(), until: today(), standIn: personId('officerWhoRegisters') })
      .expect(201);
    expect(
      (
        await agents.officer
          .post(`${API}/absences`)
          .send({ from: today(), until: '2099-01-01', standIn: personId('officerWhoRegisters') })
          .expect(400)
      ).body.code,
    ).toBe('request.malformed');
    expect(
      (
        await agents.officer
          .post(`${API}/absences`)
          .send({ from: today(), until: today(), standIn: personId('officerWhoRegisters') })
          .expect(409)
      ).body.code,
    ).toBe('review.away-already');
    expect(
      (
        await agents.officer
          .post(`${API}/absences`)
          .send({ from: '2030-01-01', until: '2030-01-02', standIn: personId('staff') })
          .expect(422)
      ).body.code,
    ).toBe('review.no-officer');
    const mine = (await agents.officerWhoRegisters.get(`${API}/reviews?queue=mine`).expect(200)).body.items;
    expect(mine.map(({ systemId }: { systemId: string }) => systemId)).toContain(system.id);
    expect((await review(system)).standIn?.id).toBe(personId('officerWhoRegisters'));
    const decided = await done('officerWhoRegisters', system, 'decisions', confirm);
    expect([decided.state, decided.decision?.decidedBy.id]).toEqual(['decided', personId('officerWhoRegisters')]);
    await agents.officerWhoRegisters.delete(`${API}/absences/${absence.id}`).expect(404);
    await agents.officer.delete(`${API}/absences/${absence.id}`).expect(204);

    const other = await submitted();
    expect(
      (await send('officer', other, 'review-assignments', { officer: personId('staff') }).expect(422)).body.code,
    ).toBe('review.no-officer');
    await done('officer', other, 'review-assignments', { officer: personId('officerWhoRegisters') });
    expect((await review(other)).officer?.id).toBe(personId('officerWhoRegisters'));
  });

  describe('that lower a class', () => {
    it('stand when a second officer consents, who may be neither the first nor anybody who keeps the record', async () => {
      const system = await submitted();
      await take(agents.officer, system);
      const proposed = await done('officer', system, 'decisions', lower(system));
      expect([proposed.state, proposed.decision, proposed.proposal?.lowers, proposed.proposal?.consent]).toEqual([
        'awaiting_consent',
        null,
        true,
        null,
      ]);
      const decision = proposed.proposal!.id;
      expect(
        (await send('officer', system, 'decision-consents', { decision, verdict: 'consent' }).expect(403)).body.code,
      ).toBe('review.own-decision');
      expect(
        (
          await send('officerWhoRegisters', system, 'decision-consents', {
            decision: system.id,
            verdict: 'consent',
          }).expect(409)
        ).body.code,
      ).toBe('review.assessment-changed');
      expect(
        (await agents.officerWhoRegisters.get(`${API}/reviews?queue=consent`).expect(200)).body.items.map(
          ({ systemId }: { systemId: string }) => systemId,
        ),
      ).toContain(system.id);
      expect((await agents.officer.get(`${API}/reviews?queue=consent`).expect(200)).body.items).toEqual([]);
      const decided = await done('officerWhoRegisters', system, 'decision-consents', { decision, verdict: 'consent' });
      expect([decided.state, decided.decision?.class, decided.decision?.consent?.by.id]).toEqual([
        'decided',
        'minimal',
        personId('officerWhoRegisters'),
      ]);
    });

    it('go back to the first officer when the second refuses, and stay in the list of decisions', async () => {
      const system = await submitted();
      await take(agents.officer, system);
      const { proposal } = await done('officer', system, 'decisions', lower(system));
      await send('officerWhoRegisters', system, 'decision-consents', {
        decision: proposal!.id,
        verdict: 'refuse',
      }).expect(400);
      const refused = await done('officerWhoRegisters', system, 'decision-consents', {
        decision: proposal!.id,
        verdict: 'refuse',
        reason: 'The derogation is not documented.',
      });
      expect([refused.state, refused.decision, refused.proposal, refused.officer?.id]).toEqual([
        'in_review',
        null,
        null,
        personId('officer'),
      ]);
      const { body } = await agents.auditor.get(`${API}/systems/${system.id}/decisions`).expect(200);
      expect(body.items[0].consent).toMatchObject({ verdict: 'refuse', reason: 'The derogation is not documented.' });
    });

    it('do not stand on answers that have changed since', async () => {
      const system = await submitted();
      await take(agents.officer, system);
      const { proposal } = await done('officer', system, 'decisions', lower(system));
      await assess(agents.staff, system, { annex3_uses: ['4b'] });
      expect(
        (
          await send('officerWhoRegisters', system, 'decision-consents', {
            decision: proposal!.id,
            verdict: 'consent',
          }).expect(409)
        ).body.code,
      ).toBe('review.assessment-changed');
      await done('officerWhoRegisters', system, 'decision-consents', {
        decision: proposal!.id,
        verdict: 'refuse',
        reason: 'Another answer came.',
      });
    });

    it('are found out by the database itself, whoever writes', async () => {
      const system = await submitted();
      await take(agents.officer, system);
      await withClient(app.database.ownerUrl, async (client) => {
        const insert = (by: Who, klass: string, lowers: boolean): Promise<unknown> =>
          client.query(
            `insert into review_decision (id, system_id, number, kind, assessment_id, assessment_digest, class, justification, decided_by, decided_at, lowers)
           select gen_random_uuid(), $1, 99, 'override', c.assessment_id, c.digest, $3, $4, $2, now(), $5 from classification c where c.system_id = $1`,
            [system.id, personId(by), klass, REASONS, lowers],
          );
        await expect(insert('officer', 'minimal', false)).rejects.toMatchObject({
          constraint: 'review.consent-needed',
        });
        await expect(insert('staff', 'prohibited', false)).rejects.toMatchObject({
          constraint: 'review.author-may-not-decide',
        });
        const steps = (sql: string): Promise<unknown> => client.query(sql, [system.id]);
        await expect(steps(`update review set state = 'submitted' where system_id = $1`)).rejects.toMatchObject({
          constraint: 'review.state',
        });
        await expect(steps('delete from review where system_id = $1')).rejects.toMatchObject({
          constraint: 'guard.never-changed',
        });
        await client.query('begin');
        await insert('officer', 'minimal', true);
        await expect(
          client.query(
            `update review r set state = 'decided', decision_id = d.id from review_decision d where d.system_id = r.system_id and d.number = 99 and r.system_id = $1`,
            [system.id],
          ),
        ).rejects.toMatchObject({ constraint: 'review.consent-needed' });
        await client.query('rollback');
        await client.query('begin');
        await insert('officer', 'minimal', true);
        await expect(
          client.query(
            `insert into review_consent select d.id, d.decided_by, 'consent', null, now() from review_decision d where d.system_id = $1 and d.number = 99`,
            [system.id],
          ),
        ).rejects.toMatchObject({ constraint: 'review.own-decision' });
        await client.query('rollback');
        await client.query('begin');
        await insert('officer', 'minimal', true);
        await expect(
          client.query(
            `insert into review_consent select d.id, $2, 'consent', null, now() from review_decision d where d.system_id = $1 and d.number = 99`,
            [system.id, personId('staff')],
          ),
        ).rejects.toMatchObject({ constraint: 'review.author-may-not-decide' });
        await client.query('rollback');
      });
    });

    it('are lowered too by undoing an override that raised it', async () => {
      const system = await submitted();
      await decide(agents.officer, system, { kind: 'override', class: 'prohibited', justification: REASONS });
      await assess(agents.staff, system, { performs_profiling: false });
      await submit(agents.staff, system);
      await take(agents.officer, system);
      const { body } = await agents.officer.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
      const next = await done('officer', system, 'decisions', {
        kind: 'override',
        class: 'high_risk',
        assessmentDigest: body.digest,
        justification: REASONS,
      });
      expect([next.state, next.former?.class]).toEqual(['awaiting_consent', 'prohibited']);
    });
  });

  describe('once decided, fall due again', () => {
    const decidedOn = async (facts: object, changes: object = {}): Promise<Registered> => {
      const system = await submitted(facts, changes);
      await decide(agents.officer, system, { kind: 'override', class: 'prohibited', justification: REASONS });
      return system;
    };

    it('when an answer that decides changes, and not when another does', async () => {
      const system = await decidedOn(highRiskFacts);
      await assess(agents.staff, system, { ...highRiskFacts, first_market_or_service_date: '2028-01-01' });
      expect([(await review(system)).state, (await review(system)).dueBecause]).toEqual(['decided', []]);
      await assess(agents.staff, system, { ...highRiskFacts, annex3_uses: ['4b'] });
      const due = await review(system);
      expect([due.state, due.dueBecause, due.decision?.class]).toEqual(['due_again', ['answers'], 'prohibited']);
      // The officer need not wait for the owner; the old decision is kept.
      const taken = await done('officer', system, 'review-takings');
      expect([taken.state, taken.decision, taken.former?.class, taken.clocks.decideBy! > today()]).toEqual([
        'in_review',
        null,
        'prohibited',
        true,
      ]);
    });

    it('when the last day has passed', async () => {
      const system = await decidedOn(highRiskFacts);
      expect((await review(system)).decision?.validUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
      const validFor = (days: number): Promise<void> =>
        withClient(app.database.ownerUrl, async (client) => {
          await client.query('set session_replication_role = replica');
          await client.query(`update review_decision set valid_until = valid_until + $2::int where system_id = $1`, [
            system.id,
            days,
          ]);
        });
      await validFor(-1000);
      expect([(await review(system)).state, (await review(system)).dueBecause]).toEqual(['due_again', ['validity']]);
      const { body } = await agents.officer.get(`${API}/reviews?queue=due_again&limit=200`).expect(200);
      expect(body.items.find(({ systemId }: { systemId: string }) => systemId === system.id)).toMatchObject({
        state: 'due_again',
        dueBecause: ['validity'],
      });
      expect(
        (await agents.staff.get(`${API}/systems?reviewState=due_again&limit=200`).expect(200)).body.items.map(
          ({ id }: { id: string }) => id,
        ),
      ).toContain(system.id);
      // As it was, since the export below proves that nobody did such a thing.
      await validFor(1000);
      expect((await review(system)).state).toBe('decided');
    });
  });

  describe('the gate to use', () => {
    const stage = (system: Registered, to: string) =>
      agents.staff.patch(`${API}/systems/${system.id}`).set('If-Match', `"${system.version}"`).send({ stage: to });

    it('is shut for what is prohibited or may be, and nobody opens it', async () => {
      const system = await register(agents.staff);
      expect((await stage(system, 'in_use').expect(409)).body.code).toBe('system.use-open');
      await assess(agents.staff, system, highRiskFacts);
      expect((await stage(system, 'pilot').expect(409)).body.code).toBe('system.use-open');
      const { result } = await assess(
        agents.staff,
        system,
        answered({ p5e_face_database: true, p5e_untargeted_scraping: true }),
      );
      expect(result.headline).toBe('prohibited');
      expect((await stage(system, 'pilot').expect(409)).body.code).toBe('system.use-prohibited');
      await submit(agents.staff, system);
      await take(agents.officer, system);
      const { body } = await agents.officer.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
      const { proposal } = await done('officer', system, 'decisions', {
        kind: 'override',
        class: 'minimal',
        assessmentDigest: body.digest,
        justification: REASONS,
      });
      await done('officerWhoRegisters', system, 'decision-consents', { decision: proposal!.id, verdict: 'consent' });
      expect((await stage(system, 'in_use').expect(409)).body.code).toBe('system.use-prohibited');
      const bulk = await agents.staff
        .post(`${API}/systems-changes`)
        .send({ change: { stage: 'in_use' }, systems: [{ id: system.id, version: system.version }] })
        .expect(409);
      expect(bulk.body.code).toBe('system.use-prohibited');
      const preview = await agents.staff
        .post(`${API}/systems-changes/previews`)
        .send({ change: { stage: 'in_use' }, systems: [system.id] })
        .expect(200);
      expect(preview.body.items[0].refusal).toBe('system.use-prohibited');
      await withClient(app.database.ownerUrl, async (client) => {
        await expect(
          client.query(`update ai_system set stage = 'in_use' where id = $1`, [system.id]),
        ).rejects.toMatchObject({ constraint: 'system.use-prohibited' });
      });
    });

    it('opens for a high-risk system with a decision, which falls due once it is used', async () => {
      const system = await register(agents.staff);
      const { result } = await assess(
        agents.staff,
        system,
        answered({ annex3_uses: ['4a'], performs_profiling: true, operator_roles: ['deployer'] }),
      );
      expect(result).toMatchObject({ headline: 'high_risk', definite: true });
      expect((await stage(system, 'pilot').expect(409)).body.code).toBe('system.use-undecided');
      await withClient(app.database.ownerUrl, async (client) => {
        await expect(
          client.query(`update ai_system set stage = 'pilot' where id = $1`, [system.id]),
        ).rejects.toMatchObject({ constraint: 'system.use-undecided' });
      });
      await submit(agents.staff, system);
      await decide(agents.officer, system);
      await stage(system, 'pilot').expect(200);
      system.version += 1;
      expect([(await review(system)).state, (await review(system)).dueBecause]).toEqual(['due_again', ['stage']]);
      expect((await stage(system, 'in_use').expect(409)).body.code).toBe('system.use-undecided');
      await submit(agents.staff, system);
      await decide(agents.officer, system);
      expect((await review(system)).state).toBe('decided');
      await stage(system, 'in_use').expect(200);
    });

    it('is open for the rest', async () => {
      const system = await register(agents.staff);
      const { result } = await assess(agents.staff, system, answered());
      expect(result.headline).toBe('minimal');
      await stage(system, 'in_use').expect(200);
    });
  });

  it('are assigned in turn where the policy says so, and only an administrator changes it', async () => {
    const { body: policy } = await agents.staff.get(`${API}/review-policy`).expect(200);
    expect(policy).toEqual({
      takeDays: 5,
      decideDays: 20,
      validMonths: 12,
      validMonthsHighRisk: 6,
      rotates: false,
      dutyGraceDays: 30,
    });
    await agents.officer
      .put(`${API}/review-policy`)
      .send({ ...policy, rotates: true })
      .expect(403);
    await agents.admin
      .put(`${API}/review-policy`)
      .send({ ...policy, takeDays: 30 })
      .expect(400);
    await agents.admin
      .put(`${API}/review-policy`)
      .send({ ...policy, rotates: true })
      .expect(200);
    const loads = async (): Promise<{ person: { id: string }; open: number }[]> =>
      (await agents.officer.get(`${API}/officers`).expect(200)).body.items;
    for (let count = 0; count < 3; count += 1) {
      const [busy, free] = (await loads()).sort((one, other) => other.open - one.open);
      const officer = (await review(await submitted())).officer?.id;
      expect(busy!.open === free!.open ? [busy!.person.id, free!.person.id] : [free!.person.id]).toContain(officer);
    }
    await agents.admin.put(`${API}/review-policy`).send(policy).expect(200);
  });

  it('count by the calendar of the institution, which an administrator keeps', async () => {
    const { body } = await agents.staff.get(`${API}/free-days?year=2026`).expect(200);
    expect(body.items.map(({ day }: { day: string }) => day)).toEqual(
      expect.arrayContaining(['2026-04-06', '2026-07-21', '2026-12-25']),
    );
    expect(body.items.map(({ day }: { day: string }) => day)).not.toContain('2026-11-11');
    await agents.officer
      .put(`${API}/free-days/2026-03-03`)
      .send({ kind: 'institution', nameEn: 'A', nameFr: 'B', nameDe: 'C' })
      .expect(403);
    await agents.admin
      .put(`${API}/free-days/2026-03-03`)
      .send({ kind: 'institution', nameEn: 'A', nameFr: 'B', nameDe: 'C' })
      .expect(204);
    await agents.admin.delete(`${API}/free-days/2026-03-03`).expect(204);
    await agents.admin.delete(`${API}/free-days/2026-03-03`).expect(404);
    await agents.admin.delete(`${API}/free-days/2026-02-30`).expect(400);
  });

  it('are in queues that add up, and that page', async () => {
    const { body: counts } = await agents.officer.get(`${API}/review-counts`).expect(200);
    const open: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await agents.officer.get(`${API}/reviews?queue=open&limit=3${cursor}`).expect(200);
      open.push(...body.items.map(({ systemId }: { systemId: string }) => systemId));
      for (const { dueOn, isOverdue, workingDaysLeft, visibility } of body.items as QueueItem[])
        expect([isOverdue, workingDaysLeft! >= 0, visibility]).toEqual([dueOn! < today(), !isOverdue, 'institution']);
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(open).toHaveLength(counts.queues.open);
    expect(new Set(open).size).toBe(open.length);
    await agents.staff.get(`${API}/reviews`).expect(403);
    await agents.officer.get(`${API}/reviews?queue=everything`).expect(400);
  });

  it('are proven by the export, questions and refused consents too', async () => {
    const { text } = await agents.auditor.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(text) as VerifiableExport, crypto)).toMatchObject({ intact: true });
    const system = await submitted();
    await take(agents.officer, system);
    await done('officer', system, 'review-questions', { questions: [{ question: 'Is it so?' }] });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update review_question set question = 'Is it not so?' where system_id = $1`, [system.id]);
    });
    const forged = await agents.auditor.get(`${API}/exports/register.json`).expect(200);
    expect(verifyExport(JSON.parse(forged.text) as VerifiableExport, crypto)).toMatchObject({ intact: false });
  });
});
