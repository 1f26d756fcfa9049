import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { sha256 } from '../../../platform/ground/sha256';
import type { Leaving } from '../../../platform/identity/provider-client';

const MINUTES = 10;

export interface Attempt extends Omit<Leaving, 'url'> {
  readonly returnTo: string;
}

/**
 * Remembers who left for the provider, for ten minutes and one return. Tied to the browser by a cookie, so that nobody
 * comes back for somebody else.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Returns the token for the cookie: the one of this browser if it has one, so that two tabs do not disturb each
   * other.
   */
  async keep(cookie: string | null, { state, nonce, verifier }: Leaving, returnTo: string): Promise<string> {
    const token =
      cookie !== null && /^[A-Za-z0-9_-]{43}$/.test(cookie) ? cookie : randomBytes(32).toString('base64url');
    await sql`delete from sign_in_attempt where expires_at < now()`.run(this.dataSource);
    await sql`
      insert into sign_in_attempt (state, cookie_hash, nonce, verifier, return_to, expires_at)
       values (${state}, ${sha256(token)}, ${nonce}, ${verifier}, ${returnTo}, now() + interval '${raw(MINUTES)} minutes')`.run(
      this.dataSource,
    );
    return token;
  }

  /** Takes an attempt, once. Null: never begun here, too long ago, or taken already. */
  async take(cookie: string | null, state: string | null): Promise<Attempt | null> {
    if (cookie === null || state === null) return null;
    const row = await sql<{ state: string; nonce: string; verifier: string; return_to: string }>`
      delete from sign_in_attempt where state = ${state} and cookie_hash = ${sha256(cookie)} and expires_at > now()
       returning state, nonce, verifier, return_to`.row(this.dataSource);
    return row === undefined
      ? null
      : { state: row.state, nonce: row.nonce, verifier: row.verifier, returnTo: row.return_to };
  }
}

/** A path of this register; whatever else was asked for leads home. */
export function safePath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(to) ? to : '/';
}
