import { Injectable } from '@nestjs/common';
import type { AddLink, WithdrawEvidence } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import { evidencePart, evidencePartName, EvidenceRepository, type StoredEvidence } from './evidence.repository';
import { KeepFile } from './files/keep-file';

interface Days {
  readonly standsFor?: string;
  readonly validUntil?: string;
}

/** About a file that comes in. */
export interface FileSaid extends Days {
  readonly title: string;
  readonly name: string;
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

  async addFile(
    actor: Actor,
    key: SystemKey,
    said: FileSaid,
    body: Readable | null,
  ): Promise<{ systemId: string; id: string }> {
    // Asked before a byte is read.
    const systemId = await this.mayChange(actor, key);
    const days = daysOf(said, '?');
    if (body === null) throw new Refusal('evidence.empty');
    const file = await this.keepFile.receive(body, said.name);
    let isKept = false;
    try {
      const id = await this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
        await lockSubject(tx, { type: 'AiSystem', id: systemId });
        isKept = (await this.evidence.keepFile(tx, file)) && file.uploadId !== null;
        return this.add(tx, systemId, {
          kind: 'file',
          title: said.title,
          sha256: file.sha256,
          file_name: file.name,
          url: null,
          ...days,
        });
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

  async addLink(
    actor: Actor,
    key: SystemKey,
    { title, url, ...said }: AddLink,
  ): Promise<{ systemId: string; id: string }> {
    const systemId = await this.mayChange(actor, key);
    const days = daysOf(said, '/');
    const id = await this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
      await lockSubject(tx, { type: 'AiSystem', id: systemId });
      return this.add(tx, systemId, { kind: 'link', title, sha256: null, file_name: null, url, ...days });
    });
    return { systemId, id };
  }

  async withdraw(actor: Actor, key: SystemKey, id: string, { reason }: WithdrawEvidence): Promise<string> {
    const systemId = await this.mayChange(actor, key);
    await this.unitOfWork.run(actor, 'evidence.withdraw', async (tx) => {
      await lockSubject(tx, { type: 'AiSystem', id: systemId });
      const before = await this.evidence.find(tx.manager, systemId, id);
      if (before.withdrawn_at !== null) throw new Refusal('evidence.withdrawn-already');
      const after = { ...before, withdrawn_by: actor.id, withdrawn_at: tx.at, withdrawal_reason: reason };
      await this.evidence.withdraw(tx, after);
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { title: before.title, reason },
        parts: { [evidencePartName(id)]: evidencePart(after) },
      });
    });
    return systemId;
  }

  private async add(
    tx: Transaction,
    systemId: string,
    said: Pick<StoredEvidence, 'kind' | 'title' | 'sha256' | 'file_name' | 'url' | 'stands_for' | 'valid_until'>,
  ): Promise<string> {
    const evidence: StoredEvidence = {
      id: randomUUID(),
      system_id: systemId,
      ...said,
      added_by: tx.actor.id,
      added_at: tx.at,
      withdrawn_by: null,
      withdrawn_at: null,
      withdrawal_reason: null,
    };
    await this.evidence.add(tx, evidence);
    tx.record({
      subject: { type: 'AiSystem', id: systemId },
      fact: { title: said.title, ...(said.stands_for === null ? {} : { standsFor: said.stands_for }) },
      parts: { [evidencePartName(evidence.id)]: evidencePart(evidence) },
    });
    return evidence.id;
  }

  private async mayChange(actor: Actor, key: SystemKey): Promise<string> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'update', 'Duty', system);
    return system.id;
  }
}

/** Evidence shows what was done, so its day has been; it holds from that day at least. */
function daysOf(
  { standsFor, validUntil }: Days,
  pointer: '/' | '?',
): Pick<StoredEvidence, 'stands_for' | 'valid_until'> {
  if (standsFor !== undefined && standsFor > institutionDay(now()))
    throw malformed({ pointer: `${pointer}standsFor`, code: 'in-the-future', detail: 'Choose a day that has been.' });
  if (standsFor !== undefined && validUntil !== undefined && validUntil < standsFor)
    throw malformed({
      pointer: `${pointer}validUntil`,
      code: 'before-from',
      detail: 'It holds from the day it stands for.',
    });
  return { stands_for: standsFor ?? null, valid_until: validUntil ?? null };
}
