// Notices over HTTP: who hears of what in the inbox, and by mail through a real SMTP server; once, whatever happens on
// the way.

import type { CommentThread, Notice, NoticeKind } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { FollowJournal } from '../../apps/api/src/features/notices/follow/follow-journal';
import { Schedule } from '../../apps/api/src/features/notices/schedule';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId, type Who } from '../support/as';
import { answered, assess, decide, register, submit, take, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { openMailBox, type MailBox } from '../support/smtp';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'officerWhoRegisters', 'coordinator', 'admin', 'auditor'] as const;
const deployer = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
});
const addressOf = (who: Who): string => `${who.toLowerCase()}@example.org`;

describe('notices', () => {
  let app: TestApp;
  let box: MailBox;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    box = await openMailBox();
    app = await startApp({
      REGISTRY_WORKERS: 'true',
      REGISTRY_SMTP_URL: `smtp://127.0.0.1:${box.port}`,
      REGISTRY_MAIL_FROM: 'AI register <ai-register@example.org>',
      REGISTRY_PUBLIC_URL: 'https://register.example.org',
    });
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
    await asOwner(...PEOPLE.map((who) => `update person set mail = '${addressOf(who)}' where id = '${personId(who)}'`));
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await box?.close();
  });

  /** As whoever runs the database, past all guards. */
  const asOwner = (...statements: string[]) =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      const rows: Record<string, unknown>[][] = [];
      for (const sql of statements) rows.push((await client.query(sql)).rows);
      return rows;
    });
  const told = async (): Promise<void> => {
    // Other tests run on the same server, and what they have begun comes before what is committed here.
    await app.app.get(Sealer).sealCommitted(30_000);
    await app.app.get(FollowJournal).toTheEnd();
  };
  const inbox = async (who: keyof typeof agents, query = ''): Promise<Notice[]> =>
    (await agents[who].get(`${API}/inbox${query}`).expect(200)).body.items;
  const kindsOf = async (who: keyof typeof agents, { id }: Registered): Promise<NoticeKind[]> =>
    (await inbox(who, '?limit=200'))
      .filter(({ system }) => system?.id === id)
      .map(({ kind }) => kind)
      .sort();
  const unread = async (who: keyof typeof agents): Promise<number> =>
    (await agents[who].get(`${API}/inbox/count`).expect(200)).body.unread;
  const comment = async (who: keyof typeof agents, on: Registered, body: object): Promise<CommentThread> =>
    (await agents[who].post(`${API}/systems/${on.id}/comment-threads`).send(body).expect(201)).body;
  /** The letter to somebody that is about a system. */
  const letter = async (who: Who, { reference }: { reference: string }) => {
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      const found = box.letters.find(
        ({ to, text }) => JSON.stringify(to).includes(addressOf(who)) && text?.includes(reference),
      );
      if (found !== undefined) return found;
      await new Promise((go) => {
        setTimeout(go, 50);
      });
    }
    throw new Error(
      `no letter about ${reference}; there are: ${box.letters.map(({ subject }) => subject).join(' | ')}`,
    );
  };

  it('tell each person what concerns them along a review, and nobody what they did themselves', async () => {
    const system = await register(agents.staff, { name: 'Reviewed' });
    await assess(agents.staff, system, deployer);
    await submit(agents.staff, system);
    await told();
    expect([
      await kindsOf('officer', system),
      await kindsOf('officerWhoRegisters', system),
      await kindsOf('staff', system),
    ]).toEqual([['review_waiting'], ['review_waiting'], []]);
    await take(agents.officer, system);
    await agents.officer
      .post(`${API}/systems/${system.id}/review-questions`)
      .set('If-Match', `"${system.version}"`)
      .send({ questions: [{ question: 'What for?' }] })
      .expect(201);
    await told();
    expect(await kindsOf('staff', system)).toEqual(['review_returned']);
    const { body: review } = await agents.staff.get(`${API}/systems/${system.id}/review`).expect(200);
    await agents.staff
      .post(`${API}/systems/${system.id}/review-answers`)
      .set('If-Match', `"${system.version + 1}"`)
      .send({ answers: [{ question: review.questions[0].id, answer: 'For that.' }] })
      .expect(201);
    await told();
    expect(await kindsOf('officer', system)).toEqual(['review_answered', 'review_waiting']);
    system.version += 2;
    await decide(agents.officer, system, { kind: 'confirm' });
    await told();
    expect(await kindsOf('staff', system)).toEqual(['review_decided', 'review_returned']);
    expect((await inbox('staff')).find(({ kind }) => kind === 'review_decided')).toMatchObject({
      by: { id: personId('officer') },
      readAt: null,
      system: { reference: system.reference },
    });
  });

  it('tell who keeps a record what two officers decided together, and the first of them that the second consented', async () => {
    const system = await register(agents.staff, { name: 'Lowered' });
    await assess(agents.staff, system);
    await submit(agents.staff, system);
    await decide(agents.officer, system, {
      kind: 'override',
      class: 'minimal',
      legalBasis: 'Article 6(3)(a)',
      justification: 'It performs a narrow procedural task, ranks nobody, and a person looks at each case anew.',
    });
    await told();
    expect(await kindsOf('staff', system)).toEqual([]);
    const { body: review } = await agents.staff.get(`${API}/systems/${system.id}/review`).expect(200);
    await agents.officerWhoRegisters
      .post(`${API}/systems/${system.id}/decision-consents`)
      .set('If-Match', `"${system.version}"`)
      .send({ decision: review.proposal.id, verdict: 'consent' })
      .expect(201);
    await told();
    expect([await kindsOf('staff', system), await kindsOf('officer', system)]).toEqual([
      ['review_decided'],
      ['consent_answered', 'review_waiting'],
    ]);
  });

  it('tell of comments, incidents, hand-overs and roles', async () => {
    const system = await register(agents.staff, { name: 'Talked about' });
    const thread = await comment('officer', system, {
      text: 'Look.',
      mentions: [personId('otherStaff'), personId('auditor')],
    });
    await agents.otherStaff.post(`${API}/comment-threads/${thread.id}/comments`).send({ text: 'I have.' }).expect(201);
    await agents.otherStaff
      .post(`${API}/systems/${system.id}/incidents`)
      .send({ title: 'Wrong', description: 'It was wrong.', kinds: ['other'] })
      .expect(201);
    await told();
    await agents.staff
      .post(`${API}/systems/${system.id}/hand-overs`)
      .set('If-Match', '"1"')
      .send({ to: personId('otherStaff') })
      .expect(204);
    await agents.admin
      .post(`${API}/people/${personId('auditor')}/grants`)
      .set('If-Match', '"1"')
      .send({ role: 'board' })
      .expect(201);
    await told();
    expect(await kindsOf('otherStaff', system)).toEqual(['mentioned', 'system_handed_over']);
    expect(await kindsOf('staff', system)).toEqual(['commented', 'commented', 'incident_reported']);
    expect(await kindsOf('officer', system)).toEqual(['commented', 'incident_reported']);
    expect(await kindsOf('auditor', system)).toEqual(['mentioned']);
    expect((await inbox('auditor')).map(({ kind }) => kind)).toContain('role_given');
    expect((await inbox('otherStaff', '?kind=mentioned'))[0]?.details).toEqual({
      thread: thread.id,
      comment: thread.comments[0]?.id,
    });
  });

  it('of a comment say how it begins, as it stands now, in one line that is cut between words', async () => {
    const system = await register(agents.staff, { name: 'Said of' });
    const words = async (): Promise<(string | null)[]> =>
      (await inbox('staff', '?limit=200'))
        .filter((notice) => notice.system?.id === system.id)
        .map((notice) => notice.words);
    const thread = await comment('officer', system, { text: 'First\n\nsecond.' });
    await comment('officer', system, { text: `${'word '.repeat(40)}end` });
    await comment('officer', system, { text: '👨‍👩‍👧'.repeat(101) });
    await told();
    expect(await words()).toEqual([`${'👨‍👩‍👧'.repeat(100)} …`, `${'word '.repeat(20).trim()} …`, 'First second.']);
    await agents.officer
      .patch(`${API}/comments/${thread.comments[0]?.id}`)
      .set('If-Match', '"1"')
      .send({ text: 'Better.' })
      .expect(200);
    expect((await words()).at(-1)).toBe('Better.');
  });

  it('are read, unread again, read all at once, by whoever they are for', async () => {
    const system = await register(agents.staff, { name: 'Read' });
    for (const text of ['One.', 'Two.', 'Three.']) await comment('officer', system, { text });
    await told();
    const before = await unread('staff');
    const [first, second] = await inbox('staff', '?state=unread&limit=2');
    const mark = (who: keyof typeof agents, isRead: boolean, id = first?.id) =>
      agents[who].put(`${API}/inbox/${id}/state`).send({ isRead });
    await mark('officer', true).expect(404);
    await mark('staff', true).expect(204);
    await mark('staff', true).expect(204);
    expect(await unread('staff')).toBe(before - 1);
    await mark('staff', false).expect(204);
    expect(await unread('staff')).toBe(before);
    await mark('staff', true, 'x').expect(400);
    await agents.staff.put(`${API}/inbox/${first?.id}/state`).send({ isRead: 'yes' }).expect(400);
    await agents.staff.post(`${API}/inbox/readings`).send({ until: second?.at }).expect(204);
    expect((await inbox('staff', '?state=unread')).every(({ at }) => at > (second?.at ?? ''))).toBe(true);
    await agents.staff.post(`${API}/inbox/readings`).send({ until: 'now' }).expect(400);
    const page = await agents.staff.get(`${API}/inbox?limit=1`).expect(200);
    expect(
      (await agents.staff.get(`${API}/inbox?limit=1&cursor=${page.body.nextCursor}`).expect(200)).body.items[0].id,
    ).not.toBe(page.body.items[0].id);
  });

  it('say nothing of a record that somebody may no longer read', async () => {
    const system = await register(agents.staff, { name: 'Soon hidden' });
    await comment('staff', system, { text: 'Look at the secret.', mentions: [personId('otherStaff')] });
    await told();
    expect(await kindsOf('otherStaff', system)).toEqual(['mentioned']);
    expect((await inbox('otherStaff', '?limit=200')).some(({ words }) => words === 'Look at the secret.')).toBe(true);
    const before = await unread('otherStaff');
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ visibility: 'restricted', restrictionReason: 'An inquiry.' })
      .expect(200);
    expect([await kindsOf('otherStaff', system), await unread('otherStaff')]).toEqual([[], before - 1]);
    expect(JSON.stringify(await inbox('otherStaff', '?limit=200'))).not.toContain('secret');
  });

  it('leave by mail in the language of whoever gets them, naming what it is about and no person', async () => {
    const system = await register(agents.staff, { name: '<Search> & find' });
    const thread = await comment('staff', system, {
      text: 'Nobody else shall read this.',
      mentions: [personId('officer')],
    });
    const { subject, text, html, headers, messageId } = await letter('officer', system);
    expect(subject).toBe(
      `[Registre des systèmes d’IA] Vous avez été mentionné dans un commentaire · ${system.reference}`,
    );
    expect(text).toContain(`https://register.example.org/systems/${system.reference}/comments?thread=${thread.id}`);
    expect(html).toContain('&#60;Search&#62; &#38; find');
    expect(`${text}${String(html)}`).not.toMatch(/Ada|Nobody else|Denis/);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@example\.org>$/);
  });

  it('keep the name of a restricted record in the register', async () => {
    const hidden = await register(agents.staff, {
      name: 'Secret inquiry',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
    });
    await comment('staff', hidden, { text: 'Look.', mentions: [personId('officerWhoRegisters')] });
    expect((await letter('officerWhoRegisters', hidden)).text).not.toContain('Secret inquiry');
  });

  it('are mailed as each person likes: at once, in the morning with what is still unread, or never', async () => {
    const prefer = (who: keyof typeof agents, items: object[]) =>
      agents[who].patch(`${API}/inbox/preferences`).send({ items });
    const { body: said } = await agents.coordinator.get(`${API}/inbox/preferences`).expect(200);
    expect(said).toMatchObject({ address: addressOf('coordinator'), sendsMail: true });
    expect(said.items).toContainEqual({ kind: 'mentioned', mail: 'now' });
    expect((await prefer('coordinator', [{ kind: 'mentioned', mail: 'daily' }]).expect(200)).body.items).toContainEqual(
      { kind: 'mentioned', mail: 'daily' },
    );
    await prefer('auditor', [{ kind: 'mentioned', mail: 'never' }]).expect(200);
    for (const wrong of [
      [],
      [{ kind: 'mentioned', mail: 'weekly' }],
      [{ kind: 'all', mail: 'now' }],
      [
        { kind: 'mentioned', mail: 'now' },
        { kind: 'mentioned', mail: 'never' },
      ],
    ])
      await prefer('staff', wrong).expect(400);
    const systems = [
      await register(agents.staff, { name: 'First' }),
      await register(agents.staff, { name: 'Second' }),
      await register(agents.staff, { name: 'Third' }),
    ];
    for (const system of systems)
      await comment('staff', system, { text: 'Look.', mentions: [personId('coordinator'), personId('auditor')] });
    await told();
    expect(box.letters.filter(({ text }) => text?.includes(systems[0]!.reference))).toEqual([]);
    const read = (await inbox('coordinator')).find(({ system }) => system?.id === systems[2]?.id);
    await agents.coordinator.put(`${API}/inbox/${read?.id}/state`).send({ isRead: true }).expect(204);
    const morning = new Date(`${new Date().toISOString().slice(0, 10)}T09:00:00Z`);
    await asOwner(`update notice_cursor set digest_on = null, reminded_at = now()`);
    await app.app.get(Schedule).tick(morning);
    await app.app.get(Schedule).tick(morning);
    const [digest, ...more] = (await box.wait(1, addressOf('coordinator'))).filter(({ text }) =>
      text?.includes(systems[0]!.reference),
    );
    expect([digest?.subject, more]).toEqual(['[Register der KI-Systeme] 2 ungelesene Hinweise', []]);
    expect(digest?.text).toContain(systems[1]!.reference);
    expect(
      `${digest?.text}${String(digest?.html)}`.match(/Register der KI-Systeme, Demonstrationsinstitution/g),
    ).toHaveLength(2);
    expect(digest?.text).not.toContain(systems[2]!.reference);
    expect(
      box.letters.filter(
        ({ to, text }) => JSON.stringify(to).includes(addressOf('auditor')) && text?.includes(systems[0]!.reference),
      ),
    ).toEqual([]);
  });

  it('are tried again where the server could not take a mail, and given up where it will not', async () => {
    const system = await register(agents.staff, { name: 'Tried' });
    box.refusals.push({ to: addressOf('otherStaff'), code: 451, text: 'Later, please' });
    await comment('staff', system, { text: 'Look.', mentions: [personId('otherStaff')] });
    const mailOf = async (): Promise<Record<string, unknown>> =>
      (
        await asOwner(
          `select m.* from mail m join notice n on n.mail_id = m.id where n.system_id = '${system.id}' order by m.created_at desc limit 1`,
        )
      )[0]?.[0] ?? {};
    const until = async (check: (mail: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> => {
      for (const end = Date.now() + 15_000; ;) {
        const mail = await mailOf();
        if (check(mail)) return mail;
        if (Date.now() > end) throw new Error(JSON.stringify(mail));
        await new Promise((go) => {
          setTimeout(go, 50);
        });
      }
    };
    expect(await until(({ last_error: error }) => error !== undefined && error !== null)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      last_error: expect.stringContaining('Later, please'),
    });
    await asOwner(
      `update jobs.job set start_after = now() - interval '1 second' where name = 'mail' and state = 'retry'`,
    );
    expect(await until(({ state }) => state === 'sent')).toMatchObject({ attempts: 2, last_error: null });
    box.refusals.push({ to: addressOf('otherStaff'), code: 550, text: 'No such mailbox' });
    await comment('staff', system, { text: 'Look again.', mentions: [personId('otherStaff')] });
    expect(await until(({ state }) => state === 'failed')).toMatchObject({
      attempts: 1,
      last_error: expect.stringContaining('No such mailbox'),
    });
  });

  it('are told once, however often and by however many the log is followed, and a mail asked for twice is sent once', async () => {
    const system = await register(agents.staff, { name: 'Once' });
    await comment('staff', system, { text: 'Look.', mentions: [personId('otherStaff')] });
    await app.app.get(Sealer).sealCommitted();
    const follow = app.app.get(FollowJournal);
    await Promise.all(Array.from({ length: 6 }, () => follow.toTheEnd()));
    await box.wait(1, addressOf('otherStaff'));
    const [[mail] = []] = await asOwner(`select mail_id as id from notice where system_id = '${system.id}'`);
    const count = async (): Promise<number> =>
      box.letters.filter(({ messageId }) => messageId?.includes(String(mail?.['id']))).length;
    for (const end = Date.now() + 10_000; (await count()) === 0 && Date.now() < end;)
      await new Promise((go) => {
        setTimeout(go, 50);
      });
    await asOwner(
      ...Array.from(
        { length: 3 },
        () =>
          `insert into jobs.job (id, name, data) values (gen_random_uuid(), 'mail', '{"mail":"${String(mail?.['id'])}"}')`,
      ),
    );
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      const [rows] = await asOwner(
        `select from jobs.job where name = 'mail' and state < 'completed' and data ->> 'mail' = '${String(mail?.['id'])}'`,
      );
      if (rows?.length === 0) break;
      await new Promise((go) => {
        setTimeout(go, 100);
      });
    }
    expect([await count(), await kindsOf('otherStaff', system)]).toEqual([1, ['mentioned']]);
  });
});
