import { Injectable } from '@nestjs/common';
import { NOTICE_KINDS, type NoticeDetails, type NoticeKind } from '@registry/contracts';
import { defaultMail } from '@registry/notices';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

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
export const MAIL_DEFAULTS = JSON.stringify(Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, defaultMail(kind)])));

/** How a notice of `kind` is mailed to `person`. @param defaults placeholder of `MAIL_DEFAULTS` */
export const mailMode = (person: string, kind: string, defaults: string): string =>
  `coalesce((select q.mail from notice_preference q where q.person_id = ${person} and q.kind = ${kind}), ${defaults}::jsonb ->> ${kind})`;

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
    await manager.query(
      `insert into notice (id, person_id, kind, key, system_id, by_id, details, at, mail_mode)
       select n.id, n.person_id, n.kind, n.key, n.system_id, n.by_id, n.details, n.at, ${mailMode('n.person_id', 'n.kind', '$2')}
         from jsonb_to_recordset($1) as n (id uuid, person_id uuid, kind text, key text, system_id uuid, by_id uuid, details jsonb, at timestamptz)
       on conflict (person_id, key) do nothing`,
      [JSON.stringify(rows), MAIL_DEFAULTS],
    );
  }
}
