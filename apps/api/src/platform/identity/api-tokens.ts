import { Injectable } from '@nestjs/common';
import { abilityFor, withinScopes, type GrantInForce } from '@registry/access';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { raw, sql } from '../database/sql';
import type { Actor } from '../ground/actor';
import { sha256 } from '../ground/sha256';
import { grantsOf } from './grants';

/** Says what it is to whoever finds one where it should not be, and to programs that look for such. */
const PREFIX = 'rgt_';

/** How exactly the last use is known; more would be a write with every request. */
const USED_EVERY_SECONDS = 60;

interface TokenRow {
  id: string;
  person_id: string;
  name: string;
  scopes: string[];
  unit_path: string[];
  grants: GrantInForce[];
  is_stale: boolean;
}

export interface KnownToken {
  readonly id: string;
  readonly person: string;
}

/** A new secret, and what the table keeps of it. */
export function newSecret(): { secret: string; hash: string } {
  const secret = PREFIX + randomBytes(32).toString('base64url');
  return { secret, hash: sha256(secret) };
}

/** Finds who acts through a token. The table holds only hashes. */
@Injectable()
export class ApiTokens {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The owner with what is left of the rights of this moment, or null when the token is unknown, revoked or has
   * expired.
   */
  async find(secret: string, requestId: string): Promise<Actor | null> {
    if (!secret.startsWith(PREFIX)) return null;
    const row =
      await sql<TokenRow>`select t.id, t.person_id, p.name, t.scopes, w.path as unit_path, ${grantsOf} as grants,
              coalesce(u.used_at < now() - interval '${raw(USED_EVERY_SECONDS)} seconds', true) as is_stale
         from api_token t join person p on p.id = t.person_id join unit_path w on w.unit_id = p.unit_id
         left join api_token_use u on u.token_id = t.id
        where t.token_hash = ${sha256(secret)} and t.revoked_at is null and t.expires_at > now() and p.active`.row(
        this.dataSource,
      );
    if (!row) return null;
    if (row.is_stale) {
      await sql`
        insert into api_token_use (token_id, used_at) values (${row.id}, now()) on conflict (token_id) do update
           set used_at = excluded.used_at`.run(this.dataSource);
    }
    const person = { id: row.person_id, unitPath: row.unit_path, grants: row.grants };
    return {
      kind: 'person',
      ...person,
      name: row.name,
      requestId,
      token: row.id,
      ability: withinScopes(abilityFor(person), row.scopes),
    };
  }

  /** A token that was ours, whatever became of it and of its owner. */
  async known(secret: string): Promise<KnownToken | null> {
    if (!secret.startsWith(PREFIX)) return null;
    const row =
      await sql<KnownToken>`select id, person_id as person from api_token where token_hash = ${sha256(secret)}`.row(
        this.dataSource,
      );
    return row ?? null;
  }
}
