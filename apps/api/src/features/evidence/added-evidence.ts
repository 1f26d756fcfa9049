import { Injectable } from '@nestjs/common';
import type { EvidenceAdded, ProblemError } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { malformed, Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { evidencePart, evidencePartName, EvidenceRepository, type StoredEvidence } from './evidence.repository';
import { ArrivedFiles } from './files/arrived-files';
import { daysOf } from './system-evidence';

/** Evidence that is written down together with what it serves, in whose entry it is told. */
@Injectable()
export class AddedEvidence {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly arrived: ArrivedFiles,
  ) {}

  /** Returns what was added, and the parts that tell it. */
  async add(
    tx: Transaction,
    systemId: string,
    adds: readonly EvidenceAdded[],
  ): Promise<{ added: StoredEvidence[]; parts: Record<string, unknown> }> {
    const added: StoredEvidence[] = [];
    for (const [index, one] of adds.entries()) added.push(await this.one(tx, systemId, one, `/adds/${index}`));
    return { added, parts: Object.fromEntries(added.map((one) => [evidencePartName(one.id), evidencePart(one)])) };
  }

  private async one(
    tx: Transaction,
    systemId: string,
    { title, file, url, ...said }: EvidenceAdded,
    pointer: `/${string}`,
  ): Promise<StoredEvidence> {
    const days = daysOf(said, `${pointer}/`);
    const kept = file === undefined ? null : await this.arrived.take(tx, file);
    if (file !== undefined && kept === null) throw new Refusal('evidence.unknown', {}, [unknown(`${pointer}/file`)]);
    const evidence: StoredEvidence = {
      id: randomUUID(),
      system_id: systemId,
      kind: kept === null ? 'link' : 'file',
      title,
      sha256: kept?.sha256 ?? null,
      file_name: kept?.fileName ?? null,
      url: kept === null ? (url ?? null) : null,
      ...days,
      added_by: tx.actor.id,
      added_at: tx.at,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawal_reason: null,
    };
    await this.evidence.add(tx, evidence);
    return evidence;
  }
}

/** Asked before anything is opened: each piece is a file or a link. */
export function requireOneEach(adds: readonly EvidenceAdded[] = []): void {
  for (const [index, { file, url }] of adds.entries())
    if ((file === undefined) === (url === undefined))
      throw malformed({ pointer: `/adds/${index}`, code: 'empty', detail: 'Name a file that has arrived, or a link.' });
}

const unknown = (pointer: string): ProblemError => ({
  pointer,
  code: 'unknown',
  detail: 'There is no such file of yours, or none any more: send it again.',
});
