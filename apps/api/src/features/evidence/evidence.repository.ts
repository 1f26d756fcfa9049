import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { entityOf } from '../../platform/database/entity-of';
import { sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';
import { instant, instantOrNull, type Told } from '../../platform/recording/proven-part';
import type { Transaction } from '../../platform/recording/transaction';

export interface StoredEvidence {
  readonly id: string;
  readonly system_id: string;
  readonly kind: 'file' | 'link';
  readonly title: string;
  readonly sha256: string | null;
  readonly file_name: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`, as the other one. */
  readonly stands_for: string | null;
  readonly valid_until: string | null;
  readonly added_by: string;
  readonly added_at: Date;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_reason: string | null;
}

export const EvidenceEntity = entityOf<'evidence', StoredEvidence>('evidence', {});

export const evidenceColumns = sql`
  v.id, v.system_id, v.kind, v.title, v.sha256, v.file_name, v.url, v.stands_for::text, v.valid_until::text, v.added_by, v.added_at,
  v.withdrawn_by, v.withdrawn_at, v.withdrawal_reason`;

/** What evidence may serve: one duty, one decision, one answer, one registration. */
export type EvidenceTarget = `${'duty' | 'decision' | 'answer' | 'registration'}:${string}`;

/** Writes evidence and what it serves. */
@Injectable()
export class EvidenceRepository {
  async find(manager: EntityManager, systemId: string, id: string): Promise<StoredEvidence> {
    const found = await manager.findOneBy(EvidenceEntity, { id, system_id: systemId });
    if (found === null) throw new Refusal('record.not-found');
    return found;
  }

  async add(tx: Transaction, evidence: StoredEvidence): Promise<void> {
    await tx.manager.insert(EvidenceEntity, evidence);
  }

  /** Keeps the bytes under their digest; returns false where they were kept already. */
  async keepFile(
    tx: Transaction,
    file: { sha256: string; size: number; mediaType: string; uploadId: string | null },
  ): Promise<boolean> {
    const found = await sql`
      insert into evidence_file (sha256, size, media_type, upload_id, stored_at)
       values (${file.sha256}, ${file.size}, ${file.mediaType}, ${file.uploadId}, ${tx.at})
       on conflict (sha256) do nothing`.run(tx.manager);
    return found > 0;
  }

  async save(tx: Transaction, evidence: StoredEvidence): Promise<void> {
    await tx.manager.update(EvidenceEntity, { id: evidence.id }, evidence);
  }

  /**
   * Says which evidence serves something, all of it. Returns the part that tells it; null where nothing changed.
   * Refuses with `evidence.unknown` what does not belong to the system or has been withdrawn, unless it served before.
   */
  async serve(
    tx: Transaction,
    systemId: string,
    target: EvidenceTarget,
    ids: readonly string[],
  ): Promise<Record<string, unknown> | null> {
    const before = await this.serving(tx.manager, systemId, target);
    const wanted = [...new Set(ids)].sort();
    if (before.join() === wanted.join()) return null;
    const rows = await sql<{ id: string }>`
      select v.id from evidence v
       where v.system_id = ${systemId} and v.id = any(${wanted}::uuid[]) and (v.withdrawn_at is null or v.id = any(${before}::uuid[]))`.rows(
      tx.manager,
    );
    const missing = ids.flatMap((id, index) =>
      rows.some((row) => row.id === id)
        ? []
        : [{ pointer: `/evidence/${index}`, code: 'unknown', detail: 'There is no such evidence for this system.' }],
    );
    if (missing.length > 0) throw new Refusal('evidence.unknown', {}, missing);
    await sql`
      delete from evidence_use
       where system_id = ${systemId} and target = ${target} and evidence_id <> all(${wanted}::uuid[])`.run(tx.manager);
    await sql`
      insert into evidence_use (evidence_id, target, system_id) select unnest(${wanted}::uuid[]), ${target}, ${systemId}
       on conflict do nothing`.run(tx.manager);
    return { [usePartName(target)]: wanted.length === 0 ? null : wanted };
  }

  /** Ids of what serves something. */
  async serving(manager: EntityManager, systemId: string, target: EvidenceTarget): Promise<string[]> {
    const rows = await sql<{ id: string }>`
      select evidence_id as id from evidence_use where system_id = ${systemId} and target = ${target}
       order by evidence_id`.rows(manager);
    return rows.map(({ id }) => id);
  }
}

export const evidencePartName = (id: string): string => `evidence:${id}`;
export const usePartName = (target: string): string => `evidence-of:${target}`;

export function evidencePart(evidence: Told<StoredEvidence>): Record<string, unknown> {
  return {
    kind: evidence.kind,
    title: evidence.title,
    sha256: evidence.sha256,
    fileName: evidence.file_name,
    url: evidence.url,
    // Said only where there is one: entries from before there was such a day are proven as they were written.
    ...(evidence.stands_for === null ? {} : { standsFor: evidence.stands_for }),
    validUntil: evidence.valid_until,
    addedBy: evidence.added_by,
    addedAt: instant(evidence.added_at),
    withdrawnBy: evidence.withdrawn_by,
    withdrawnAt: instantOrNull(evidence.withdrawn_at),
    withdrawalReason: evidence.withdrawal_reason,
  };
}
