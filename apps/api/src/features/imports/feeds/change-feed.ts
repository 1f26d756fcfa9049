import { Injectable } from '@nestjs/common';
import type { ChangeFeed as Command } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';

/** Says what of the files of a source is applied by itself, from the next one on. */
@Injectable()
export class ChangeFeed {
  constructor(private readonly dataSource: DataSource) {}

  async execute(actor: Actor, source: string, { applies }: Command): Promise<void> {
    await sql`
      insert into import_feed (person_id, source, applies, changed_at)
      values (${actor.id}, ${source}, ${[...new Set(applies)]}, ${now()})
      on conflict (person_id, source) do update set applies = excluded.applies, changed_at = excluded.changed_at`.run(
      this.dataSource,
    );
  }
}
