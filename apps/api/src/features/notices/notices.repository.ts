import { Injectable } from '@nestjs/common';
import { NOTICE_KINDS, type NoticeDetails, type NoticeKind } from '@registry/contracts';
import { defaultMail } from '@registry/notices';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { raw, sql, type Sql } from '../../platform/database/sql';

export interface NewNotice {
  readonly personId: string;
  readonly kind: NoticeKind;
  /** Told to one person once. */
  readonly key: string;
  readonly systemId: string | null;
  readonly byId: string | null;
  readonly details: NoticeDetails;
  readonly at: Date;
}

/** How each kind is mailed to those who have not said otherwise, as JSON for SQL. */
const MAIL_DEFAULTS = JSON.stringify(Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, defaultMail(kind)])));

/** How a notice of a kind is mailed to a person, each from a column. */
export const mailMode = (person: string, kind: string): Sql =>
  sql`
    coalesce((select q.mail from notice_preference q where q.person_id = ${raw(person)} and q.kind = ${raw(kind)}), ${MAIL_DEFAULTS}::jsonb ->> ${raw(kind)})`;

/** Writes notices. */
@Injectable()
export class NoticesRepository {
  /** What somebody has been told already is not told again. */
  async add(manager: EntityManager, notices: readonly NewNotice[]): Promise<void> {
    if (notices.length === 0) return;
    const rows = notices.map(({ personId, kind, key, systemId, byId, details, at }) => ({
      id: randomUUID(),
      person_id: personId,
      kind,
      key,
      system_id: systemId,
      by_id: byId,
      details,
      at,
    }));
    await sql`insert into notice (id, person_id, kind, key, system_id, by_id, details, at, mail_mode)
       select n.id, n.person_id, n.kind, n.key, n.system_id, n.by_id, n.details, n.at, ${mailMode('n.person_id', 'n.kind')}
         from jsonb_to_recordset(${JSON.stringify(rows)}) as n (id uuid, person_id uuid, kind text, key text, system_id uuid, by_id uuid, details jsonb, at timestamptz)
       on conflict (person_id, key) do nothing`.run(manager);
  }
}
