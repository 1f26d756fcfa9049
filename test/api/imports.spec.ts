// Files of records on their way in, as programs and people bring them.

import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { apply, arrive, compare } from '../support/importing';

const HEAD = 'Id,Name,Description,Purpose,Unit,Status,Origin';
const row = (id: string, name: string, more = 'HR.C.3,In use,In-house'): string =>
  `${id},${name},What ${name} does.,Why there is ${name}.,${more}`;
const file = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

describe('imports', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  const named = async (name: string) =>
    (await staff.get(`${API}/systems`).query({ q: name, limit: 10 }).expect(200)).body.items as {
      id: string;
      name: string;
    }[];

  it('takes a file over, and a second time nothing changes', async () => {
    const bytes = file(row('1', 'Alpha reader'), row('2', 'Beta reader'));
    const read = await arrive(staff, bytes);
    expect(read.mapping.columns).toEqual({
      Id: 'externalId',
      Name: 'name',
      Description: 'summary',
      Purpose: 'intendedPurpose',
      Unit: 'unit',
      Status: 'stage',
      Origin: 'origin',
    });
    const compared = await compare(staff, read);
    expect(compared.counts).toEqual({ new: 2, changed: 0, unchanged: 0, duplicate: 0, invalid: 0, skipped: 0 });
    expect(await named('Alpha reader')).toEqual([]);
    const applied = await apply(staff, compared);
    expect(applied).toMatchObject({ state: 'applied', result: { registered: 2, changed: 0, failed: 0 } });
    expect(await named('Alpha reader')).toMatchObject([{ name: 'Alpha reader', stage: 'in_use' }]);

    const again = await compare(staff, await arrive(staff, bytes));
    expect(again.counts).toMatchObject({ unchanged: 2, new: 0, changed: 0, duplicate: 0 });
    const { body } = await staff
      .post(`${API}/imports/${again.id}/applications`)
      .set('If-Match', `"${again.version}"`)
      .send({ which: 'all' })
      .expect(409);
    expect(body.code).toBe('import.nothing');
  });
});
