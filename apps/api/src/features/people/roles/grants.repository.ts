import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
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
    await tx.manager.query(
      'insert into role_grant (id, person_id, role, unit_id, granted_by, starts_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [grant.id, personId, grant.role, grant.unitId, grantedBy, grant.startsAt, grant.endsAt],
    );
    return { id: grant.id, part: { [grantPartName(grant.id)]: grantPart(grant) } };
  }

  async end(tx: Transaction, grant: Ended, endsAt: string, endedBy: string | null): Promise<Record<string, unknown>> {
    await tx.manager.query('update role_grant set ends_at = $2, ended_by = $3 where id = $1', [
      grant.id,
      endsAt,
      endedBy,
    ]);
    return { [grantPartName(grant.id)]: grantPart({ ...grant, endsAt }) };
  }
}
