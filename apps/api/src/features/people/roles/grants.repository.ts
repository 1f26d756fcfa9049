import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Transaction } from '../../../platform/recording/transaction';
import { grantPart, grantPartName } from '../people/person-part';

/** A role for a time, for a part of the organisation or for all of it. Instants in RFC 3339. */
export interface NewGrant {
  readonly role: string;
  readonly unitId: string | null;
  readonly startsAt: string;
  readonly endsAt: string | null;
  /** Null where the product gave it by what a provider says. */
  readonly grantedBy: string | null;
}

type Ended = Omit<Parameters<typeof grantPart>[0], 'endsAt'>;

/** Writes who has which role. Each returns the part that the audit log proves. */
@Injectable()
export class GrantsRepository {
  async add(
    tx: Transaction,
    personId: string,
    given: NewGrant,
  ): Promise<{ id: string; part: Record<string, unknown> }> {
    const { grantedBy, ...grant } = { ...given, id: randomUUID() };
    await sql`
      insert into role_grant (id, person_id, role, unit_id, granted_by, starts_at, ends_at)
       values (${grant.id}, ${personId}, ${grant.role}, ${grant.unitId}, ${grantedBy}, ${grant.startsAt}, ${grant.endsAt})`.run(
      tx.manager,
    );
    return { id: grant.id, part: { [grantPartName(grant.id)]: grantPart(grant) } };
  }

  async end(tx: Transaction, grant: Ended, endsAt: string, endedBy: string | null): Promise<Record<string, unknown>> {
    await sql`update role_grant set ends_at = ${endsAt}, ended_by = ${endedBy} where id = ${grant.id}`.run(tx.manager);
    return { [grantPartName(grant.id)]: grantPart({ ...grant, endsAt }) };
  }
}
