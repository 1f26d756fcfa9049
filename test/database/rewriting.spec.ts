// Whoever has the database and the server to sign can write another history. Something older shows it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestText, groundsText, type KeptAssessment } from '@registry/assessment';
import { factsOf, type StoredAnswers } from '../../apps/api/src/features/classification';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, register, type Registered } from '../support/builders';
import { sha256 } from '../support/crypto';
import { withClient } from '../support/database';
import { exported } from '../support/exported';
import { forgeEntry, keepTables, rewriteLog, unguarded, withPart } from '../support/forge';
import { verifyFile } from '../support/verify-file';

interface Stored {
  law_date: string;
  ruleset_id: string;
  ruleset_digest: string;
  engine_version: string;
  result: KeptAssessment['result'];
  house_id: string;
  house_digest: string;
  house: KeptAssessment['house'];
  answers: StoredAnswers;
}

/** Long transactions of other tests on the same server hold sealing back. */
jest.setTimeout(180_000);

describe('a history that was written anew', () => {
  let app: TestApp;
  let systems: Registered[];
  /** What the auditor kept: an export, and later a checkpoint in a folder. */
  let kept: { first: string; size: number; second: string; folder: string };
  let backup: { putBack: () => Promise<void> };
  const owner = (): string => app.database.ownerUrl;
  const change = async (index: number, summary: string): Promise<void> => {
    const staff = await as(app, 'staff');
    const { headers } = await staff.get(`${API}/systems/${systems[index]!.id}`);
    await staff
      .patch(`${API}/systems/${systems[index]!.id}`)
      .set('If-Match', headers['etag']!)
      .send({ summary })
      .expect(200);
  };

  beforeAll(async () => {
    app = await startApp();
    const staff = await as(app, 'staff');
    systems = [await register(staff), await register(staff, { name: 'Translation' })];
    await assess(staff, systems[0]!, answered({ annex3_uses: ['4a'], performs_profiling: true }));
    const first = await exported(app);
    await change(1, 'Translates letters.');
    await change(1, 'Translates letters and forms.');
    const second = await exported(app);
    const folder = join(dirname(second), 'checkpoints');
    mkdirSync(folder);
    for (const path of [first, second]) {
      const { checkpoint } = JSON.parse(readFileSync(path, 'utf8')) as { checkpoint: { size: number } };
      writeFileSync(join(folder, `${checkpoint.size}.json`), JSON.stringify(checkpoint));
    }
    const size = JSON.parse(readFileSync(first, 'utf8')).checkpoint.size as number;
    kept = { first, size, second, folder };
    backup = await keepTables(owner());
  }, 60_000);
  afterEach(() => backup.putBack());
  afterAll(() => app?.close());

  const alone = async (): Promise<string> => verifyFile(await exported(app)).said;
  const sinceKept = async (): Promise<string> => verifyFile(await exported(app), '--since', kept.folder).said;

  it('is not one that goes on from what was kept', async () => {
    expect(verifyFile(kept.second, '--since', kept.first, '--since', kept.folder)).toEqual({
      exitCode: 0,
      said: expect.stringMatching(
        /continues .*; 6 entries since\n {2}3 × session\.open, 2 × system\.change, 1 × register\.export-json/,
      ),
    });
    // In whichever order they are named.
    expect(verifyFile(kept.second, kept.first).exitCode).toBe(0);
    expect(verifyFile(kept.first, kept.second).exitCode).toBe(0);
  });

  it('by cutting its end off', async () => {
    await unguarded(owner(), (client) =>
      client.query(`
        delete from audit_checkpoint;
        with cut as (delete from audit_log where number > ${kept.size} returning entry_id)
        delete from audit_entry e using cut where e.id = cut.entry_id;
        delete from audit_head h where not exists (select from audit_entry e where (e.subject_type, e.subject_id) = (h.subject_type, h.subject_id));
        update audit_head h set (seq, hash) = (select e.seq, e.hash from audit_entry e
          where (e.subject_type, e.subject_id) = (h.subject_type, h.subject_id) order by e.seq desc limit 1);
        update ai_system set summary = (select summary from ai_system where id = '${systems[0]!.id}') where id = '${systems[1]!.id}'`),
    );
    expect(await alone()).toContain('intact');
    expect(await sinceKept()).toContain('the log is shorter than it was');
  });

  it('by throwing all of it away', async () => {
    await unguarded(owner(), async (client) => {
      for (const table of ['audit_checkpoint', 'audit_log', 'audit_head', 'audit_entry', 'classification', 'ai_system'])
        await client.query(`delete from ${table}`);
    });
    expect(await sinceKept()).toMatch(/BROKEN/);
    expect(await alone()).toMatch(/BROKEN/);
  });

  it('by changing what an entry and its record say, with all that follows from it', async () => {
    await unguarded(owner(), (client) =>
      client.query(`update ai_system set name = 'Another' where id = '${systems[1]!.id}'`),
    );
    await rewriteLog(owner(), (entry) =>
      entry.subject.id === systems[1]!.id && entry.payload.parts['record'] !== undefined
        ? { ...entry, payload: withPart(entry.payload, 'record', { name: 'Another' }) }
        : entry,
    );
    expect(await alone()).toContain('intact');
    const said = await sinceKept();
    expect(said).toContain('the log is not the one that it was');
    expect(verifyFile(await exported(app), kept.first).said).toMatch(
      new RegExp(`the log is not the one that it was, entry \\d+, AiSystem ${systems[1]!.id}`),
    );
  });

  it('by leaving an entry out', async () => {
    let left = 0;
    await rewriteLog(owner(), (entry) => (entry.intent === 'system.change' && ++left === 1 ? null : entry));
    expect(await alone()).toContain('intact');
    expect(await sinceKept()).toContain('the log is not the one that it was');
  });

  it('by giving a system another class, with all that follows from it', async () => {
    const changes = await withClient(owner(), async (client) => {
      const { rows } = await client.query<Stored>(
        `select a.law_date::text, a.ruleset_id, a.ruleset_digest, a.engine_version, a.result, a.house_id, a.house_digest, a.house, f.answers
           from assessment a join fact_set f on f.id = a.fact_set_id
          where a.system_id = $1`,
        [systems[0]!.id],
      );
      const row = rows[0]!;
      const class_ = { headline: 'minimal', lower: 'minimal', upper: 'minimal' } as const;
      const result = { ...row.result, ...class_ };
      const facts = factsOf(row.answers);
      const ruleset = { id: row.ruleset_id, digest: row.ruleset_digest };
      const houseRules = { id: row.house_id, digest: row.house_digest };
      const { law_date: on, engine_version: engine, house } = row;
      const digest = sha256(digestText({ facts, on, ruleset, engine, result, houseRules, house }));
      const grounds = sha256(groundsText(result, house, facts));
      return { ...class_, result: JSON.stringify(result), digest, grounds };
    });
    const { result, grounds, ...told } = changes;
    await unguarded(owner(), async (client) => {
      await client.query('update assessment set result = $1 where system_id = $2', [result, systems[0]!.id]);
      for (const table of ['assessment', 'classification'])
        await client.query(
          `update ${table} set headline = 'minimal', lower = 'minimal', upper = 'minimal', digest = $1, grounds = $2 where system_id = $3`,
          [told.digest, grounds, systems[0]!.id],
        );
    });
    await rewriteLog(owner(), (entry) =>
      entry.payload.parts['assessment'] === undefined || entry.subject.id !== systems[0]!.id
        ? entry
        : { ...entry, payload: withPart(entry.payload, 'assessment', told) },
    );
    expect(await alone()).toContain('a class is not what the law makes of the answers');
  });

  it('by two histories from one copy: each goes on from what was kept, and not from the other', async () => {
    await change(0, 'One thing.');
    const one = await exported(app);
    await backup.putBack();
    await change(0, 'Another thing.');
    await change(1, 'And more.');
    const other = await exported(app);
    for (const path of [one, other]) expect(verifyFile(path, '--since', kept.folder).exitCode).toBe(0);
    expect(verifyFile(one, other)).toEqual({
      exitCode: 1,
      said: expect.stringContaining(`the log is not the one that it was, entry`),
    });
  });

  it('by an entry in the name of somebody who is not there: it is whole, and deserves a look', async () => {
    await forgeEntry(owner(), {
      subject: { type: 'AiSystem', id: systems[1]!.id },
      intent: 'system.change',
      actor: { kind: 'person', id: '00000000-0000-4000-8000-000000000000' },
      at: '2026-01-01T00:00:00.000Z',
      requestId: null,
      salt: '5'.repeat(64),
      payload: { fact: {}, parts: {} },
    });
    const said = await alone();
    expect(said).toContain('intact');
    expect(said).toContain('by somebody of whom the log knows nothing (person 00000000-0000-4000-8000-000000000000)');
    expect(said).toContain('written earlier than the entry before it of the same record');
  });
});
