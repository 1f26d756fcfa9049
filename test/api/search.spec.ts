import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { register } from '../support/builders';

describe('searching the register', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  it.each(['évaluation', 'ÉVALUATION', 'Évaluation des œuvres', 'ΠΕΡΊΛΗΨΗ'])(
    'finds %s whatever its capitals, in every alphabet',
    async (q) => {
      const { id } = await register(staff, { name: 'Évaluation des Œuvres', summary: 'Résumé : περίληψη.' });
      const { body } = await staff.get(`${API}/systems`).query({ q, limit: 200 }).expect(200);
      expect(body.items.map((item: { id: string }) => item.id)).toContain(id);
    },
  );
});
