// Webhooks over HTTP: added by administrators, signed, repeated, given up, sent again; nothing goes into a private
// network by itself.

import type { Webhook, WebhookDelivery, WebhookWithSecret } from '@registry/contracts';
import { SUBSCRIBABLE_INTENTS } from '@registry/contracts/intents';
import { Webhook as Verifier } from 'standardwebhooks';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';
import { withClient } from '../support/database';
import { openReceiver, type Receiver } from '../support/receiver';

const PEOPLE = ['staff', 'officer', 'admin', 'auditor'] as const;

describe('webhooks', () => {
  let app: TestApp;
  let receiver: Receiver;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    receiver = await openReceiver();
    app = await startApp({ REGISTRY_WORKERS: 'true', REGISTRY_WEBHOOKS_ALLOW_PRIVATE: 'true' });
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await receiver?.close();
  });

  const add = async (changes: object = {}): Promise<WebhookWithSecret> =>
    (
      await agents.admin
        .post(`${API}/webhooks`)
        .send({ name: 'Dashboard', url: receiver.url, ...changes })
        .expect(201)
    ).body;
  const change = (webhook: Webhook, body: object, version = webhook.version) =>
    agents.admin.patch(`${API}/webhooks/${webhook.id}`).set('If-Match', `"${version}"`).send(body);
  const off = async ({ id }: Webhook): Promise<void> => {
    const { body } = await agents.admin.get(`${API}/webhooks/${id}`).expect(200);
    await change(body, { isActive: false }).expect(200);
  };
  const deliveries = async ({ id }: Webhook, query = ''): Promise<WebhookDelivery[]> =>
    (await agents.admin.get(`${API}/webhooks/${id}/deliveries${query}`).expect(200)).body.items;
  async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((go) => {
        setTimeout(go, 50);
      });
    }
    throw new Error(`it did not come to that: ${String(look)}`);
  }
  const about = (reference: string) => receiver.received.filter(({ event }) => event.data.reference === reference);

  it('are kept by administrators; the secret is told once and stands in no list, no entry and no repetition', async () => {
    for (const who of ['staff', 'officer', 'auditor'] as const) {
      await agents[who].get(`${API}/webhooks`).expect(403);
      await agents[who].post(`${API}/webhooks`).send({ name: 'Mine', url: receiver.url }).expect(403);
    }
    const webhook = await add({ intents: ['review.*'] });
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { text } = await agents.admin.get(`${API}/webhooks`).expect(200);
    expect([text.includes(webhook.id), text.includes(webhook.secret)]).toEqual([true, false]);
    await withClient(app.database.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `select payload::text as text from audit_entry where subject_type = 'Webhook'`,
      );
      expect(rows.map(({ text: entry }) => entry.includes('whsec'))).toEqual([false]);
      await expect(client.query(`update webhook set url = 'https://example.org/'`)).rejects.toMatchObject({
        constraint: 'guard.entry-missing',
      });
      await expect(client.query('delete from webhook')).rejects.toMatchObject({ constraint: 'guard.never-changed' });
    });
    const renewed: WebhookWithSecret = (
      await agents.admin.post(`${API}/webhooks/${webhook.id}/secrets`).set('If-Match', '"1"').expect(201)
    ).body;
    expect([renewed.version, renewed.secret === webhook.secret]).toEqual([2, false]);
    await change(renewed, { name: 'Old' }, 1).expect(412);
    for (const wrong of [
      { name: ' ' },
      { url: 'ftp://example.org' },
      { url: 'here' },
      { url: 'https://me:secret@example.org/' },
      { intents: ['*'] },
      { intents: ['Review.decide'] },
      { intents: ['review.decide', 'review.decide'] },
      { intents: ['review.forget'] },
      { intents: ['nothing.*'] },
      { intents: ['session.open'] },
      { intents: ['session.*'] },
    ]) {
      await agents.admin
        .post(`${API}/webhooks`)
        .send({ name: 'Wrong', url: receiver.url, ...wrong })
        .expect(400);
    }
    await change(renewed, {}).expect(400);
    await off(renewed);
  });

  it('subscribe to what the catalogue sends; one that a later version no longer knows stays', async () => {
    for (const intents of [[...SUBSCRIBABLE_INTENTS].slice(0, 50), ['rules.*', 'review.consent']])
      await off(await add({ intents }));
    const { body: refused } = await agents.admin
      .post(`${API}/webhooks`)
      .send({ name: 'Wrong', url: receiver.url, intents: ['review.decide', 'review.forget'] })
      .expect(400);
    expect(refused.errors).toEqual([expect.objectContaining({ pointer: '/intents/1', code: 'unknown' })]);
    const webhook = await add({ intents: ['review.decide'] });
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update webhook set intents = '{review.forget}' where id = $1`, [webhook.id]);
    });
    await change(webhook, { intents: ['review.forget', 'review.never'] }).expect(400);
    await change(webhook, { name: 'Renamed', intents: ['review.forget', 'review.take'] }).expect(200);
    await off(webhook);
  });

  it('send each entry they listen to, signed, with no more than what it is about', async () => {
    const webhook = await add({ intents: ['system.register'] });
    const system = await register(agents.staff, { name: 'Sent out' });
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', '"1"')
      .send({ name: 'Changed' })
      .expect(200);
    const { headers, body, event } = await until(() => about(system.reference)[0]);
    expect(new Verifier(webhook.secret).verify(body, headers as Record<string, string>)).toEqual(event);
    expect(() =>
      new Verifier(webhook.secret).verify(body.replace('register', 'Register'), headers as Record<string, string>),
    ).toThrow();
    expect(event).toEqual({
      type: 'system.register',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { entry: expect.any(Number), subject: { type: 'AiSystem', id: system.id }, reference: system.reference },
    });
    expect(body).not.toContain('Sent out');
    const [delivery] = await until(async () =>
      (await deliveries(webhook, '?state=delivered')).length === 1 ? deliveries(webhook) : undefined,
    );
    expect(delivery).toMatchObject({
      id: headers['webhook-id'],
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
      intent: 'system.register',
    });
    await off(webhook);
  });

  it('hear nothing of restricted records and of people', async () => {
    const webhook = await add();
    await register(agents.staff, { name: 'Hidden', visibility: 'restricted', restrictionReason: 'An inquiry.' });
    await as(app, 'staff');
    const system = await register(agents.staff, { name: 'Seen' });
    await until(() => about(system.reference)[0]);
    expect((await deliveries(webhook)).map(({ intent }) => intent).sort()).toEqual(['system.register', 'webhook.add']);
    await off(webhook);
    await register(agents.staff, { name: 'After it was switched off' });
    await agents.admin.post(`${API}/webhooks/${webhook.id}/trials`).expect(409);
    expect(await deliveries(webhook)).toHaveLength(2);
  });

  it('are tried again, in the end given up, seen, and sent again under the same id', async () => {
    const webhook = await add({ intents: ['system.register'] });
    receiver.answers.push(500, 302);
    const system = await register(agents.staff, { name: 'Tried' });
    const again = (): Promise<void> =>
      withClient(app.database.ownerUrl, async (client) => {
        await client.query(
          `update jobs.job set start_after = now() - interval '1 second' where name = 'webhook' and state = 'retry'`,
        );
      });
    const attempted = (attempts: number, state: string) =>
      until(async () =>
        (await deliveries(webhook)).find(
          (one) => one.attempts === attempts && one.state === state && one.lastError !== null,
        ),
      );
    expect(await attempted(1, 'waiting')).toMatchObject({ lastStatus: 500, lastError: 'answered 500' });
    await withClient(app.database.ownerUrl, (client) =>
      client.query(`update jobs.job set retry_limit = 1 where name = 'webhook' and state = 'retry'`),
    );
    await again();
    const dead = await attempted(2, 'dead');
    expect(dead.lastError).toBe('answered 302');
    expect((await agents.admin.get(`${API}/webhooks/${webhook.id}`).expect(200)).body).toMatchObject({
      dead: 1,
      waiting: 0,
    });
    await agents.staff.post(`${API}/webhook-deliveries/${dead.id}/replays`).expect(403);
    await agents.admin.post(`${API}/webhook-deliveries/${dead.id}/replays`).expect(204);
    await until(async () => (await deliveries(webhook, '?state=delivered'))[0]);
    expect(new Set(about(system.reference).map(({ headers }) => headers['webhook-id']))).toEqual(new Set([dead.id]));
    expect((await agents.admin.post(`${API}/webhook-deliveries/${dead.id}/replays`).expect(409)).body.code).toBe(
      'webhook.delivery-state',
    );
    await off(webhook);
  });

  it('can be tried, and an entry is sent once, however often it is asked for', async () => {
    const webhook = await add({ intents: ['system.register'] });
    await agents.admin.post(`${API}/webhooks/${webhook.id}/trials`).expect(204);
    const { event } = await until(() =>
      receiver.received.find(({ event: one }) => one.type === 'webhook.try' && one.data.subject.id === webhook.id),
    );
    expect(event.data.entry).toBeNull();
    const system = await register(agents.staff, { name: 'Once' });
    await until(() => about(system.reference)[0]);
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query(
        `insert into jobs.job (id, name, data) select gen_random_uuid(), 'webhook', jsonb_build_object('delivery', d.id) from webhook_delivery d, generate_series(1, 4) where d.webhook_id = $1`,
        [webhook.id],
      );
      await until(async () =>
        (await client.query(`select from jobs.job where name = 'webhook' and state < 'completed'`)).rowCount === 0
          ? true
          : undefined,
      );
    });
    expect(about(system.reference)).toHaveLength(1);
    await off(webhook);
  });

  it('lead nowhere into a private network, whatever the address is called', async () => {
    const careful = await startApp({ REGISTRY_WORKERS: 'true' });
    try {
      const admin = await as(careful, 'admin');
      const refused = async (url: string): Promise<string> =>
        (await admin.post(`${API}/webhooks`).send({ name: 'Inside', url })).body.code;
      for (const url of [
        'https://127.0.0.1/',
        'https://localhost/',
        'https://10.0.0.1/',
        'https://192.168.1.1/',
        'https://169.254.169.254/latest',
        'https://[::1]/',
        'https://[::ffff:10.0.0.1]/',
        'https://[fd00::1]/',
        'https://0.0.0.0/',
        'https://2130706433/',
        'https://0x7f.1/',
        'https://100.64.0.1/',
      ]) {
        expect([url, await refused(url)]).toEqual([url, 'webhook.address-refused']);
      }
      expect(await refused(receiver.url)).toBe('request.malformed');
      // A name that led outside when it was entered, and leads inside today.
      const { body: webhook } = await admin
        .post(`${API}/webhooks`)
        .send({ name: 'Moved', url: 'https://no-such-name.invalid/' })
        .expect(201);
      await withClient(careful.database.ownerUrl, async (client) => {
        await client.query('set session_replication_role = replica');
        await client.query(`update webhook set url = $1`, [receiver.url.replace('127.0.0.1', 'localhost')]);
      });
      const before = receiver.received.length;
      await admin.post(`${API}/webhooks/${webhook.id}/trials`).expect(204);
      const dead = await until(
        async () =>
          (
            (await admin.get(`${API}/webhooks/${webhook.id}/deliveries?state=dead`).expect(200)).body
              .items as WebhookDelivery[]
          )[0],
      );
      expect([dead.lastError, receiver.received.length]).toEqual([expect.stringMatching(/not allowed/), before]);
    } finally {
      await careful.close();
    }
  });
});
