import { Injectable } from '@nestjs/common';
import type { DocumentKind } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { SystemsRepository } from '../systems';
import { versionColumns, type StoredVersion } from './document';

/** A document of a system. */
export interface DocumentKey {
  readonly system: SystemKey;
  readonly kind: DocumentKind;
}

interface Claimed {
  readonly systemId: string;
  readonly last: StoredVersion | null;
}

/** The versions of a document, claimed for one command. */
@Injectable()
export class DocumentVersions {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** @param expected 1 for a document that there is not yet, then one more with each version */
  async claim(tx: Transaction, actor: Actor, key: DocumentKey, expected: number): Promise<Claimed> {
    const system = await this.systems.accessAlone(tx, key.system);
    this.gate.require(actor, 'update', 'Duty', system);
    const last = await latest(tx.manager, system.id, key.kind);
    requireVersion(last, expected);
    return { systemId: system.id, last };
  }
}

/** The last version; null where there is none. */
async function latest(manager: EntityManager, systemId: string, kind: DocumentKind): Promise<StoredVersion | null> {
  const row = await sql<StoredVersion>`
    select ${versionColumns} from document_version v where v.system_id = ${systemId} and v.kind = ${kind}
     order by v.number desc limit 1`.row(manager);
  return row ?? null;
}

function requireVersion(version: StoredVersion | null, expected: number): void {
  const current = (version?.number ?? 0) + 1;
  if (current !== expected) throw new Refusal('record.stale', { expected, current });
}
