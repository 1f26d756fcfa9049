// Days on which somebody works: counted quickly, and the same as one by one.

import { cloneDatabase, withClient, type TestDatabase } from '../support/database';

describe('the working day after', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneDatabase();
  });
  afterAll(() => database?.drop());

  it('is the one that counting day by day reaches, from each day of three years', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ off: number; asked: number; free: number }>(`
        with start as (select d::date as start from generate_series(date '2026-01-01', '2028-12-31', interval '1 day') d),
             work as (select d::date as day, row_number() over (order by d) as nth from generate_series(date '2026-01-01', '2029-12-31', interval '1 day') d
               where extract(isodow from d) < 6 and not exists (select from calendar_day c where c.day = d::date)),
             asked as (
               select s.start, n.days, working_day_after(s.start, n.days) as said,
                      (select w.day from work w where w.nth = n.days + (select count(*) from work x where x.day <= s.start)) as counted
                 from start s, unnest(array[1, 2, 3, 4, 5, 6, 7, 10, 30, 41]) n(days))
        select count(*) filter (where said is distinct from counted)::int as off, count(*)::int as asked,
               (select count(*) from calendar_day where extract(isodow from day) < 6 and day between '2026-01-01' and '2028-12-31')::int as free
          from asked`),
    );
    expect(rows).toEqual([{ off: 0, asked: 10_960, free: expect.any(Number) }]);
    expect(rows[0]!.free).toBeGreaterThan(20);
  });

  it('is the day itself where none is to pass', async () => {
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ day: string }>(`select working_day_after('2026-08-15', 0)::text as day`),
    );
    expect(rows).toEqual([{ day: '2026-08-15' }]);
  });
});
