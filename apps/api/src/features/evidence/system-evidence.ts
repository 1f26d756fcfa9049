import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed } from '../../platform/problems/refusal';
import type { Recording, Transaction } from '../../platform/recording/transaction';
import { SystemsRepository } from '../systems';
import { evidencePart, evidencePartName, EvidenceRepository, type StoredEvidence } from './evidence.repository';

/** What is said of the days of evidence. */
export interface Days {
  readonly standsFor?: string;
  readonly validUntil?: string;
}

/** The evidence of a system: who may change it, and what comes to it. */
@Injectable()
export class SystemEvidence {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** Asked before a byte is read; `claim` asks again. Returns the id of the system. */
  async mayChange(actor: Actor, key: SystemKey): Promise<string> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'update', 'Duty', system);
    return system.id;
  }

  /** For whoever may change it, with nobody else writing to it. Returns the id of the system. */
  async claim(tx: Transaction, actor: Actor, key: SystemKey): Promise<string> {
    const system = await this.systems.accessAlone(tx, key);
    this.gate.require(actor, 'update', 'Duty', system);
    return system.id;
  }

  /** Writes it down and tells it whole. Returns its id. */
  async add(
    tx: Recording<'evidence.add'>,
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
}

/** Evidence shows what was done, so its day has been; it holds from that day at least. */
export function daysOf(
  { standsFor, validUntil }: Days,
  pointer: `/${string}` | '?',
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
