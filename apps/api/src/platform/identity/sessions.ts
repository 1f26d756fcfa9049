import { Injectable } from '@nestjs/common';
import { abilityFor } from '@registry/access';
import type { Role } from '@registry/contracts';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Transaction } from '../database/transaction';
import type { Actor } from './actor';

/** Absolute life of a session. */
const HOURS = 12;

interface SessionRow {
  person_id: string;
  name: string;
  roles: Role[];
  expires_at: Date;
}

export interface LiveSession {
  readonly actor: Actor;
  readonly expiresAt: Date;
}

/** Sessions in the database. The cookie holds a random token, the table only its hash. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens a session for a person and returns the token for the cookie. */
  async open(tx: Transaction, personId: string): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(tx.at.getTime() + HOURS * 3_600_000);
    await tx.manager.query('delete from session where expires_at < $1', [tx.at]);
    await tx.manager.query(
      'insert into session (token_hash, person_id, created_at, expires_at) values ($1, $2, $3, $4)',
      [hash(token), personId, tx.at, expiresAt],
    );
    return { token, expiresAt };
  }

  async close(tx: Transaction, token: string): Promise<void> {
    await tx.manager.query('delete from session where token_hash = $1', [hash(token)]);
  }

  /** The person behind a token with the roles of this moment, or null when it is unknown or has expired. */
  async find(token: string, requestId: string): Promise<LiveSession | null> {
    const rows: SessionRow[] = await this.dataSource.query(
      `select s.person_id, p.name, s.expires_at,
              array(select g.role from role_grant g where g.person_id = p.id order by g.role) as roles
         from session s join person p on p.id = s.person_id
        where s.token_hash = $1 and s.expires_at > now() and p.active`,
      [hash(token)],
    );
    const row = rows[0];
    if (!row) return null;
    const person = { id: row.person_id, roles: row.roles };
    return {
      actor: { kind: 'person', ...person, name: row.name, requestId, ability: abilityFor(person) },
      expiresAt: row.expires_at,
    };
  }
}

const hash = (token: string): string => createHash('sha256').update(token).digest('hex');
