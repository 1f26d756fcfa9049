import { cloneDatabase, withClient, type TestDatabase } from '../support/database';

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: { code?: string; constraint?: string }) => error.constraint ?? error.code ?? String(error),
  );

describe('the database as last reviewer', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database.drop());

  it.each([
    "update ai_system set name = name || '!'",
    "update classification set headline = 'minimal'",
    "insert into role_grant (id, person_id, role) select gen_random_uuid(), id, 'admin' from person on conflict do nothing",
    'update role_grant set ends_at = now()',
    'insert into system_editor (system_id, person_id) select s.id, p.id from ai_system s, person p on conflict do nothing',
    "update strategy_action set title_en = 'changed'",
  ])('refuses a change without an audit entry, also in bulk: %s', async (sql) => {
    expect(await withClient(database.appUrl, (client) => codeOf(client.query(sql)))).toBe('guard.entry-missing');
  });

  it('refuses an entry of another subject as excuse', async () => {
    const code = await withClient(database.appUrl, async (client) => {
      await client.query('begin');
      await client.query(`insert into audit_entry (subject_type, subject_id, seq, previous, intent, actor_kind, actor_id, at, payload_digest, salt, payload, hash)
        values ('AiSystem', 'another', 1, null, 'test', 'system', 'test', now(), '', '', '{}', 'x')`);
      await client.query('update ai_system set version = version + 1');
      return codeOf(client.query('commit'));
    });
    expect(code).toBe('guard.entry-missing');
  });

  it.each(['audit_entry', 'audit_log', 'assessment', 'fact_set', 'fact_set_author'])(
    'refuses to change or empty %s, even for the owner',
    async (table) => {
      await withClient(database.ownerUrl, async (client) => {
        expect(await codeOf(client.query(`truncate ${table} cascade`))).toBe('guard.never-changed');
        const { rows } = await client.query(
          `select attname from pg_attribute where attrelid = '${table}'::regclass and attnum = 1`,
        );
        const { rowCount } = await client.query(`select from ${table} limit 1`);
        if (rowCount === 0) return;
        expect(await codeOf(client.query(`update ${table} set ${rows[0].attname} = ${rows[0].attname}`))).toMatch(
          /guard.never-changed|428C9/,
        );
        expect(await codeOf(client.query(`delete from ${table}`))).toBe('guard.never-changed');
      });
    },
  );

  it('gives the application no more rights than it needs', async () => {
    await withClient(database.appUrl, async (client) => {
      for (const sql of [
        "update audit_entry set intent = 'x'",
        'delete from audit_entry',
        'truncate audit_entry',
        'delete from ai_system',
        'alter table ai_system disable trigger all',
        'drop table session',
        'create table mine ()',
        "update assessment set headline = 'minimal'",
      ]) {
        expect([sql, await codeOf(client.query(sql))]).toEqual([sql, '42501']);
      }
      const { rows } = await client.query(
        'select count(*)::int as owned from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user',
      );
      expect(rows[0].owned).toBe(0);
    });
  });
});
