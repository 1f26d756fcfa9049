import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { systemActor } from '../../apps/api/src/platform/ground/actor';
import type { FactAbout, Recorder, Transaction } from '../../apps/api/src/platform/recording/transaction';
import { UnitOfWork } from '../../apps/api/src/platform/recording/unit-of-work';
import { startApp, type TestApp } from '../support/app';

const actor = systemActor('test');

describe('the unit of work', () => {
  let app: TestApp;
  let unitOfWork: UnitOfWork;
  let data: DataSource;
  let unitId: string;
  beforeAll(async () => {
    app = await startApp();
    unitOfWork = app.app.get(UnitOfWork);
    data = app.app.get(DataSource);
    [{ id: unitId }] = await data.query('select id from organisation_unit limit 1');
  });
  afterAll(() => app.close());

  const person =
    (name: string) =>
    async (tx: Transaction): Promise<string> => {
      const id = randomUUID();
      await tx.manager.query(
        "insert into person (id, subject, name, unit_id, language) values ($1, $2, $3, $4, 'en')",
        [id, `test:${id}`, name, unitId],
      );
      return id;
    };
  /** What the log tells of somebody without a word more. */
  const record = (tx: Recorder<FactAbout<'Person', Readonly<Record<string, never>>>>, id: string): void =>
    tx.record({ subject: { type: 'Person', id }, fact: {}, parts: {} });
  const people = async (name: string): Promise<number> =>
    (await data.query('select from person where name = $1', [name])).length;
  const entries = async (id: string): Promise<{ seq: number; previous: string | null; hash: string }[]> =>
    data.query('select seq, previous, hash from audit_entry where subject_id = $1 order by seq', [id]);

  it('commits the change and its entry together', async () => {
    const id = await unitOfWork.run(actor, 'person.reactivate', async (tx) => {
      const made = await person('Together')(tx);
      record(tx, made);
      return made;
    });
    expect(await people('Together')).toBe(1);
    expect(await entries(id)).toMatchObject([{ seq: 1, previous: null }]);
  });

  it('leaves nothing of a change that fails half-way', async () => {
    const before = await data.query('select count(*)::int as count from audit_entry');
    await expect(
      unitOfWork.run(actor, 'person.reactivate', async (tx) => {
        record(tx, await person('Half-way')(tx));
        throw new Error('the network cable was pulled');
      }),
    ).rejects.toThrow('the network cable');
    expect(await people('Half-way')).toBe(0);
    expect(await data.query('select count(*)::int as count from audit_entry')).toEqual(before);
  });

  it('refuses a change that states no fact', async () => {
    await expect(unitOfWork.run(actor, 'person.reactivate', person('Silent'))).rejects.toThrow('without a fact');
    expect(await people('Silent')).toBe(0);
  });

  it('begins again when somebody who began later was faster, so that the log is in order', async () => {
    const id = await unitOfWork.run(actor, 'person.reactivate', async (tx) => {
      const made = await person('In turn')(tx);
      record(tx, made);
      return made;
    });
    let attempts = 0;
    await unitOfWork.run(actor, 'session.close', async (tx) => {
      attempts += 1;
      // A write of its own gives the transaction its place.
      await tx.manager.query('select pg_current_xact_id()');
      if (attempts === 1) await unitOfWork.run(actor, 'person.pseudonymise', async (other) => record(other, id));
      record(tx, id);
    });
    expect(attempts).toBe(2);
    const rows: { intent: string; in_order: boolean }[] = await data.query(
      `select intent, tx >= lag(tx, 1, tx) over (order by seq) as in_order from audit_entry where subject_id = $1 order by seq`,
      [id],
    );
    expect(rows).toEqual([
      { intent: 'person.reactivate', in_order: true },
      { intent: 'person.pseudonymise', in_order: true },
      { intent: 'session.close', in_order: true },
    ]);
  });

  it('runs the whole work again after a deadlock, and both writers end with one entry each', async () => {
    const [a, b] = (await unitOfWork.run(actor, 'person.reactivate', async (tx) => {
      const both = [await person('Deadlock')(tx), await person('Deadlock')(tx)];
      both.forEach((id) => record(tx, id));
      return both;
    })) as [string, string];
    let attempts = 0;
    const rename = (first: string, second: string, meet: () => Promise<void>) =>
      unitOfWork.run(actor, 'person.reactivate', async (tx) => {
        attempts += 1;
        await tx.manager.query("update person set name = 'One' where id = $1", [first]);
        await meet();
        await tx.manager.query("update person set name = 'Two' where id = $1", [second]);
        record(tx, first);
        record(tx, second);
      });
    const meet = meeting(2);
    await Promise.all([rename(a, b, meet), rename(b, a, meet)]);
    expect(attempts).toBe(3);
    expect((await entries(a)).length + (await entries(b)).length).toBe(6);
  });

  it('chains the entries of one subject without gap when many write it at once', async () => {
    const id = await unitOfWork.run(actor, 'person.reactivate', async (tx) => {
      const made = await person('Crowd')(tx);
      record(tx, made);
      return made;
    });
    await Promise.all(
      Array.from({ length: 20 }, () => unitOfWork.run(actor, 'person.reactivate', async (tx) => record(tx, id))),
    );
    const chain = await entries(id);
    expect(chain.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    chain.slice(1).forEach(({ previous }, index) => expect(previous).toBe(chain[index]?.hash));
  });
});

/** Lets the first `count` callers pass only together, and everybody later at once. */
function meeting(count: number): () => Promise<void> {
  let waiting = count;
  let open: () => void = () => undefined;
  const all = new Promise<void>((done) => {
    open = done;
  });
  return () => {
    waiting -= 1;
    if (waiting <= 0) open();
    return all;
  };
}
