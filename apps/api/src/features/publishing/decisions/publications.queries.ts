import { Injectable } from '@nestjs/common';
import type { PersonRef, Publication, PublicationEnd, PublicationEntry } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { publicationColumns, type StoredPublication } from './publication';

type Row = StoredPublication & { readonly by: PersonRef | null };

/** How a record stands, as far as the next decision depends on it. */
export interface PublicationStanding {
  readonly standing: Publication['standing'];
  readonly hindrance: PublicationEnd | null;
  /** How many entries there are. */
  readonly number: number;
}

/** Where a record stands with the public. Whether somebody may read it is asked before. */
@Injectable()
export class PublicationsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async standing(manager: EntityManager, systemId: string): Promise<PublicationStanding> {
    const row = await sql<PublicationStanding>`
      select coalesce(p.state, 'undecided') as standing, coalesce(p.number, 0) as number,
             publication_hindrance(s.id) as hindrance
        from ai_system s
        left join lateral (select state, number from publication where system_id = s.id order by number desc limit 1) p on true
       where s.id = ${systemId}`.row(manager);
    return row as PublicationStanding;
  }

  /** The newest 500 entries. */
  async of(systemId: string): Promise<Publication> {
    const { standing, hindrance, number } = await this.standing(this.dataSource.manager, systemId);
    const rows = await sql<Row>`
      select ${publicationColumns}, case when w.id is not null then ${personRef('w')} end as by
        from publication p left join person w on w.id = p.decided_by
       where p.system_id = ${systemId} order by p.number desc limit 500`.rows(this.dataSource);
    return { systemId, standing, hindrance, entries: rows.map(entryOf), version: number + 1 };
  }
}

const entryOf = ({ number, state, ended_by, reason, by, decided_at }: Row): PublicationEntry => ({
  number,
  state,
  endedBy: ended_by,
  reason,
  by,
  at: decided_at.toISOString(),
});
