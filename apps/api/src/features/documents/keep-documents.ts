import { Injectable } from '@nestjs/common';
import type { SystemFields } from '@registry/access';
import type { DocumentKind, NotifyDocument, SaveDocument } from '@registry/contracts';
import { documents, faultText, missingInDocument, readDocument } from '@registry/record';
import { en } from '@registry/record/words/en';
import type { EntityManager } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { pointerStep } from '../../platform/input/json-pointer';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { lockSubject } from '../../platform/recording/lock-subject';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from '../systems';
import {
  documentPart,
  documentPartName,
  notificationPart,
  notificationPartName,
  versionColumns,
  type StoredNotification,
  type StoredVersion,
} from './document';

/** Writes a document anew, and that the authority was told of it. */
@Injectable()
export class KeepDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** @param expected 1 for a document that there is not yet, then one more with each version */
  async save(
    actor: Actor,
    key: SystemKey,
    kind: DocumentKind,
    expected: number,
    { content: input, isFinal }: SaveDocument,
  ): Promise<string> {
    const { content, faults } = readDocument(kind, input);
    if (faults.length > 0)
      throw malformed(
        ...faults.slice(0, 50).map((fault) => ({
          pointer: `/content/${pointerStep(fault.key)}`,
          code: fault.code,
          detail: faultText(en, fault),
        })),
      );
    const missing = isFinal ? missingInDocument(kind, content) : [];
    if (missing.length > 0)
      throw new Refusal(
        'document.incomplete',
        {},
        missing.map((field) => ({
          pointer: `/content/${field}`,
          code: 'missing',
          detail: `A final version needs this (${documents[kind].fields[field]?.provision}).`,
        })),
      );
    return this.unitOfWork.run(actor, isFinal ? 'document.finish' : 'document.save', async (tx) => {
      const system = await this.claim(tx, actor, key);
      const before = await latest(tx.manager, system.id, kind);
      requireVersion(before, expected);
      const version: StoredVersion = {
        kind,
        number: expected,
        state: isFinal ? 'final' : 'draft',
        content,
        saved_by: actor.id,
        saved_at: tx.at,
      };
      await tx.manager.query(
        'insert into document_version (system_id, kind, number, state, content, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6, $7)',
        [system.id, kind, version.number, version.state, JSON.stringify(content), actor.id, tx.at],
      );
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { kind, version: version.number },
        parts: { [documentPartName(kind)]: documentPart(version) },
      });
      return system.id;
    });
  }

  /** Only a final version is notified, and each once. */
  notify(actor: Actor, key: SystemKey, expected: number, { on, reference }: NotifyDocument): Promise<string> {
    if (on > institutionDay(now()))
      throw malformed({ pointer: '/on', code: 'in-the-future', detail: 'Choose a day that has been.' });
    return this.unitOfWork.run(actor, 'document.notify', async (tx) => {
      const system = await this.claim(tx, actor, key);
      const version = await latest(tx.manager, system.id, 'fria');
      requireVersion(version, expected);
      if (version?.state !== 'final') throw new Refusal('document.not-final');
      const notification: StoredNotification = {
        number: version.number,
        on_day: on,
        reference: reference ?? null,
        noted_by: actor.id,
        noted_at: tx.at,
      };
      const rows: unknown[] = await tx.manager.query(
        `insert into document_notification (system_id, kind, number, on_day, reference, noted_by, noted_at) values ($1, 'fria', $2, $3, $4, $5, $6) on conflict do nothing returning number`,
        [system.id, version.number, on, notification.reference, actor.id, tx.at],
      );
      if (rows.length === 0) throw new Refusal('document.notified-already');
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { kind: 'fria', version: version.number, on },
        parts: { [notificationPartName('fria', version.number)]: notificationPart(notification) },
      });
      return system.id;
    });
  }

  private async claim(tx: Transaction, actor: Actor, key: SystemKey): Promise<SystemFields & { id: string }> {
    const system = await this.systems.access(key, tx.manager);
    this.gate.require(actor, 'update', 'Duty', system);
    await lockSubject(tx, { type: 'AiSystem', id: system.id });
    return system;
  }
}

/** The last version; null where there is none. */
async function latest(manager: EntityManager, systemId: string, kind: DocumentKind): Promise<StoredVersion | null> {
  const [row]: StoredVersion[] = await manager.query(
    `select ${versionColumns} from document_version v where v.system_id = $1 and v.kind = $2 order by v.number desc limit 1`,
    [systemId, kind],
  );
  return row ?? null;
}

function requireVersion(version: StoredVersion | null, expected: number): void {
  const current = (version?.number ?? 0) + 1;
  if (current !== expected) throw new Refusal('record.stale', { expected, current });
}
