import { Injectable } from '@nestjs/common';
import type { PersonDetail } from '@registry/contracts';
import { claimVersion } from '../../../platform/recording/claim-version';
import { partsNow } from '../../../platform/recording/proven-part';
import type { FactAbout, Recorder, Transaction } from '../../../platform/recording/transaction';
import { partsOfPerson } from '../proven';
import { People } from './people';

/** Opens what the register holds of somebody for a command, and writes down what came of it. */
@Injectable()
export class PersonRecords {
  constructor(private readonly people: People) {}

  async claim(tx: Transaction, id: string, expected: number): Promise<PersonDetail> {
    await claimVersion(tx, 'person', id, expected);
    return this.people.get(id, tx.manager);
  }

  /** Tells the person whole, as they are now. */
  async finish<Fact>(tx: Recorder<FactAbout<'Person', Fact>>, id: string, fact: NoInfer<Fact>): Promise<void> {
    tx.record({
      subject: { type: 'Person', id },
      fact,
      parts: await partsNow(tx.manager, partsOfPerson, id),
    });
  }
}
