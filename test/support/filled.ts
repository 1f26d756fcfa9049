// A register in which there is some of everything: the demonstration, and what nobody in it does.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createApp } from '../../apps/api/src/create-app';
import { readConfig } from '../../apps/api/src/platform/config/config';
import { dayInBrussels } from '@registry/assessment';
import { LongRuns } from '../../apps/api/src/platform/jobs/long-run';
import type { TestApp } from './app';
import { API, as } from './as';
import { register, type Registered } from './builders';
import { withClient } from './database';
import { laterLaw } from './later-law';
import { requireToldFacts } from './told-facts';

const owner = process.env['TEST_OWNER_URL'] ?? '';

/**
 * Prepares a database in a process of its own, as the launcher does, and tells the address of the application's login;
 * killed at once when it has said `killAfter` lines of progress.
 */
export function prepareDemonstration(ownerUrl: string, killAfter = Infinity): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, '../../dist/seeds/prepare.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DATABASE_URL: ownerUrl,
        REGISTRY_DEMO: 'true',
        REGISTRY_DEMO_EMPTY: 'false',
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'] ?? '',
      },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => {
      said.out += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => {
      said.err += text.toString();
      if (said.err.split('\n').length - 1 >= killAfter) child.kill('SIGKILL');
    });
    child.on('exit', (code) =>
      code === 0 || killAfter < Infinity
        ? resolve(said.out.trim().split('\n').at(-1) ?? '')
        : reject(new Error(said.err)),
    );
  });
}

export const freshDatabase = (): { name: string; ownerUrl: string } => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  return { name, ownerUrl: Object.assign(new URL(owner), { pathname: `/${name}` }).toString() };
};

/** The application over a database that `prepareDemonstration` has filled. */
export async function openDemonstration(
  { name, ownerUrl }: ReturnType<typeof freshDatabase>,
  appUrl: string,
  environment: Record<string, string> = {},
): Promise<TestApp> {
  const app = await createApp(
    readConfig({
      REGISTRY_APP_DATABASE_URL: appUrl,
      REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
      REGISTRY_DEMO: 'true',
      REGISTRY_REQUESTS_PER_MINUTE: '1000000',
      REGISTRY_WORKERS: 'false',
      REGISTRY_LOG_LEVEL: 'silent',
      ...environment,
    }),
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  const drop = (): Promise<void> =>
    withClient(owner, async (client) => {
      await client.query(`drop database ${name}`);
    });
  return {
    app,
    database: { name, ownerUrl, appUrl, drop },
    url: await app.getUrl(),
    close: async () => {
      await app.close();
      try {
        await requireToldFacts(ownerUrl);
      } finally {
        await drop();
      }
    },
  };
}

export async function filledRegister(environment: Record<string, string> = {}): Promise<TestApp> {
  const database = freshDatabase();
  const app = await openDemonstration(database, await prepareDemonstration(database.ownerUrl), {
    REGISTRY_WEBHOOKS_ALLOW_PRIVATE: 'true',
    ...environment,
  });
  const admin = await as(app, 'admin');
  await admin
    .post(`${API}/webhooks`)
    .send({ name: 'Ticketing', url: 'https://127.0.0.1:9/hook', intents: ['system.register'] })
    .expect(201);
  const staff = await as(app, 'staff');
  await staff
    .post(`${API}/tokens`)
    .send({ name: 'nightly', scopes: ['read:AiSystem'] })
    .expect(201);
  await staff
    .post(`${API}/views`)
    .send({ name: 'Ours', filters: { stage: ['in_use'] }, isShared: true })
    .expect(201);
  await staff.post(`${API}/calendars`).send({ replaces: null }).expect(201);
  await releaseRules(app);
  await publishOne(app, await register(staff));
  return app;
}

/** In a set that is withdrawn again. */
async function publishOne(app: TestApp, { id }: Registered): Promise<void> {
  const officer = await as(app, 'officer');
  await officer
    .post(`${API}/systems/${id}/publication`)
    .set('If-Match', '"1"')
    .send({ decision: 'published', reason: 'The service is open to everybody.' })
    .expect(201);
  const { body: preview } = await officer.get(`${API}/public-sets/preview`).expect(200);
  const { body: set } = await officer.post(`${API}/public-sets`).send({ digest: preview.digest }).expect(201);
  await officer.post(`${API}/public-sets/${set.number}/withdrawal`).send({ reason: 'A mistake.' }).expect(204);
}

/** So that reviews fall due by them. */
async function releaseRules(app: TestApp): Promise<void> {
  const [officer, second] = [await as(app, 'officer'), await as(app, 'officerWhoRegisters')];
  const content = laterLaw('law-of-nobody', dayInBrussels(new Date()));
  const { body } = await officer
    .post(`${API}/rules`)
    .send({ layer: 'law', content, reason: 'Amended once more.' })
    .expect(201);
  for (const agent of [officer, second])
    await agent.post(`${API}/rules/${body.id}/consents`).send({ digest: body.digest }).expect(201);
  await app.app.get(LongRuns).atRest();
}
