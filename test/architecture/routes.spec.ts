import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openApiText } from '../../apps/api/src/write-openapi';
import { startApp, type TestApp } from '../support/app';
import { isChange, routesOf } from '../support/routes';

const root = join(__dirname, '../..');

interface Described {
  readonly operationId: string;
  readonly security: readonly Record<string, readonly string[]>[];
  readonly 'x-permission': string;
}

describe('routes', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  it('all declare a permission, and none changed unseen', () => {
    const routes = routesOf(app).map(({ method, path, permission }) => `${method} ${path} → ${permission}`);
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => route.includes('UNDECLARED'))).toEqual([]);
    expect(routes).toMatchSnapshot();
  });

  it('that change something need a right to change, never one to read', () => {
    const changing = routesOf(app).filter(isChange);
    expect(changing.length).toBeGreaterThan(60);
    expect(changing.filter(({ permission }) => permission.startsWith('read '))).toEqual([]);
  });

  it('are described by the committed OpenAPI document', async () => {
    const committed = readFileSync(join(root, 'docs/openapi.json'), 'utf8');
    // Refresh with `npm run openapi` and look at what changed.
    expect(JSON.parse(await openApiText())).toEqual(JSON.parse(committed));
  });

  it('stand in an OpenAPI document that is one by the standard', async () => {
    const validator = join(root, 'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
    const { stdout } = await promisify(execFile)(process.execPath, [validator, join(root, 'docs/openapi.json')]);
    expect(JSON.parse(stdout)).toEqual({ valid: true });
  });

  it('have names in the OpenAPI document that a program would choose, each its own', async () => {
    const { paths } = JSON.parse(await openApiText()) as { paths: Record<string, Record<string, Described>> };
    const names = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^[a-z]+([A-Z][a-z]*)+$/.test(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('say in the OpenAPI document who may ask: nobody in particular, a person, or a program too', async () => {
    const { paths } = JSON.parse(await openApiText()) as { paths: Record<string, Record<string, Described>> };
    const operations = Object.values(paths).flatMap((item) => Object.values(item));
    for (const { operationId, security, 'x-permission': permission } of operations)
      expect([operationId, security.flatMap((way) => Object.keys(way))]).toEqual([
        operationId,
        permission === 'public' ? [] : permission === 'any session' ? ['cookie'] : ['cookie', 'bearer'],
      ]);
  });

  it('say in the OpenAPI document what they answer when all is well, and what they refuse', async () => {
    const { paths } = JSON.parse(await openApiText()) as {
      paths: Record<string, Record<string, { responses: object }>>;
    };
    const statuses = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { responses }]) => [`${method} ${path}`, Object.keys(responses)] as const),
    );
    expect(statuses.length).toBeGreaterThan(100);
    expect(
      statuses.filter(([, known]) => !known.some((status) => /^[23]/.test(status)) || !known.includes('400')),
    ).toEqual([]);
  });

  it('name only shapes that the OpenAPI document holds', async () => {
    const text = await openApiText();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const named = [...text.matchAll(/#\/components\/schemas\/([^"]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !(name in components.schemas))).toEqual([]);
  });

  it('show shapes of which no two libraries have one under the same name: the document can only hold one', async () => {
    const { components } = JSON.parse(await openApiText()) as { components: { schemas: Record<string, unknown> } };
    const declared = ['contracts/src', 'classifier/src', 'law/src/house'].flatMap((library) => {
      const files = readdirSync(join(root, 'libs', library), { recursive: true, encoding: 'utf8' });
      const texts = files
        // Intents are no part of the document.
        .filter((file) => file.endsWith('.ts') && !file.startsWith('intents'))
        .map((file) => readFileSync(join(root, 'libs', library, file), 'utf8'));
      const names = [...texts.join('\n').matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? '');
      return [...new Set(names)];
    });
    expect(declared.length).toBeGreaterThan(200);
    expect(declared.filter((name, index) => declared.indexOf(name) !== index && name in components.schemas)).toEqual(
      [],
    );
  });
});
