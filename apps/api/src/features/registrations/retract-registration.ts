import { Injectable } from '@nestjs/common';
import type { RetractRegistration as Command } from '@registry/contracts';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { ClaimRegistrations } from './claim-registrations';
import { retractionPart, retractionPartName, type StoredRetraction } from './registration';

/** An entry of a system. */
export interface RegistrationKey {
  readonly system: SystemKey;
  readonly number: number;
}

/** Says that an entry should not have been made. It stays to be read, and the one before it counts again. */
@Injectable()
export class RetractRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly claim: ClaimRegistrations,
  ) {}

  /** @param expected the version that `getRegistration` gave */
  execute(actor: Actor, { system, number }: RegistrationKey, expected: number, { reason }: Command): Promise<string> {
    return this.unitOfWork.run(actor, 'registration.retract', async (tx) => {
      const { systemId, kept } = await this.claim.execute(tx, actor, system, expected);
      const entry = kept.find((one) => one.number === number);
      if (entry === undefined) throw new Refusal('record.not-found');
      if (entry.isRetracted) throw new Refusal('registration.retracted-already');
      const retraction: StoredRetraction = { number, reason, retracted_by: actor.id, retracted_at: tx.at };
      await sql`
        insert into registration_retraction (system_id, number, reason, retracted_by, retracted_at)
         values (${systemId}, ${number}, ${reason}, ${actor.id}, ${tx.at})`.run(tx.manager);
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { number, section: entry.section },
        parts: { [retractionPartName(number)]: retractionPart(retraction) },
      });
      return systemId;
    });
  }
}
