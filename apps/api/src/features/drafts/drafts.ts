import { Injectable } from '@nestjs/common';
import { DRAFT_LENGTH_MAX, DRAFTS_MOST, type Draft } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { Refusal } from '../../platform/problems/refusal';

interface Row {
  key: string;
  content: unknown;
  savedAt: Date;
}

const columns = 'key, content, saved_at as "savedAt"';

/**
 * What people have typed and not yet sent. A draft is nobody's business but its owner's: it is no part of the register,
 * so it is written outside the unit of work, leaves no entry in the log, and may be thrown away.
 */
@Injectable()
export class Drafts {
  constructor(private readonly dataSource: DataSource) {}

  /** All drafts of a person, newest first. */
  async all(personId: string): Promise<Draft[]> {
    const rows: Row[] = await this.dataSource.query(
      `select ${columns} from draft where person_id = $1 order by saved_at desc, key limit ${DRAFTS_MOST}`, [personId],
    );
    return rows.map(shown);
  }

  /** Saves a draft over what was kept under its key; refuses one more than a person may have. */
  async save(personId: string, key: string, content: unknown): Promise<Draft> {
    const text = JSON.stringify(content);
    if (text.length > DRAFT_LENGTH_MAX) throw new Refusal('draft.too-large', { length: text.length, most: DRAFT_LENGTH_MAX });
    const rows: Row[] = await this.dataSource.query(
      `insert into draft (person_id, key, content, saved_at)
       select $1, $2, $3::jsonb, now()
        where (select count(*) from draft where person_id = $1 and key <> $2) < ${DRAFTS_MOST}
       on conflict (person_id, key) do update set content = excluded.content, saved_at = excluded.saved_at
       returning ${columns}`,
      [personId, key, text],
    );
    const [row] = rows;
    if (!row) throw new Refusal('draft.too-many', { most: DRAFTS_MOST });
    return shown(row);
  }

  async discard(personId: string, key: string): Promise<void> {
    await this.dataSource.query('delete from draft where person_id = $1 and key = $2', [personId, key]);
  }
}

const shown = ({ key, content, savedAt }: Row): Draft => ({ key, content, savedAt: savedAt.toISOString() });
