// What must hold of the image and of its service file; no container engine is needed to look at them.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { loginOf } from '../../seeds/prepare';
import { startApp } from '../support/app';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const exists = (path: string): boolean => existsSync(join(root, path));

interface Service {
  build?: string;
  image?: string;
  user?: string;
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  ports?: string[];
  networks?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { disable?: boolean; test?: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: { db: Service; prepare: Service; app: Service };
  secrets: Record<string, { file: string }>;
};
const { db, prepare, app } = compose.services;
const dockerfile = read('Dockerfile').replace(/\\\n\s*/g, '');
const instructions = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));
const of = (name: string): string[] =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const list = (text: string | undefined): string[] => JSON.parse(text ?? '[]') as string[];

/** Paths that a stage copies: from the repository, or from what an earlier stage built. */
const copied = of('COPY')
  .flatMap((line) =>
    line
      .split(' ')
      .filter((word) => !word.startsWith('--'))
      .slice(0, -1),
  )
  .map((path) => path.replace(/^\/app\//, ''))
  .filter((path) => path !== '.');

describe('the image', () => {
  it('starts from a pinned version or from an earlier stage', () => {
    const stages = of('FROM').map((line) => line.split(' AS '));
    const bases = stages.map(([base = '']) => base).filter((base) => !stages.some(([, name]) => name === base));
    expect(bases).toHaveLength(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-\w+-slim$/);
    expect(db.image).toMatch(/^postgres:\d+\.\d+$/);
  });

  it('copies only what is there or gets built, and what it starts is among it', () => {
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.filter((path) => !exists(path))).toEqual([]);
    const started = [list(of('CMD').at(-1)), prepare.command ?? []].map(([, file = '']) => file);
    expect(started.filter((file) => !exists(file) || !copied.includes(file.split('/')[0] ?? ''))).toEqual([]);
  });

  it('installs the packages of every workspace', () => {
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const folders = workspaces.flatMap((path) =>
      path.endsWith('/*') ? readdirSync(join(root, path.slice(0, -2))).map((name) => path.replace('*', name)) : [path],
    );
    expect(folders.map((folder) => `${folder}/package.json`).filter((path) => !copied.includes(path))).toEqual([]);
  });

  it('runs as an ordinary user, named by number', () => {
    expect(of('USER').at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect([prepare.user, app.user]).toEqual([undefined, undefined]);
  });

  it('is not built from secrets, history or what was built elsewhere', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.git', '.data', 'secrets', '.env*', '**/node_modules', '**/dist']),
    );
  });

  it('is healthy while the database answers, and only then', async () => {
    const check = list(/HEALTHCHECK .*?CMD (\[.*\])/.exec(dockerfile)?.[1]);
    const healthy = (port: string): Promise<boolean> =>
      new Promise((tell) => {
        execFile(process.execPath, check.slice(1), { env: { PORT: port } }, (error) => tell(error === null));
      });
    expect(check[0]).toBe('node');
    const running = await startApp();
    const { port } = new URL(running.url);
    try {
      expect(await healthy(port)).toBe(true);
      await running.app.get(DataSource).destroy();
      expect(await healthy(port)).toBe(false);
    } finally {
      await running.app.get(DataSource).initialize();
      await running.close();
    }
    expect(await healthy(port)).toBe(false);
  }, 60_000);
});

describe('the services', () => {
  it('give the application and the set-up no right they do not need', () => {
    for (const service of [prepare, app]) {
      expect(service).toMatchObject({
        build: '.',
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
    expect(app.healthcheck).toBeUndefined();
    expect(app.secrets).not.toContain('owner-password');
  });

  it('start in order: database, set-up, application', () => {
    expect(db.healthcheck?.test).toContain('pg_isready');
    expect(prepare.depends_on).toEqual({ db: { condition: 'service_healthy' } });
    expect(app.depends_on).toMatchObject({ prepare: { condition: 'service_completed_successfully' } });
  });

  it('are reached through the application alone, from this machine unless told otherwise', () => {
    expect([db.ports, prepare.ports]).toEqual([undefined, undefined]);
    expect(app.ports).toEqual([expect.stringMatching(/^\$\{REGISTRY_BIND:-127\.0\.0\.1\}:/)]);
    expect([db.networks, prepare.networks]).toEqual([['inside'], ['inside']]);
  });

  it('keep the demonstration off unless it is asked for', () => {
    for (const { environment } of [prepare, app])
      expect(environment?.['REGISTRY_DEMO']).toBe('${REGISTRY_DEMO:-false}');
  });

  it('connect as the login that the set-up makes', () => {
    const url = new URL(app.environment?.['REGISTRY_APP_DATABASE_URL'] ?? '');
    expect(url.username).toBe(loginOf(db.environment?.['POSTGRES_DB'] ?? ''));
    expect(url.pathname).toBe(new URL(prepare.environment?.['DATABASE_URL'] ?? '').pathname);
  });

  it('hold no secret: passwords and keys stand in files that are never committed', () => {
    for (const { environment = {}, secrets = [] } of [db, prepare, app]) {
      const secretive = Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|TOKEN|KEY/.test(name));
      for (const [name, value] of secretive)
        expect([name, value]).toEqual([expect.stringMatching(/_FILE$/), expect.stringMatching(/^\/run\/secrets\//)]);
      expect(secretive.map(([, value]) => value.replace('/run/secrets/', '')).sort()).toEqual([...secrets].sort());
    }
    expect(`${read('docker-compose.yml')}\n${dockerfile}`).not.toMatch(/:\/\/[^/\s:@]+:[^/\s@]+@|BEGIN [A-Z ]*PRIVATE/);
    for (const { file } of Object.values(compose.secrets))
      expect(file).toMatch(/^\$\{REGISTRY_SECRETS:-\.\/secrets\}\//);
    expect(read('.gitignore').split('\n')).toContain('secrets/');
  });

  it('set only what the configuration reads, and the handbook explains all of it', () => {
    const folder = 'apps/api/src/platform/config';
    const config = readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.spec.ts'))
      .map((name) => read(`${folder}/${name}`))
      .join('\n');
    const known = new Set(
      config
        .match(/\b(?:HOST|PORT|REGISTRY_[A-Z_]+)\b/g)
        ?.map((name) => name.replace(/^(REGISTRY_APP_DATABASE)$/, '$1_URL')),
    );
    const set = [prepare, app]
      .flatMap(({ environment = {} }) => Object.keys(environment))
      .filter((name) => /^REGISTRY_/.test(name) && !/_PASSWORD_FILE$/.test(name));
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
    const handbook = read('docs/operations.md');
    expect([...known, ...set].filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
  });
});
