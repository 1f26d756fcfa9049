import { Injectable } from '@nestjs/common';
import type { AddLink, WithdrawEvidence } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Gate } from '../../platform/access/gate';
import { inTurn } from '../../platform/database/in-turn';
import type { Transaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { SystemKey } from '../../platform/http/system-id';
import type { Actor } from '../../platform/identity/actor';
import { Refusal } from '../../platform/problems/refusal';
import { SystemsRepository } from '../systems';
import { evidencePart, evidencePartName, EvidenceRepository, type StoredEvidence } from './evidence.repository';
import { KeepFile } from './keep-file';

/** About a file that comes in. */
export interface FileSaid {
  readonly title: string;
  readonly name: string;
  readonly validUntil?: string;
}

/** Adds evidence to a system, and takes it back with a reason. What was added is never deleted. */
@Injectable()
export class KeepEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly evidence: EvidenceRepository,
    private readonly keepFile: KeepFile,
  ) {}

  async addFile(actor: Actor, key: SystemKey, said: FileSaid, body: Readable | null): Promise<{ systemId: string; id: string }> {
    // Asked before a byte is read.
    const systemId = await this.mayChange(actor, key);
    if (body === null) throw new Refusal('evidence.empty');
    const file = await this.keepFile.receive(body, said.name);
    let isKept = false;
    try {
      const id = await this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
        await inTurn(tx, { type: 'AiSystem', id: systemId });
        isKept = await this.evidence.keepFile(tx, file) && file.uploadId !== null;
        return this.add(tx, systemId, { kind: 'file', title: said.title, sha256: file.sha256, file_name: file.name, url: null, valid_until: said.validUntil ?? null });
      });
      return { systemId, id };
    } catch (error) {
      isKept = false;
      throw error;
    } finally {
      // The same bytes were kept before, or lie in the store.
      if (!isKept) await this.keepFile.discard(file.arrivedAs);
    }
  }

  async addLink(actor: Actor, key: SystemKey, { title, url, validUntil }: AddLink): Promise<{ systemId: string; id: string }> {
    const systemId = await this.mayChange(actor, key);
    const id = await this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
      await inTurn(tx, { type: 'AiSystem', id: systemId });
      return this.add(tx, systemId, { kind: 'link', title, sha256: null, file_name: null, url, valid_until: validUntil ?? null });
    });
    return { systemId, id };
  }

  async withdraw(actor: Actor, key: SystemKey, id: string, { reason }: WithdrawEvidence): Promise<string> {
    const systemId = await this.mayChange(actor, key);
    await this.unitOfWork.run(actor, 'evidence.withdraw', async (tx) => {
      await inTurn(tx, { type: 'AiSystem', id: systemId });
      const before = await this.evidence.find(tx.manager, systemId, id);
      if (before.withdrawn_at !== null) throw new Refusal('evidence.withdrawn-already');
      const after = { ...before, withdrawn_by: actor.id, withdrawn_at: tx.at, withdrawal_reason: reason };
      await this.evidence.withdraw(tx, after);
      tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { title: before.title, reason }, parts: { [evidencePartName(id)]: evidencePart(after) } });
    });
    return systemId;
  }

  private async add(tx: Transaction, systemId: string, said: Pick<StoredEvidence, 'kind' | 'title' | 'sha256' | 'file_name' | 'url' | 'valid_until'>): Promise<string> {
    const evidence: StoredEvidence = { id: randomUUID(), system_id: systemId, ...said, added_by: tx.actor.id, added_at: tx.at, withdrawn_by: null, withdrawn_at: null, withdrawal_reason: null };
    await this.evidence.add(tx, evidence);
    tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { title: said.title }, parts: { [evidencePartName(evidence.id)]: evidencePart(evidence) } });
    return evidence.id;
  }

  private async mayChange(actor: Actor, key: SystemKey): Promise<string> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'update', 'Duty', system);
    return system.id;
  }
}
