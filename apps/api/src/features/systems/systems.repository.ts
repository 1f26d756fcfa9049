import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction';
import type { SystemKey } from '../../platform/http/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { AiSystem, referenceOf } from './ai-system';
import { AiSystemEntity } from './ai-system.entity';

/** Loads and saves whole records. */
@Injectable()
export class SystemsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async nextReference(tx: Transaction): Promise<string> {
    const [row]: { number: string }[] = await tx.manager.query(`select nextval('ai_system_number') as number`);
    return referenceOf(tx.at.getUTCFullYear(), Number(row?.number));
  }

  async add(tx: Transaction, system: AiSystem): Promise<void> {
    await tx.manager.insert(AiSystemEntity, system);
  }

  /** The record named in a path, outside any transaction; refuses with `record.not-found`. */
  async get(key: SystemKey): Promise<AiSystem> {
    const system = await this.dataSource.manager.findOneBy(AiSystemEntity, { [key.column]: key.value });
    if (!system) throw new Refusal('record.not-found');
    return system;
  }

  /**
   * Claims version `expected` of a record for this transaction and loads it; every command on a system starts here.
   * The row stays locked until commit, so that commands on one system run one after the other.
   */
  async claim(tx: Transaction, key: SystemKey, expected: number, check: (system: AiSystem) => void): Promise<AiSystem> {
    const found = await tx.manager.findOneBy(AiSystemEntity, { [key.column]: key.value });
    if (!found) throw new Refusal('record.not-found');
    check(found);
    if (found.stage === 'retired') throw new Refusal('system.retired');
    // The version column alone locks nothing; the condition in the update does, and then what was loaded is what stands.
    const [, claimed]: [unknown, number] = found.version === expected ? await tx.manager.query(
      'update ai_system set version = version + 1, changed_at = $3 where id = $1 and version = $2', [found.id, expected, tx.at],
    ) : [null, 0];
    if (claimed === 0) throw new Refusal('record.stale', { expected, current: await this.versionOf(tx, found.id) });
    return Object.assign(found, { version: expected + 1, changedAt: tx.at });
  }

  private async versionOf(tx: Transaction, id: string): Promise<number> {
    return (await tx.manager.findOneByOrFail(AiSystemEntity, { id })).version;
  }

  /** Saves the content of a record claimed before. */
  async save(tx: Transaction, system: AiSystem): Promise<void> {
    const { name, summary, unitId, intendedPurpose, stage, origin, ownerId, details, retiredOn, retirementReason } = system;
    await tx.manager.update(AiSystemEntity, { id: system.id }, {
      name, summary, unitId, intendedPurpose, stage, origin, ownerId, details, retiredOn, retirementReason,
    });
  }
}
