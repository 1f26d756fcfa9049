import { Injectable } from '@nestjs/common';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import type { Transaction } from '../../../platform/recording/transaction';
import { SystemsRepository } from '../systems.repository';

/** The system whose relations a command changes. */
@Injectable()
export class RelatingSystem {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** For whoever may change the record. Returns the id. */
  async claim(tx: Transaction, actor: Actor, key: SystemKey, expected: number): Promise<string> {
    const system = await this.systems.claim(tx, key, expected, (found) =>
      this.gate.require(actor, 'update', 'AiSystem', found),
    );
    return system.id;
  }
}
