import { Injectable } from '@nestjs/common';
import type { PersonRef, PublicFile, PublicFileName, PublicSet } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { Refusal } from '../../../platform/problems/refusal';
import { setColumns, type StoredSet } from './public-set';

interface Row extends StoredSet {
  readonly madeBy: PersonRef;
  readonly files: PublicFile[];
  readonly reason: string | null;
  readonly withdrawnBy: PersonRef | null;
  readonly withdrawn_at: Date | null;
}

export interface KeptFile {
  readonly sha256: string;
  readonly bytes: Buffer;
}

export interface WholeSet {
  readonly madeAt: Date;
  readonly files: readonly (KeptFile & { readonly name: PublicFileName })[];
}

/** Sets that were made, and their files as they were written. */
@Injectable()
export class PublicSetsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, at most 500. */
  async list(): Promise<PublicSet[]> {
    const rows = await sql<Row>`
      select ${setColumns}, ${personRef('m')} as "madeBy", x.reason, x.withdrawn_at,
             case when w.id is not null then ${personRef('w')} end as "withdrawnBy",
             (select json_agg(json_build_object('name', f.name, 'sha256', f.sha256, 'size', octet_length(f.bytes)) order by f.name desc)
                from public_set_file f where f.set_id = t.id) as files
        from public_set t join person m on m.id = t.made_by
        left join public_set_withdrawal x on x.set_id = t.id left join person w on w.id = x.withdrawn_by
       order by t.number desc limit 500`.rows(this.dataSource);
    return rows.map(setOf);
  }

  /** Refuses with `record.not-found` a file that no set has. */
  async file(number: number, name: PublicFileName): Promise<KeptFile> {
    const found = await sql<KeptFile>`
      select f.sha256, f.bytes from public_set_file f join public_set t on t.id = f.set_id
       where t.number = ${number} and f.name = ${name}`.row(this.dataSource);
    if (found === undefined) throw new Refusal('record.not-found');
    return found;
  }

  /** All files of a set, by name. Refuses with `record.not-found` a set that there is not. */
  async whole(number: number): Promise<WholeSet> {
    const files = await sql<KeptFile & { name: PublicFileName; madeAt: Date }>`
      select f.name, f.sha256, f.bytes, t.made_at as "madeAt"
        from public_set_file f join public_set t on t.id = f.set_id where t.number = ${number} order by f.name`.rows(
      this.dataSource,
    );
    const [first] = files;
    if (first === undefined) throw new Refusal('record.not-found');
    return { madeAt: first.madeAt, files };
  }

  /** Number of the set that the public reads: the newest, unless it was withdrawn. An older one never comes back. */
  async current(manager: EntityManager = this.dataSource.manager): Promise<number | null> {
    const newest = await sql<{ number: number; stands: boolean }>`
      select t.number, not exists (select from public_set_withdrawal x where x.set_id = t.id) as stands
        from public_set t order by t.number desc limit 1`.row(manager);
    return newest?.stands === true ? newest.number : null;
  }
}

const setOf = ({ madeBy, files, reason, withdrawnBy, withdrawn_at, ...set }: Row): PublicSet => ({
  number: set.number,
  systems: set.systems,
  added: set.added,
  removed: set.removed,
  changed: set.changed,
  files,
  madeBy,
  madeAt: set.made_at.toISOString(),
  withdrawal:
    reason === null || withdrawnBy === null || withdrawn_at === null
      ? null
      : { reason, by: withdrawnBy, at: withdrawn_at.toISOString() },
});
