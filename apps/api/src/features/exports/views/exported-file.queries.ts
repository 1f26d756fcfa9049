import { Injectable } from '@nestjs/common';
import type { ExportedFile, PersonRef } from '@registry/contracts';
import type { FactOf } from '@registry/contracts/intents';
import { DataSource } from 'typeorm';
import { joinActor, personRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { TABLE_FORMAT } from './open-view';

type Told = Extract<FactOf<'register.export-view'>, { readonly rows: number }>;

interface Row {
  fact: Record<string, unknown>;
  at: Date;
  by: PersonRef;
}

/** What the log tells of a file that left, for whoever took it and for those who read the log. */
@Injectable()
export class ExportedFileQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Refuses with `record.not-found` what there is not and what the person may not read, alike. */
  async get(actor: Actor, id: string): Promise<ExportedFile> {
    const row = await sql<Row>`
      select e.payload -> 'fact' as fact, e.at, ${personRef('p')} as by
        from audit_entry e ${joinActor('e', 'p')}
       where e.subject_type = 'Export' and e.subject_id = ${id} and p.id is not null order by e.seq limit 1`.row(
      this.dataSource,
    );
    if (row === undefined || !(row.by.id === actor.id || actor.ability.can('read', 'AuditLog')))
      throw new Refusal('record.not-found');
    const { table, language, asOf, filter, columns, rows, checkpoint = null } = row.fact as unknown as Told;
    return {
      format: TABLE_FORMAT,
      id,
      table,
      language: language as ExportedFile['language'],
      asOf,
      filter: filter as ExportedFile['filter'],
      columns: [...columns],
      rows,
      exportedAt: row.at.toISOString(),
      exportedBy: row.by,
      checkpoint,
    };
  }
}
