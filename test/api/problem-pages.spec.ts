import type { Problem } from '@registry/contracts';
import { join } from 'node:path';
import request from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { API } from '../support/as';

describe('the page about a refusal', () => {
  let app: TestApp;
  beforeAll(async () => {
    // With the web interface, whose pages answer wherever the API has nothing.
    app = await startApp({ REGISTRY_WEB_ROOT: join(__dirname, '../../dist/web') });
  });
  afterAll(() => app?.close());

  it('is where the type of the refusal leads, for somebody who is not signed in', async () => {
    const refused = await request(app.url).get(`${API}/systems`).expect(401);
    const problem = refused.body as Problem;
    expect(problem.type).toBe('/problems/session.required');
    const page = await request(app.url)
      .get(new URL(problem.type, app.url).pathname)
      .expect(200)
      .expect('content-type', 'text/plain; charset=utf-8')
      .expect('cache-control', 'public, max-age=3600');
    expect(page.text).toContain(`# ${problem.code} (${problem.status})`);
    expect(page.text).toContain(problem.title);
  });

  it.each([
    'nothing.of-ours',
    'README',
    '__proto__',
    'session.required.md',
    '..%2f..%2fpackage.json',
    '%2e%2e%2fopenapi',
    '..%5cglossary',
  ])('is not found under %s', async (code) => {
    const answer = await request(app.url).get(`/problems/${code}`).set('accept', 'text/html').expect(404);
    expect(answer.body).toMatchObject({ code: 'route.not-found', type: '/problems/route.not-found' });
  });
});
