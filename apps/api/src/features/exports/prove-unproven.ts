import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Snapshots } from '../../platform/database/snapshots';
import { systemActor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { provenHistories, provenSubjects, readingOf, type ShownSubject } from './proven-parts';

const REGISTER = { type: 'Register', id: 'register' } as const;
const actor = systemActor('proof');

/** Compared since the first export there was. */
const ALWAYS = new Set(['AiSystem', 'Incident']);

/**
 * Takes up into the log what a version of the product begins to prove, as it stands at that moment, and says in the log
 * which kinds of record are proven from then on: a file that leaves one of them out is no whole export. What the log
 * told already is left as it was told.
 */
@Injectable()
export class ProveUnproven {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshots: Snapshots,
  ) {}

  async execute(): Promise<void> {
    const types = provenSubjects.map(({ type }) => type);
    const proven = await this.proven();
    if (types.every((type) => proven.has(type))) return;
    const snapshot = await this.snapshots.open();
    try {
      for (const subject of provenSubjects) {
        if (ALWAYS.has(subject.type) || proven.has(subject.type)) continue;
        const { sql, shown } = readingOf(subject);
        for await (const row of snapshot.rows<Parameters<typeof shown>[0]>(sql)) await this.takeUp(shown(row));
      }
    } finally {
      await snapshot.close();
    }
    await this.unitOfWork.run(actor, 'register.prove', async (tx) => {
      tx.record({
        subject: REGISTER,
        fact: { types, histories: provenHistories.map(({ prefix }) => prefix) },
        parts: {},
      });
    });
  }

  private async proven(): Promise<ReadonlySet<string>> {
    const [row]: { types: string[] }[] = await this.dataSource.query(
      `select e.payload -> 'fact' -> 'types' as types from audit_entry e
        where e.subject_type = $1 and e.subject_id = $2 and e.intent = 'register.prove' order by e.seq desc limit 1`,
      [REGISTER.type, REGISTER.id],
    );
    return new Set(row?.types ?? []);
  }

  private async takeUp({ type, id, parts }: ShownSubject): Promise<void> {
    const rows: { name: string }[] = await this.dataSource.query(
      `select distinct n.name from audit_entry e cross join jsonb_object_keys(e.payload -> 'parts') n(name)
        where e.subject_type = $1 and e.subject_id = $2`,
      [type, id],
    );
    const told = new Set(rows.map(({ name }) => name));
    const untold = Object.entries(parts).filter(([name]) => !told.has(name));
    if (untold.length === 0) return;
    await this.unitOfWork.run(actor, 'record.prove', async (tx) => {
      tx.record({ subject: { type, id }, fact: {}, parts: Object.fromEntries(untold) });
    });
  }
}
