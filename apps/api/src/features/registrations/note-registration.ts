import { Injectable } from '@nestjs/common';
import type { NoteRegistration as Command } from '@registry/contracts';
import { formOf, handedIn, lastOf, type Kept } from '@registry/record';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { EvidenceRepository } from '../evidence';
import { People } from '../people';
import { ClaimRegistrations } from './claim-registrations';
import type { FoundRegistrant } from './registrant.queries';
import { digestOf, registrationPart, registrationPartName, type StoredRegistration } from './registration';
import { formDigest } from './registrations.queries';

/** Writes down what was done in the EU database, with the points as they stand now. */
@Injectable()
export class NoteRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly claim: ClaimRegistrations,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** @param expected the version that `getRegistration` gave */
  async execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    if (command.on > institutionDay(now()))
      throw malformed({ pointer: '/on', code: 'in-the-future', detail: 'Choose a day that has been.' });
    if (command.registeredBy !== undefined)
      await this.people.requireActive([command.registeredBy], () => '/registeredBy');
    return this.unitOfWork.run(actor, 'registration.note', async (tx) => {
      const { systemId, ...found } = await this.claim.execute(tx, actor, key, expected);
      requireFollows(lastOf(found.kept, command.section), command.status);
      requireSeen(found, command);
      const entry = entryOf(actor, tx.at, found, command);
      await insert(tx, systemId, entry);
      const served = await this.evidence.serve(tx, systemId, `registration:${entry.number}`, command.evidence ?? []);
      const { number, section, channel, status, digest } = entry;
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { number, section, channel, status, on: entry.on_day, digest },
        parts: { [registrationPartName(number)]: registrationPart(entry), ...served },
      });
      return systemId;
    });
  }
}

/** A section is registered once, and what is there can be updated or withdrawn. */
function requireFollows(last: Kept | null, status: Command['status']): void {
  const isThere = last !== null && last.status !== 'withdrawn';
  if (status === 'registered' && isThere) throw new Refusal('registration.there-already');
  if (status !== 'registered' && !isThere) throw new Refusal('registration.not-there');
}

function requireSeen({ registrant }: FoundRegistrant, { section, digest }: Command): void {
  if (digest !== undefined && digest !== formDigest(formOf(section, registrant)))
    throw new Refusal('registration.form-changed');
}

function entryOf(
  actor: Actor,
  at: Date,
  { registrant, kept }: FoundRegistrant,
  { section, channel, status, on, ...more }: Command,
): StoredRegistration {
  const points = status === 'withdrawn' ? [] : handedIn(section, channel, registrant);
  return {
    number: (kept.at(-1)?.number ?? 0) + 1,
    section,
    channel,
    status,
    on_day: on,
    registered_by: more.registeredBy ?? actor.id,
    on_behalf_of: more.onBehalfOf ?? null,
    entry_number: more.entryNumber ?? null,
    entry_url: more.entryUrl ?? null,
    schema: registrant.schema,
    points,
    digest: digestOf(section, points),
    noted_by: actor.id,
    noted_at: at,
  };
}

async function insert(tx: Transaction, systemId: string, one: StoredRegistration): Promise<void> {
  await sql`
    insert into registration (system_id, number, section, channel, status, on_day, registered_by, on_behalf_of, entry_number,
           entry_url, schema, points, digest, noted_by, noted_at)
     values (${systemId}, ${one.number}, ${one.section}, ${one.channel}, ${one.status}, ${one.on_day}, ${one.registered_by},
             ${one.on_behalf_of}, ${one.entry_number}, ${one.entry_url}, ${one.schema}, ${JSON.stringify(one.points)},
             ${one.digest}, ${one.noted_by}, ${one.noted_at})`.run(tx.manager);
}
