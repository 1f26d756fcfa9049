import { Injectable } from '@nestjs/common';
import { abilityFor, type GrantInForce } from '@registry/access';
import type { OwnSession } from '@registry/contracts';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { raw, sql } from '../database/sql';
import type { Actor } from '../ground/actor';
import { sha256 } from '../ground/sha256';
import type { Transaction } from '../recording/transaction';
import { grantsOf } from './grants';

/** Absolute life of a session, and how long one lives that nobody uses. */
const HOURS = 12;
const IDLE_HOURS = 2;

/** How exactly the last use is known; more would be a write with every request. */
const SEEN_EVERY_SECONDS = 60;

const living = sql`s.expires_at > now() and s.seen_at > now() - interval '${raw(IDLE_HOURS)} hours'`;

interface SessionRow {
  id: string;
  person_id: string;
  name: string;
  unit_path: string[];
  grants: GrantInForce[];
  expires_at: Date;
  is_stale: boolean;
}

export interface LiveSession {
  /** Names the session to its owner; it opens nothing. */
  readonly id: string;
  readonly actor: Actor;
  readonly expiresAt: Date;
}

/** Where a sign-in comes from. */
export interface SignInOrigin {
  /** The browser as it calls itself. */
  readonly agent: string;
  /** The token that came with the request: that session ends, and is never gone on with. */
  readonly before: string | null;
  /** Name of the session at the provider that recognised the person. */
  readonly providerSession?: string | null;
}

/** Sessions in the database. The cookie holds a random token, the table only its hash. */
@Injectable()
export class Sessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens a session for a person and returns the token for the cookie. */
  async open(
    tx: Transaction,
    personId: string,
    { agent, before, providerSession }: SignInOrigin,
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(tx.at.getTime() + HOURS * 3_600_000);
    await sql`
      delete from session
       where expires_at < ${tx.at}::timestamptz or seen_at < ${tx.at}::timestamptz - interval '${raw(IDLE_HOURS)} hours' or token_hash = ${before === null ? '' : sha256(before)}`.run(
      tx.manager,
    );
    await sql`
      insert into session (token_hash, person_id, created_at, seen_at, expires_at, agent, provider_session)
       values (${sha256(token)}, ${personId}, ${tx.at}, ${tx.at}, ${expiresAt}, ${printable(agent)}, ${providerSession ?? null})`.run(
      tx.manager,
    );
    return { token, expiresAt };
  }

  async close(tx: Transaction, token: string): Promise<void> {
    await sql`delete from session where token_hash = ${sha256(token)}`.run(tx.manager);
  }

  /** The living sessions of a person, last used first. */
  async of(personId: string): Promise<Omit<OwnSession, 'isCurrent'>[]> {
    const rows = await sql<{ id: string; agent: string; created_at: Date; seen_at: Date; expires_at: Date }>`
      select s.id, s.agent, s.created_at, s.seen_at, s.expires_at from session s
       where s.person_id = ${personId} and ${living} order by s.seen_at desc, s.id limit 100`.rows(this.dataSource);
    return rows.map(({ id, agent, created_at, seen_at, expires_at }) => ({
      id,
      agent,
      startedAt: created_at.toISOString(),
      seenAt: seen_at.toISOString(),
      expiresAt: expires_at.toISOString(),
    }));
  }

  /**
   * Ends one session of a person, all but one, those of one session at the provider, or all; returns how many ended.
   */
  async end(
    tx: Transaction,
    personId: string,
    which: { id: string } | { allBut: string } | { atProvider: string } | 'all',
  ): Promise<number> {
    const condition =
      which === 'all'
        ? sql`true`
        : 'id' in which
          ? sql`id = ${which.id}`
          : 'allBut' in which
            ? sql`id <> ${which.allBut}`
            : sql`provider_session = ${which.atProvider}`;
    return sql`delete from session where person_id = ${personId} and ${condition}`.run(tx.manager);
  }

  /** The person behind a token with the roles of this moment, or null when it is unknown or has expired. */
  async find(token: string, requestId: string): Promise<LiveSession | null> {
    const row = await this.row(token);
    if (row?.is_stale === true)
      await sql`update session set seen_at = now() where token_hash = ${sha256(token)}`.run(this.dataSource);
    return row === undefined ? null : liveSession(row, requestId);
  }

  /** The same for what goes on without anybody's doing: it keeps no session alive. */
  async look(token: string, requestId: string): Promise<LiveSession | null> {
    const row = await this.row(token);
    return row === undefined ? null : liveSession(row, requestId);
  }

  private row(token: string): Promise<SessionRow | undefined> {
    return sql<SessionRow>`
      select s.id, s.person_id, p.name, s.expires_at, s.seen_at < now() - interval '${raw(SEEN_EVERY_SECONDS)} seconds' as is_stale,
             w.path as unit_path, ${grantsOf} as grants
        from session s join person p on p.id = s.person_id join unit_path w on w.unit_id = p.unit_id
       where s.token_hash = ${sha256(token)} and ${living} and p.active`.row(this.dataSource);
  }
}

function liveSession(row: SessionRow, requestId: string): LiveSession {
  const person = { id: row.person_id, unitPath: row.unit_path, grants: row.grants };
  return {
    id: row.id,
    actor: { kind: 'person', ...person, name: row.name, requestId, ability: abilityFor(person) },
    expiresAt: row.expires_at,
  };
}

/** A header is whatever a client sends. */
const printable = (agent: string): string => agent.replace(/[^\x20-\x7e]/g, '').slice(0, 200);
