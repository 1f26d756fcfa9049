import { Injectable } from '@nestjs/common';
import { scopesOf } from '@registry/access';
import { addDays } from '@registry/assessment';
import type { ApiToken, CreateApiToken, CreatedApiToken } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { institutionDay } from '../../../platform/ground/institution-day';
import { newSecret } from '../../../platform/identity/api-tokens';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { OwnTokens } from './own-tokens';
import { recordToken } from './token-entry';

const LIVING_MOST = 20;
const DAYS_DEFAULT = 90;
const DAYS_MOST = 365;

/** Makes a token with which programs act for a person. The secret is in the answer and nowhere else. */
@Injectable()
export class CreateToken {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OwnTokens,
  ) {}

  async execute(actor: Actor, { name, scopes, expiresOn }: CreateApiToken): Promise<CreatedApiToken> {
    refuseMoreThanOwn(actor, scopes);
    const { secret, hash } = newSecret();
    const id = randomUUID();
    await this.unitOfWork.run(actor, 'token.create', async (tx) => {
      // One at a time for a person, so that two at once cannot both be the last one allowed.
      await sql`select from person where id = ${actor.id} for update`.run(tx.manager);
      const living = (await this.tokens.of(actor.id, tx.manager)).filter(({ isLiving }) => isLiving);
      if (living.length >= LIVING_MOST) throw new Refusal('token.too-many', { most: LIVING_MOST });
      const row = await sql<{ expires_at: Date }>`
        insert into api_token (id, person_id, name, token_hash, scopes, created_at, expires_at)
         values (${id}, ${actor.id}, ${name}, ${hash}, ${[...scopes].sort()}, ${tx.at}, (${lastDay(tx.at, expiresOn)}::date + 1)::timestamp at time zone institution_zone()) returning expires_at`.row(
        tx.manager,
      );
      recordToken(tx, actor.id, {
        id,
        scopes: [...scopes].sort(),
        expiresAt: row?.expires_at.toISOString() ?? '',
        revokedAt: null,
      });
    });
    return { ...(await this.get(actor.id, id)), secret };
  }

  private async get(personId: string, id: string): Promise<ApiToken> {
    const token = (await this.tokens.of(personId)).find((one) => one.id === id);
    if (!token) throw new Refusal('record.not-found');
    return token;
  }
}

function refuseMoreThanOwn(actor: Actor, scopes: readonly string[]): void {
  const own = scopesOf(actor.ability);
  const errors = scopes.flatMap((scope, index) =>
    own.includes(scope)
      ? []
      : [{ pointer: `/scopes/${index}`, code: 'unknown', detail: 'This is none of your rights.' }],
  );
  if (errors.length > 0) throw new Refusal('token.scope-exceeds', {}, errors);
}

function lastDay(at: Date, wanted: string | undefined): string {
  const today = institutionDay(at);
  const day = wanted ?? addDays(today, DAYS_DEFAULT);
  if (day < today || day > addDays(today, DAYS_MOST)) {
    throw malformed({
      pointer: '/expiresOn',
      code: 'out-of-range',
      detail: `The last day lies between today and ${DAYS_MOST} days ahead.`,
    });
  }
  return day;
}
