import { Injectable } from '@nestjs/common';
import type { PersonDetail } from '@registry/contracts';
import { claimVersion } from '../../../platform/recording/claim-version';
import type { Transaction } from '../../../platform/recording/transaction';
import { People } from './people';
import { personPart } from './person-part';

/** Opens what the register holds of somebody for a command, and writes down what came of it. */
@Injectable()
export class PersonRecords {
  constructor(private readonly people: People) {}

  async claim(tx: Transaction, id: string, expected: number): Promise<PersonDetail> {
    await claimVersion(tx, 'person', id, expected);
    return this.people.get(id, tx.manager);
  }

  /** Tells the person whole, as they are now. */
  async finish(tx: Transaction, id: string, fact: Record<string, unknown>): Promise<void> {
    tx.record({
      subject: { type: 'Person', id },
      fact,
      parts: { person: personPart(await this.people.get(id, tx.manager)) },
    });
  }
}
