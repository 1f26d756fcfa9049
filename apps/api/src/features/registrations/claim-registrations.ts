import { Injectable } from '@nestjs/common';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { SystemsRepository } from '../systems';
import { RegistrantQueries, type FoundRegistrant } from './registrant.queries';

/** The registrations of a system, claimed for one command. */
@Injectable()
export class ClaimRegistrations {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly registrants: RegistrantQueries,
  ) {}

  /** @param expected 1 where nothing is written down yet, then one more with each entry and each retraction */
  async execute(
    tx: Transaction,
    actor: Actor,
    key: SystemKey,
    expected: number,
  ): Promise<FoundRegistrant & { readonly systemId: string }> {
    const system = await this.systems.accessAlone(tx, key);
    this.gate.require(actor, 'update', 'Duty', system);
    const found = await this.registrants.of(tx.manager, system.id);
    if (found.version !== expected) throw new Refusal('record.stale', { expected, current: found.version });
    return { ...found, systemId: system.id };
  }
}
