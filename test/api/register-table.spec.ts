// The register as a table: any column in any order, page after page; group by group; and what it comes to.

import { systemColumns } from '@registry/record';
import type { FoundSystem, SystemGroups } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, register } from '../support/builders';

const STAGES = ['idea', 'development', 'pilot', 'in_use', 'suspended'] as const;
/** So many that each column is alike in some and empty in others. */
const MANY = 23;

describe('the register as a table', () => {
  let app: TestApp;
  let staff: TestAgent;
  let all: string[];
  beforeAll(async () => {
    app = await startApp();
    [staff] = [await as(app, 'staff')];
    const other = await as(app, 'otherStaff');
    for (let number = 0; number < MANY; number += 1) {
      const has = (every: number): boolean => number % every === 0;
      const system = await register(has(4) ? other : staff, {
        name: `Sorted ${String((number * 7) % MANY)}`,
        stage: STAGES[number % STAGES.length]!,
        unit: has(3) ? 'LANG.A.1' : 'HR.C.3',
        details: {
          ...(has(2) ? { supplier: `Supplier ${number % 6}` } : {}),
          ...(has(3) ? { tags: ['kept', `t${number % 6}`], friaOn: `2026-0${1 + (number % 6)}-01` } : {}),
          ...(has(5) ? { usersEstimate: number % 10, apiOffered: has(2), hosting: 'cloud_in_eu' } : {}),
        } as never,
      });
      if (has(6) && !has(4))
        await assess(staff, system, answered(has(12) ? {} : { annex3_uses: ['4a'], performs_profiling: true }));
    }
    all = (await page('sort=reference&limit=200')).items.map(({ id }) => id).sort();
  }, 60_000);
  afterAll(() => app?.close());

  const page = async (query: string): Promise<{ items: FoundSystem[]; nextCursor: string | null }> =>
    (await staff.get(`${API}/systems?${query}`).expect(200)).body;
  const groups = async (query: string, agent = staff): Promise<SystemGroups> =>
    (await agent.get(`${API}/systems-groups?${query}`).expect(200)).body;

  async function walk(query: string): Promise<FoundSystem[]> {
    const found: FoundSystem[] = [];
    let cursor = '';
    do {
      const { items, nextCursor } = await page(`${query}&limit=7${cursor}`);
      found.push(...items);
      cursor = nextCursor === null ? '' : `&cursor=${encodeURIComponent(nextCursor)}`;
    } while (cursor !== '');
    return found;
  }

  it.each(systemColumns.map(({ key }) => key))(
    'is walked through once in the order of “%s”, downwards alone, and upwards with another',
    async (key) => {
      const other = key === 'stage' ? '-supplier' : '-stage';
      for (const sort of [`sort=-${key}`, `sort=${key}&thenBy=${other}`]) {
        const ids = (await walk(sort)).map(({ id }) => id);
        expect([sort, [...ids].sort()]).toEqual([sort, all]);
      }
    },
  );

  it('stands in the order of what a column holds, with what is not known last', async () => {
    const values = async (sort: string, key: string): Promise<unknown[]> =>
      (await walk(`sort=${sort}&columns=${key}`)).map(({ cells }) => cells?.[key] ?? null);
    const suppliers = await values('supplier', 'supplier');
    const known = suppliers.filter((value) => value !== null) as string[];
    expect(known.length).toBe(12);
    expect(suppliers).toEqual([...[...known].sort(), ...Array<null>(suppliers.length - known.length).fill(null)]);
    expect((await values('-supplier', 'supplier')).slice(0, known.length)).toEqual([...known].sort().reverse());
    const users = (await values('-usersEstimate', 'usersEstimate')).filter((value) => value !== null) as number[];
    expect(users).toEqual([...users].sort((one, next) => next - one));
    const stages = (await walk('sort=stage')).map(({ stage }) => STAGES.indexOf(stage as 'idea'));
    expect(stages).toEqual([...stages].sort((one, next) => one - next));
    // Of two columns the second puts in order what the first leaves alike.
    const both = (await walk('sort=stage&thenBy=-reference')).map(
      ({ stage, reference }) => [stage, reference] as const,
    );
    for (const stage of STAGES) {
      const references = both.filter(([one]) => one === stage).map(([, reference]) => reference);
      expect(references).toEqual([...references].sort().reverse());
    }
  });

  it('says of each line what the columns hold that were asked for, and nothing of others', async () => {
    const { items } = await page('sort=reference&q=Sorted&columns=supplier&columns=tags&columns=nextDutyOn&limit=1');
    expect(items[0]?.cells).toEqual({ supplier: 'Supplier 0', tags: ['kept', 't0'], nextDutyOn: null });
    expect((await page('limit=1')).items[0]).not.toHaveProperty('cells');
    await staff.get(`${API}/systems?columns=colour`).expect(400);
    await staff.get(`${API}/systems?sort=colour`).expect(400);
    await staff.get(`${API}/systems?sort=name&thenBy=relevance`).expect(400);
  });

  it('leaves what people typed into a restricted record on its own page, where reading it is told', async () => {
    const officer = await as(app, 'officer');
    await register(staff, {
      name: 'Inquiry',
      visibility: 'restricted',
      restrictionReason: 'An inquiry.',
      details: { supplier: 'Nobody knows', tags: ['inquiry'] },
    });
    const { body } = await officer
      .get(`${API}/systems?q=Inquiry&columns=supplier&columns=restrictionReason&columns=openDuties`)
      .expect(200);
    expect(body.items.map(({ cells }: FoundSystem) => cells)).toEqual([{ openDuties: 0 }]);
    expect((await groups('q=Inquiry&groupBy=stage', await as(app, 'otherStaff'))).total).toBe(0);
  });

  it.each(['unit', 'class', 'stage', 'owner', 'action'] as const)(
    'comes to the same when it is grouped by %s, and each group lists what it counts',
    async (by) => {
      const { total, groups: found, classes, more } = await groups(`groupBy=${by}&q=Sorted`);
      expect([total, more]).toEqual([MANY, 0]);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(MANY);
      const ids: string[] = [];
      for (const { value, count, classes: own } of found) {
        const listed = await walk(`q=Sorted&groupBy=${by}&group=${value}&sort=-stage`);
        expect([value, listed.length]).toEqual([value, count]);
        expect(own.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        ids.push(...listed.map(({ id }) => id));
      }
      expect([...new Set(ids)].length).toBe(MANY);
    },
  );

  it('counts by class exactly what is filtered, and names owners', async () => {
    const { total, classes } = await groups('class=high_risk&q=Sorted');
    expect(classes).toEqual([{ class: 'high_risk', count: total }]);
    const { groups: owners } = await groups('groupBy=owner&q=Sorted');
    expect(owners.map(({ value }) => value).sort()).toEqual([personId('staff'), personId('otherStaff')].sort());
    expect(owners.map(({ person }) => person?.id)).toEqual(owners.map(({ value }) => value));
    const { groups: stages } = await groups('groupBy=stage&q=Sorted');
    expect(stages.map(({ value }) => value)).toEqual(STAGES);
  });

  it('refuses a group of nothing, and a page of another order', async () => {
    expect((await staff.get(`${API}/systems?group=pilot`).expect(400)).body.errors[0].pointer).toBe('?groupBy');
    await staff.get(`${API}/systems?groupBy=owner&group=nobody`).expect(400);
    expect((await page('groupBy=unit&group=NOWHERE')).items).toEqual([]);
    const { nextCursor } = await page('sort=stage&thenBy=name&limit=1');
    await staff.get(`${API}/systems?sort=name&limit=1&cursor=${nextCursor}`).expect(400);
  });
});
