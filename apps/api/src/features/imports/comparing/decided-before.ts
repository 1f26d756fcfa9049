import { Injectable } from '@nestjs/common';
import { canonical } from '@registry/audit-log';
import type { RowDecision } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { sourceKey, type StoredImport } from '../sets/import-set';
import type { Said } from './judge-row';

interface Decided {
  base_key: string;
  nth: number;
  said: Said;
  decision: RowDecision;
  chosen_id: string | null;
}

interface Row {
  readonly row: { readonly decision: RowDecision | null; readonly chosen_id: string | null };
  readonly said: Said;
  readonly baseKey: string;
  readonly sourceKey: string;
  readonly chosenId: string | null;
}

/** What somebody decided of a row of the last file that a program sent holds for the same row of the next one. */
@Injectable()
export class DecidedBefore {
  async of<Read extends Row>(manager: EntityManager, set: StoredImport, rows: Read[]): Promise<Read[]> {
    if (!set.is_feed) return rows;
    const keys = [...new Set(rows.map(({ baseKey }) => baseKey))];
    const found = await sql<Decided>`
      select r.base_key, r.nth, r.said, r.decision, r.chosen_id from import_row r
       where r.import_id = (
         select i.id from import_set i where i.source = ${set.source} and i.started_by = ${set.started_by} and i.is_feed
            and i.started_at < ${set.started_at} and i.id <> ${set.id} order by i.started_at desc limit 1)
         and r.base_key = any(${keys}::text[]) and r.decision is not null`.rows(manager);
    const decided = new Map(found.map((one) => [sourceKey(one.base_key, one.nth), one]));
    return rows.map((one) => {
      const before = decided.get(one.sourceKey);
      if (one.row.decision !== null || before === undefined || canonical(before.said) !== canonical(one.said))
        return one;
      const { decision, chosen_id: chosenId } = before;
      return { ...one, row: { ...one.row, decision, chosen_id: chosenId }, chosenId };
    });
  }
}
