// Processes that are killed while they follow the log and send mail: whoever comes after them loses nothing and sends
// nothing twice.

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { openMailBox, type MailBox } from '../support/smtp';

const MENTIONS = 40;

describe('workers', () => {
  let app: TestApp;
  let box: MailBox;
  let staff: TestAgent;
  const workers: ChildProcess[] = [];
  beforeAll(async () => {
    box = await openMailBox();
    // Takes requests and sends nothing; that is for the processes beside it.
    app = await startApp();
    staff = await as(app, 'staff');
  }, 60_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => kill(worker)));
    await app?.close();
    await box?.close();
  });

  function work(): ChildProcess {
    const worker = spawn(process.execPath, [join(process.cwd(), 'dist/apps/api/src/main.js')], {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        REGISTRY_APP_DATABASE_URL: app.database.appUrl,
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        REGISTRY_LOG_LEVEL: 'silent',
        REGISTRY_SMTP_URL: `smtp://127.0.0.1:${box.port}`,
        REGISTRY_MAIL_FROM: 'ai-register@example.org',
        REGISTRY_PUBLIC_URL: 'https://register.example.org',
      },
    });
    workers.push(worker);
    return worker;
  }
  async function kill(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const gone = new Promise((go) => {
      worker.once('exit', go);
    });
    worker.kill('SIGKILL');
    await gone;
  }
  const asOwner = <Row>(...statements: string[]) =>
    withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      let rows: Row[] = [];
      for (const sql of statements) ({ rows } = (await client.query(sql)) as unknown as { rows: Row[] });
      return rows;
    });
  async function until(check: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 30_000; !(await check());) {
      if (Date.now() > end) throw new Error(`it did not come to that: ${String(check)}`);
      await new Promise((go) => {
        setTimeout(go, 30);
      });
    }
  }

  it('killed amid their work are followed by others that do each thing once', async () => {
    await asOwner(
      `update person set mail = id || '@example.org'`,
      `update notice_cursor set digest_on = '2099-01-01', reminded_at = '2099-01-01'`,
    );
    const system = await register(staff);
    for (let count = 0; count < MENTIONS; count += 1) {
      await staff
        .post(`${API}/systems/${system.id}/comment-threads`)
        .send({ text: 'Look.', mentions: [personId('officer'), personId('auditor')] })
        .expect(201);
    }
    box.silence.isOn = true;
    const first = work();
    // It has handed a letter to the server, which has not taken it.
    await until(() => box.silence.asked > 0);
    await kill(first);
    box.silence.isOn = false;
    // What the dead one held is let go when its time is up; nobody waits for that here.
    await asOwner(
      `update mail set leased_until = now() - interval '1 second' where leased_until is not null`,
      `update jobs.job set started_on = now() - interval '1 hour' where state = 'active'`,
    );
    const second = work();
    const third = work();
    await until(async () => {
      await asOwner(
        `update jobs.job set start_after = now() - interval '1 second' where name = 'mail' and state = 'retry'`,
      );
      return (
        (
          await asOwner(
            `select from mail where state <> 'sent' union all select from notice where mail_id is null and mail_mode = 'now'`,
          )
        ).length === 0 &&
        (await asOwner(`select from notice_cursor where number = (select max(number) from audit_log)`)).length === 1 &&
        (await asOwner(`select from audit_entry e where not exists (select from audit_log l where l.entry_id = e.id)`))
          .length === 0
      );
    });
    await Promise.all([kill(second), kill(third)]);
    const told = await asOwner<{ person: string; count: number }>(
      `select person_id as person, count(*)::int as count from notice where kind = 'mentioned' group by 1 order by 1`,
    );
    expect(told).toEqual([
      { person: personId('officer'), count: MENTIONS },
      { person: personId('auditor'), count: MENTIONS },
    ]);
    const mails = await asOwner<{ id: string }>('select id from mail order by id');
    expect(box.letters.map(({ messageId }) => messageId?.slice(1, 37)).sort()).toEqual(mails.map(({ id }) => id));
    expect(mails.length).toBeGreaterThan(1);
  }, 90_000);
});
