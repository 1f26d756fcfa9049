import { Injectable } from '@nestjs/common';
import type { ChangePerson as Command } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Units } from '../units/units';
import { PersonRecords } from './person-records';

/** Changes who somebody is. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
    private readonly records: PersonRecords,
  ) {}

  async execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    const unitId = command.unit === undefined ? undefined : (await this.units.choose(command.unit)).id;
    await this.unitOfWork.run(actor, 'person.change', async (tx) => {
      const before = await this.records.claim(tx, id, expected);
      if (before.pseudonymisedAt !== null) throw new Refusal('person.state');
      const { name = before.name, subject = before.subject, mail = before.mail, language = before.language } = command;
      await sql`
        update person
           set name = ${name}, subject = ${subject}, mail = ${mail}, language = ${language}, unit_id = coalesce(${unitId ?? null}, unit_id)
         where id = ${id}`.run(tx.manager);
      // Which, and not what: values of these stay out of the log.
      await this.records.finish(tx, id, { changed: Object.keys(withoutUndefined(command)).sort() });
    });
  }
}
