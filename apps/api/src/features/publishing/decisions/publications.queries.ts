import { Injectable } from '@nestjs/common';
import type { Publication, PublicationEnd, PublicationState } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { entryOf, publicationColumns, type PublicationRow } from './publication';

/** How a record stands, as far as the next decision depends on it. */
export interface PublicationStands {
  /** Of the last entry; null where there is none. */
  readonly state: PublicationState | null;
  readonly hindrance: PublicationEnd | null;
  /** How many entries there are. */
  readonly number: number;
}

/** Where a record stands with the public. Whether somebody may read it is asked before. */
@Injectable()
export class PublicationsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async standing(manager: EntityManager, systemId: string): Promise<PublicationStands> {
    const row = await sql<PublicationStands>`
      select w.state, w.hindrance, w.number from publication_standing w where w.system_id = ${systemId}`.row(manager);
    return row as PublicationStands;
  }

  /** The newest 500 entries. */
  async of(systemId: string): Promise<Publication> {
    const { state, hindrance, number } = await this.standing(this.dataSource.manager, systemId);
    const rows = await sql<PublicationRow>`
      select ${publicationColumns}, case when w.id is not null then ${personRef('w')} end as by
        from publication p left join person w on w.id = p.decided_by
       where p.system_id = ${systemId} order by p.number desc limit 500`.rows(this.dataSource);
    const set = await sql<{ number: number; madeAt: Date }>`
      select t.number, t.made_at as "madeAt"
        from public_set t join public_set_system m on m.set_id = t.id and m.system_id = ${systemId}
       where t.number = (select max(n.number) from public_set n)
         and not exists (select from public_set_withdrawal x where x.set_id = t.id)`.row(this.dataSource);
    return {
      systemId,
      standing: state ?? 'undecided',
      hindrance,
      entries: rows.map(entryOf),
      set: set === undefined ? null : { number: set.number, madeAt: set.madeAt.toISOString() },
      version: number + 1,
    };
  }
}
