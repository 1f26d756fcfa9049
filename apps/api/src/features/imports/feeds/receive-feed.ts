import { Injectable } from '@nestjs/common';
import type { FeedKind } from '@registry/contracts';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { ReceiveImport } from '../arriving/receive-import';

export interface FeedSaid {
  readonly source: string;
  /** What the file is called. */
  readonly name: string;
  /** Says what would become of it, and nothing more. */
  readonly isDry: boolean;
}

/** Takes in what a program sends of a source; it goes on by itself as far as its person has allowed. */
@Injectable()
export class ReceiveFeed {
  constructor(
    private readonly dataSource: DataSource,
    private readonly receiveImport: ReceiveImport,
  ) {}

  /** Returns the id of the import. */
  async execute(actor: Actor, { source, name, isDry }: FeedSaid, body: Readable | null): Promise<string> {
    const found = await sql<{ applies: FeedKind[] }>`
      select applies from import_feed where person_id = ${actor.id} and source = ${source}`.row(this.dataSource);
    const feed = { goesOn: isDry ? 'dry' : 'apply', applies: found?.applies ?? [] } as const;
    const id = await this.receiveImport.execute(actor, { source, name }, body, feed);
    await sql`
      insert into import_feed (person_id, source, changed_at) values (${actor.id}, ${source}, ${now()})
      on conflict do nothing`.run(this.dataSource);
    return id;
  }
}
