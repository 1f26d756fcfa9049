import { Injectable } from '@nestjs/common';
import type { ChangePerson as Command, PersonDetail } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { Sessions } from '../../../platform/identity/sessions';
import { Refusal } from '../../../platform/problems/refusal';
import { claimVersion } from '../../../platform/recording/claim-version';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { Units } from '../units/units';
import { People } from './people';
import { personPart } from './person-part';

/** Changes who somebody is and whether they are here. Nobody is ever deleted. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
    private readonly people: People,
    private readonly sessions: Sessions,
  ) {}

  async execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    const unitId = command.unit === undefined ? undefined : (await this.units.choose(command.unit)).id;
    await this.change(actor, 'person.change', id, expected, async (tx, before) => {
      if (before.pseudonymisedAt !== null) throw new Refusal('person.state');
      const { name = before.name, subject = before.subject, mail = before.mail, language = before.language } = command;
      await tx.manager.query(
        'update person set name = $2, subject = $3, mail = $4, language = $5, unit_id = coalesce($6, unit_id) where id = $1',
        [id, name, subject, mail, language, unitId ?? null],
      );
      // Which, and not what: values of these stay out of the log.
      return { changed: Object.keys(withoutUndefined(command)).sort() };
    });
  }

  /** Ends the sessions too; grants stay, so that somebody who comes back is who they were. */
  deactivate(actor: Actor, id: string, expected: number): Promise<void> {
    if (id === actor.id) throw new Refusal('person.self');
    return this.change(actor, 'person.deactivate', id, expected, async (tx, before) => {
      if (!before.isActive) throw new Refusal('person.state');
      await tx.manager.query('update person set active = false, deactivated_at = $2 where id = $1', [id, tx.at]);
      return { sessions: await this.sessions.end(tx, id, 'all'), owns: before.owns };
    });
  }

  reactivate(actor: Actor, id: string, expected: number): Promise<void> {
    return this.change(actor, 'person.reactivate', id, expected, async (tx, before) => {
      if (before.isActive || before.pseudonymisedAt !== null) throw new Refusal('person.state');
      await tx.manager.query('update person set active = true, deactivated_at = null where id = $1', [id]);
      return {};
    });
  }

  /** Forgets name, address, identifier and drafts of somebody who has left. What they did stays, under a pseudonym. For good. */
  pseudonymise(actor: Actor, id: string, expected: number): Promise<void> {
    return this.change(actor, 'person.pseudonymise', id, expected, async (tx, before) => {
      if (before.isActive || before.pseudonymisedAt !== null) throw new Refusal('person.state');
      await tx.manager.query(
        `update person set name = 'P-' || left(id::text, 8), subject = 'pseudonym:' || id, mail = null, language = 'en', pseudonymised_at = $2
          where id = $1`,
        [id, tx.at],
      );
      await tx.manager.query('delete from draft where person_id = $1', [id]);
      for (const table of ['idempotency_key', 'view_subscription'])
        await tx.manager.query(`delete from ${table} where person_id = $1`, [id]);
      await tx.manager.query('delete from saved_view where owner_id = $1', [id]);
      return {};
    });
  }

  private change(
    actor: Actor,
    intent: string,
    id: string,
    expected: number,
    change: (tx: Transaction, before: PersonDetail) => Promise<Record<string, unknown>>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, intent, async (tx) => {
      await claimVersion(tx, 'person', id, expected);
      const fact = await change(tx, await this.people.get(id, tx.manager));
      tx.record({
        subject: { type: 'Person', id },
        fact,
        parts: { person: personPart(await this.people.get(id, tx.manager)) },
      });
    });
  }
}
