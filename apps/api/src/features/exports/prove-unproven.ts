import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Snapshots } from '../../platform/database/snapshots';
import { sql } from '../../platform/database/sql';
import { systemActor } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { kindsOfPart, provenHistories, provenSubjects, readingOf, type ShownSubject } from './proven-parts';

const REGISTER = { type: 'Register', id: 'register' } as const;
const actor = systemActor('proof');

/** Subjects that are taken up in one transaction. */
const BATCH = 100;
/** Proven before the log said of what. */
const ALWAYS = ['AiSystem', 'Incident'];
/** Proven since the log names kinds of part; all others of the kinds of record that it names were proven before. */
const SINCE_NAMED = new Set(['AiSystem due:', 'AiSystem grace', 'AiSystem refused:']);

interface Proven {
  readonly types: readonly string[];
  readonly histories: readonly string[];
  readonly parts: readonly string[];
}

/** What this version proves. */
const provenNow = (): Proven => ({
  types: provenSubjects.map(({ type }) => type),
  histories: provenHistories.map(({ name }) => name),
  parts: kindsOfPart(),
});

/**
 * Takes up into the log what a version of the product begins to prove, as it stands at that moment, and says in the log
 * which kinds of record are proven from then on: a file that leaves one of them out is no whole export. What the log
 * told already is left as it was told. A history that begins with a version begins with what entries told before it.
 */
@Injectable()
export class ProveUnproven {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly snapshots: Snapshots,
  ) {}

  async execute(): Promise<void> {
    const now = provenNow();
    const before = await this.provenBefore();
    const begun = now.parts.filter((kind) => !before.parts.includes(kind));
    const isSame = (['types', 'histories'] as const).every((list) =>
      now[list].every((one) => before[list].includes(one)),
    );
    if (begun.length === 0 && isSame) return;
    const snapshot = await this.snapshots.open();
    try {
      for (const subject of provenSubjects) {
        const names = begun.filter((kind) => typeOf(kind) === subject.type).map(nameOf);
        if (names.length === 0) continue;
        const { statement, shown } = readingOf(subject);
        let batch: ShownSubject[] = [];
        for await (const row of snapshot.rows(statement)) {
          batch.push(only(names, shown(row)));
          if (batch.length < BATCH) continue;
          await this.takeUp(subject.type, batch);
          batch = [];
        }
        await this.takeUp(subject.type, batch);
      }
    } finally {
      await snapshot.close();
    }
    await this.unitOfWork.run(actor, 'register.prove', async (tx) => {
      tx.record({ subject: REGISTER, fact: { ...now }, parts: {} });
    });
  }

  /** What the log said last; it did not name kinds of part at first. */
  private async provenBefore(): Promise<Proven> {
    const row = await sql<{ fact: Partial<Proven> }>`select e.payload -> 'fact' as fact from audit_entry e
        where e.subject_type = ${REGISTER.type} and e.subject_id = ${REGISTER.id} and e.intent = 'register.prove' order by e.seq desc limit 1`.row(
      this.dataSource,
    );
    const { types = ALWAYS, histories = [], parts } = row?.fact ?? {};
    const always = kindsOfPart().filter((kind) => types.includes(typeOf(kind)) && !SINCE_NAMED.has(kind));
    return { types, histories, parts: parts ?? always };
  }

  private async takeUp(type: ShownSubject['type'], subjects: readonly ShownSubject[]): Promise<void> {
    const rows = await sql<{ id: string; names: string[] }>`
      select e.subject_id as id, array_agg(distinct n.name) as names
        from audit_entry e cross join jsonb_object_keys(e.payload -> 'parts') n(name)
       where e.subject_type = ${type} and e.subject_id = any(${subjects.map(({ id }) => id)}) group by e.subject_id`.rows(
      this.dataSource,
    );
    const told = new Map(rows.map(({ id, names }) => [id, new Set(names)]));
    const untold = subjects.flatMap(({ id, parts }) => {
      const own = Object.entries(parts).filter(([name]) => !told.get(id)?.has(name));
      return own.length === 0 ? [] : [{ id, parts: Object.fromEntries(own) }];
    });
    if (untold.length === 0) return;
    await this.unitOfWork.run(actor, 'record.prove', async (tx) => {
      for (const { id, parts } of untold) tx.record({ subject: { type, id }, fact: {}, parts });
    });
  }
}

const typeOf = (kind: string): string => kind.slice(0, kind.indexOf(' '));
const nameOf = (kind: string): string => kind.slice(kind.indexOf(' ') + 1);

/** Names of kinds that have several parts end in what stands before the id of each. */
const isOf = (kind: string, name: string): boolean => (/\w$/.test(kind) ? name === kind : name.startsWith(kind));

/** What a subject has of these kinds. */
const only = (kinds: readonly string[], { parts, ...subject }: ShownSubject): ShownSubject => ({
  ...subject,
  parts: Object.fromEntries(Object.entries(parts).filter(([name]) => kinds.some((kind) => isOf(kind, name)))),
});
