import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApp, type TestApp } from '../support/app';
import { routesOf } from '../support/routes';
import { openApiText } from '../../apps/api/src/write-openapi';

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

  /** What is asked with a body because an address would not hold it, and changes nothing. */
  const asking = ['POST /api/v1/systems-changes/previews'];

  it('that change something need a right to change, never one to read', () => {
    const changing = routesOf(app).filter(
      ({ method, path }) => method !== 'GET' && !asking.includes(`${method} ${path}`),
    );
    expect(changing.length).toBeGreaterThan(60);
    expect(changing.filter(({ permission }) => permission.startsWith('read '))).toEqual([]);
  });

  it('are described by the committed OpenAPI document', async () => {
    const committed = readFileSync(join(__dirname, '../../docs/openapi.json'), 'utf8');
    // Refresh with `npm run openapi` and look at what changed.
    expect(JSON.parse(await openApiText())).toEqual(JSON.parse(committed));
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
});
