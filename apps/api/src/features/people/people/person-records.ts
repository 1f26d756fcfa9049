import { Injectable } from '@nestjs/common';
import type { PersonDetail } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
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

  /** Waits for whoever changes the same person. */
  async lock(tx: Transaction, id: string): Promise<void> {
    await sql`select from person where id = ${id} for update`.run(tx.manager);
  }

  /** Takes over what a provider says; null leaves what there is. Returns the parts that the audit log proves. */
  async follow(
    tx: Transaction,
    id: string,
    { name, mail, unitId }: { name: string | null; mail: string | null; unitId: string | null },
  ): Promise<Record<string, unknown>> {
    await sql`
      update person
         set name = coalesce(${name}, name), mail = coalesce(${mail}, mail), unit_id = coalesce(${unitId}, unit_id), version = version + 1
       where id = ${id}`.run(tx.manager);
    return partsNow(tx.manager, partsOfPerson, id);
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
