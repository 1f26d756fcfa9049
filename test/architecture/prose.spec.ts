// What the documents say of figures, orders, commands and files is what the code has.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DUTY_ESCALATION,
  DUTY_NOTICE_DAYS,
  EVIDENCE_NOTICE_DAYS,
  INCIDENT_NOTICE_DAYS,
} from '../../apps/api/src/features/notices/reminders/reminder-days';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

describe('the documents', () => {
  it('name the features in the order in which they may import', () => {
    const [, order = ''] = /people → ([^.]*?)\./.exec(read('docs/ARCHITECTURE.md')) ?? [];
    const said = ['people', ...order.split(' → ')];
    const [, list = ''] = /features = \[([^\]]*)\]/i.exec(read('.dependency-cruiser.cjs')) ?? [];
    const known = [...list.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(10);
    expect(said.filter((name) => known.includes(name))).toEqual(known.filter((name) => said.includes(String(name))));
    for (const name of said)
      expect([name, existsSync(join(root, 'apps/api/src/features', name))]).toEqual([name, true]);
  });

  it('say how often work is tried again', () => {
    const attempts = Number(
      /const ATTEMPTS = (\d+);/.exec(read('apps/api/src/platform/recording/unit-of-work.ts'))?.[1],
    );
    expect(read('docs/ARCHITECTURE.md')).toContain(`the whole work runs again, ${numbers[attempts]} times at most`);
    expect(read('docs/ARCHITECTURE.md')).toContain(`409 after ${numbers[attempts]} conflicts`);
  });

  it('list each variable that is read, and no other', () => {
    const folder = 'apps/api/src/platform/config';
    const config = readdirSync(join(root, folder))
      .filter((name) => !name.endsWith('.spec.ts'))
      .map((name) => read(`${folder}/${name}`))
      .join('\n');
    const readThere = new Set([...config.matchAll(/REGISTRY_[A-Z0-9_]+/g)].map(([name]) => name));
    readThere.delete('REGISTRY_APP_DATABASE');
    const operations = read('docs/operations.md');
    for (const name of readThere) expect([name, operations.includes(name)]).toEqual([name, true]);
    const elsewhere = ['apps/launcher/src', 'seeds', 'docker-compose.yml', 'Dockerfile', 'apps/api/src/doctor']
      .flatMap((path) =>
        path.includes('.') || path === 'Dockerfile'
          ? [path]
          : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
              .filter((name) => /\.(ts|mjs)$/.test(name))
              .map((name) => `${path}/${name}`),
      )
      .map(read)
      .join('\n');
    for (const [name] of operations.matchAll(/REGISTRY_[A-Z0-9_]+/g))
      expect([
        name,
        readThere.has(name) || elsewhere.includes(name) || config.includes(name.replace(/_(URL|PASSWORD_FILE)$/, '')),
      ]).toEqual([name, true]);
  });

  it('name commands that there are', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts as object);
    for (const path of documents) {
      for (const [, name] of read(path).matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g))
        expect([path, name, scripts.includes(String(name))]).toEqual([path, name, true]);
    }
  });

  it('lead to files that there are', () => {
    for (const path of documents) {
      const folder = join(root, path, '..');
      for (const [, target] of read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g))
        expect([path, target, existsSync(join(folder, String(target)))]).toEqual([path, target, true]);
      for (const [, named] of read(path).matchAll(
        /`((?:apps|libs|migrations|seeds|test)\/[A-Za-z0-9_./-]+\.(?:ts|tsx|mjs|json|css|yaml))`/g,
      ))
        expect([path, named, existsSync(join(root, String(named)))]).toEqual([path, named, true]);
    }
  });

  it('say how early and how late people are told', () => {
    expect(read('docs/operations.md')).toContain(`duties ${DUTY_NOTICE_DAYS} days before`);
    expect(read('docs/operations.md')).toContain(
      `coordinators after ${DUTY_ESCALATION.coordinator} days, officers after ${DUTY_ESCALATION.officer}; evidence ${EVIDENCE_NOTICE_DAYS} days before`,
    );
    expect([
      read('docs/operations.md').includes('the clocks of Article 73 a day before they end'),
      INCIDENT_NOTICE_DAYS,
    ]).toEqual([true, 1]);
  });
});
