import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import type { Finding } from '../../apps/api/src/doctor/check';
import { checks } from '../../apps/api/src/doctor/checks';
import { examine, type Examined } from '../../apps/api/src/doctor/examine';
import { reportOf } from '../../apps/api/src/doctor/report';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { dataSourceOptions } from '../../apps/api/src/platform/database/data-source';
import { sql } from '../../apps/api/src/platform/database/sql';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register, submit, take } from '../support/builders';
import { withClient } from '../support/database';

describe('the doctor', () => {
  let app: TestApp;
  let reference: string;
  let systemId: string;
  beforeAll(async () => {
    app = await startApp();
    const staff = await as(app, 'staff');
    const system = await register(staff);
    ({ reference, id: systemId } = system);
    await assess(
      staff,
      system,
      answered({
        annex3_uses: ['4a'],
        performs_profiling: true,
        operator_roles: ['deployer'],
        deployer_kind: 'union_institution',
      }),
    );
    await submit(staff, system);
    await take(await as(app, 'officer'), system);
    await staff
      .post(`${API}/systems/${systemId}/evidence-files?title=Note&name=note.txt`)
      .set('content-type', 'application/octet-stream')
      .send(Buffer.from('What was said.'))
      .expect(201);
    await staff
      .post(`${API}/systems/${systemId}/incidents`)
      .send({
        title: 'It went wrong',
        description: 'It said no to all.',
        kinds: ['fundamental_rights'],
        occurredOn: '2026-11-20',
      })
      .expect(201);
    await staff
      .post(`${API}/views`)
      .send({ name: 'Mine', filters: { unit: ['HR.C.3'] } })
      .expect(201);
    const { body } = await staff.get(`${API}/systems/${systemId}/duties`).expect(200);
    await staff
      .patch(`${API}/systems/${systemId}/duties/${body.items[0].id}`)
      .set('If-Match', `"${system.version}"`)
      .send({ responsible: personId('otherStaff') })
      .expect(200);
    await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    // Transactions of other tests on the same server hold sealing back for a while.
    await withClient(app.database.ownerUrl, async (client) => {
      const areAllSealed = async (): Promise<boolean> =>
        (await client.query('select (select count(*) from audit_entry) = (select count(*) from audit_log) as "all"'))
          .rows[0].all;
      while (!(await areAllSealed())) await app.app.get(Sealer).sealCommitted();
    });
  });
  afterAll(() => app?.close());

  async function look(url: string): Promise<Examined[]> {
    const config = readConfig({
      REGISTRY_APP_DATABASE_URL: url,
      REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
    });
    const dataSource = await new DataSource(dataSourceOptions(url, 2, config.timeZone)).initialize();
    return examine(dataSource, config).finally(() => dataSource.destroy());
  }
  const found = async (url = app.database.ownerUrl): Promise<string[]> =>
    (await look(url)).filter(({ findings }) => findings.length > 0).map(({ kind }) => kind);

  it('finds nothing in a register that is well, as owner and as the application', async () => {
    expect(await found()).toEqual([]);
    expect(await found(app.database.appUrl)).toEqual([]);
    expect(reportOf(await look(app.database.appUrl))).toBe(
      `Nothing wrong was found; ${checks.length} kinds of fault were looked for.\n`,
    );
  });

  /** What the owner of the tables breaks, past every guard, and how it is undone. */
  const broken: Record<string, { readonly breaks: string; readonly mends: string; readonly says: () => string }> = {
    'guard-switched-off': {
      breaks: 'alter table ai_system disable trigger user',
      mends: 'alter table ai_system enable trigger user',
      says: () => 'ai_system, trigger',
    },
    'checkpoint-differs': {
      breaks: `update audit_checkpoint set head = reverse(head)`,
      mends: `update audit_checkpoint set head = reverse(head)`,
      says: () => 'checkpoint of',
    },
    'proof-broken': {
      breaks: `update ai_system set name = name || '.' where reference = '$R'`,
      mends: `update ai_system set name = left(name, -1) where reference = '$R'`,
      says: () => `AiSystem ${systemId}`,
    },
    'entry-from-elsewhere': {
      breaks: `update audit_entry set tx = (tx::text::bigint + 1000000000)::text::xid8`,
      mends: `update audit_entry set tx = (tx::text::bigint - 1000000000)::text::xid8`,
      says: () => 'audit_entry',
    },
    'entry-not-sealed': {
      breaks: `create table kept as table audit_log; delete from audit_log where number = (select max(number) from audit_log);
        create table kept_at as select id, at from audit_entry; update audit_entry set at = at - interval '2 hours'`,
      mends: `insert into audit_log select * from kept k where not exists (select from audit_log l where l.number = k.number); drop table kept;
        update audit_entry e set at = k.at from kept_at k where k.id = e.id; drop table kept_at`,
      says: () => '1 entries since',
    },
    'evidence-changed': {
      breaks: `update evidence_chunk set bytes = set_byte(bytes, 0, 88)`,
      mends: `update evidence_chunk set bytes = set_byte(bytes, 0, 87)`,
      says: () => reference,
    },
    'made-otherwise': {
      breaks: `update duty set is_open = not is_open, late_after = late_after + 1; update unit_path set path = path[2:] where cardinality(path) > 1;
        update system_search set names = names || ' x'; update system_name_word set word = word || 'x'; update ai_system set supplier_key = 'x';
        insert into system_name_word values ('stray', 5, gen_random_uuid());
        update person set name_key = name_key || 'x'; insert into unit_code select 'OLD.' || code, id, now() from organisation_unit`,
      mends: `delete from unit_code; delete from system_name_word where word = 'stray'; alter table duty enable always trigger duty_keep_days; update duty set id = id; alter table duty enable trigger duty_keep_days;
        update person set name_key = left(name_key, -1); update system_name_word set word = left(word, -1);
        update system_search set names = left(names, -2); update ai_system set supplier_key = value_key(supplier);
        update unit_path w set path = p.path from (with recursive way (id, path) as (
          select id, array[id] from organisation_unit where parent_id is null
          union all select u.id, way.path || u.id from organisation_unit u join way on u.parent_id = way.id) select * from way) p where p.id = w.unit_id`,
      says: () => 'a word of the name of no record',
    },
    'owner-has-left': {
      breaks: `update person set active = false, deactivated_at = now() where id = '${personId('staff')}'`,
      mends: `update person set active = true, deactivated_at = null where id = '${personId('staff')}'`,
      says: () => reference,
    },
    'case-with-nobody': {
      breaks: `update person set active = false, deactivated_at = now() where id = '${personId('officer')}'`,
      mends: `update person set active = true, deactivated_at = null where id = '${personId('officer')}'`,
      says: () => reference,
    },
    'duty-with-nobody': {
      breaks: `update person set active = false, deactivated_at = now() where id = '${personId('otherStaff')}'`,
      mends: `update person set active = true, deactivated_at = null where id = '${personId('otherStaff')}'`,
      says: () => reference,
    },
    'day-beyond-sense': {
      breaks: `update incident set occurred_on = '0202-11-20'`,
      mends: `update incident set occurred_on = '2026-11-20'`,
      says: () => 'occurred on 0202-11-20',
    },
    'text-not-kept': {
      breaks: `update incident set title = E'Two\\nlines \\u202e'`,
      mends: `update incident set title = 'It went wrong'`,
      says: () => 'incident.title',
    },
    'view-of-no-unit': {
      breaks: `update saved_view set filters = '{"unit": ["GONE.A"]}'`,
      mends: `update saved_view set filters = '{"unit": ["HR.C.3"]}'`,
      says: () => 'GONE.A',
    },
    'never-arrived': {
      breaks: `insert into mail (id, person_id, mode, state, last_error, created_at) values (gen_random_uuid(), '${personId('staff')}', 'now', 'failed', 'no such mailbox', now())`,
      mends: 'delete from mail',
      says: () => 'no such mailbox',
    },
    'upload-left-behind': {
      breaks: `insert into evidence_upload values ('00000000-0000-4000-8000-000000000001', now() - interval '3 days')`,
      mends: `delete from evidence_upload where id = '00000000-0000-4000-8000-000000000001'`,
      says: () => '00000000-0000-4000-8000-000000000001',
    },
    'letters-sort-otherwise': {
      breaks: `update pg_database set datcollversion = '0' where datname = current_database()`,
      mends: `update pg_database set datcollversion = pg_database_collation_actual_version(oid) where datname = current_database()`,
      says: () => 'built with 0',
    },
  };
  const past = (client: Client, sql: string): Promise<unknown> =>
    client.query(`begin; set local session_replication_role = replica; ${sql.replaceAll('$R', reference)}; commit`);

  it.each(checks.map(({ kind }) => kind))(
    'finds %s, says where, and finds it no more once it is mended',
    async (kind) => {
      const { breaks, mends, says } = broken[kind] ?? { breaks: '', mends: '', says: () => '' };
      await withClient(app.database.ownerUrl, (client) => past(client, breaks));
      const examined = await look(app.database.ownerUrl);
      await withClient(app.database.ownerUrl, (client) => past(client, mends));
      const { findings = [] } = examined.find((one) => one.kind === kind) ?? {};
      expect(findings.map(({ place, detail }) => `${place}: ${detail ?? ''}`).join('\n')).toContain(says());
      expect(findings.length).toBeGreaterThan(0);
      expect(reportOf(examined)).toContain(`${kind} (${findings.length})`);
      expect(await found()).toEqual([]);
    },
  );

  it('cannot write, whatever a check asks for', async () => {
    const dataSource = await new DataSource(
      dataSourceOptions(app.database.ownerUrl, 1, 'Europe/Brussels'),
    ).initialize();
    const config = readConfig({
      REGISTRY_APP_DATABASE_URL: app.database.ownerUrl,
      REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
    });
    const writing = {
      kind: 'writes',
      says: '',
      advice: '',
      sql: sql<Finding>`delete from draft returning key as place, null as detail`,
    };
    await expect(examine(dataSource, config, [writing])).rejects.toThrow('read-only transaction');
    await dataSource.destroy();
  });
});
