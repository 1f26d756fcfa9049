// One truth for where a system stands: now, and on a day that has been.

import type { TestApp } from '../support/app';
import { withClient } from '../support/database';
import { filledRegister } from '../support/filled';

describe('where a system stands', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await filledRegister();
  }, 180_000);
  afterAll(() => app?.close());

  const columns = `system_id, headline, definite, lower, upper, class::text, case_state, decision_id, decided_by, decided_class,
    is_due is true as is_due, due_because, review_state`;

  it('is the same by the tables as by the log at the end of today', async () => {
    const { now, then } = await withClient(app.database.ownerUrl, async (client) => {
      const read = async (from: string): Promise<unknown[]> =>
        (await client.query<Record<string, unknown>>(`select ${columns} from ${from} order by system_id`)).rows;
      return {
        now: await read('review_standing'),
        then: await read('review_standing_on(institution_day(now()))'),
      };
    });
    expect(then).toEqual(now);
    const states = new Set(now.map((row) => (row as { review_state: string }).review_state));
    expect([...states].sort()).toEqual([
      'awaiting_consent',
      'decided',
      'due_again',
      'in_review',
      'not_requested',
      'returned',
      'submitted',
    ]);
  });
});
