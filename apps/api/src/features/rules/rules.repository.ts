import { Injectable } from '@nestjs/common';
import type { RuleLayer, RuleState } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { Refusal } from '../../platform/problems/refusal';
import { instant, type Told } from '../../platform/recording/proven-part';
import type { Transaction } from '../../platform/recording/transaction';
import type { CheckedRules } from './check-rules';

export interface StoredRules {
  readonly id: string;
  readonly layer: RuleLayer;
  readonly in_force_from: string;
  readonly digest: string;
  readonly state: RuleState;
  readonly reason: string;
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly settled_at: Date | null;
}

/** The part of the rules that the audit log proves; the content is fixed by its digest. */
export function rulesPart(
  rules: Omit<Told<StoredRules>, 'settled_at'> & { consents: readonly Consent[] },
): Record<string, unknown> {
  return {
    id: rules.id,
    layer: rules.layer,
    inForceFrom: rules.in_force_from,
    digest: rules.digest,
    state: rules.state,
    reason: rules.reason,
    proposedBy: rules.proposed_by,
    proposedAt: instant(rules.proposed_at),
    consents: rules.consents.map(({ by, at }) => ({ by, at: instant(at) })),
  };
}

interface Consent {
  readonly by: string;
  readonly at: Date | string;
}

/** Writes rules as documents, and who agreed to them. */
@Injectable()
export class RulesRepository {
  /** Locks the rules, so that two officers at once are counted one after the other. */
  async claim(tx: Transaction, id: string): Promise<StoredRules> {
    const row = await sql<StoredRules>`
      select id, layer, in_force_from::text as in_force_from, digest, state, reason, proposed_by, proposed_at, settled_at
        from rules where id = ${id} for update`.row(tx.manager);
    if (!row) throw new Refusal('record.not-found');
    return row;
  }

  async propose(tx: Transaction, layer: RuleLayer, checked: CheckedRules, reason: string): Promise<StoredRules> {
    await sql`
      insert into rules (id, layer, in_force_from, digest, content, reason, proposed_by, proposed_at)
       values (${checked.id}, ${layer}, ${checked.inForceFrom}, ${checked.digest}, ${JSON.stringify(checked.content)}, ${reason}, ${tx.actor.id}, ${tx.at})`.run(
      tx.manager,
    );
    return this.claim(tx, checked.id);
  }

  /** Returns how many have agreed, this one included. */
  async consent(tx: Transaction, { id, digest }: StoredRules): Promise<number> {
    const added = await sql`
      insert into rules_consent (rules_id, person_id, digest, at) values (${id}, ${tx.actor.id}, ${digest}, ${tx.at})
       on conflict do nothing`.run(tx.manager);
    if (added === 0) throw new Refusal('rules.consented-already');
    return (await this.consents(tx.manager, id)).length;
  }

  async settle(tx: Transaction, id: string, state: Exclude<RuleState, 'draft'>): Promise<void> {
    await sql`update rules set state = ${state}, settled_at = ${tx.at} where id = ${id}`.run(tx.manager);
  }

  /** Says that all reviews were looked at. */
  async noteMarked(tx: Transaction, id: string): Promise<void> {
    await sql`update rules set reviews_marked_at = ${tx.at} where id = ${id}`.run(tx.manager);
  }

  async part(tx: Transaction, id: string): Promise<Record<string, unknown>> {
    return rulesPart({ ...(await this.claim(tx, id)), consents: await this.consents(tx.manager, id) });
  }

  private async consents(manager: EntityManager, id: string): Promise<{ by: string; at: string }[]> {
    const rows = await sql<{ person_id: string; at: Date }>`
      select person_id, at from rules_consent where rules_id = ${id} order by at, person_id`.rows(manager);
    return rows.map(({ person_id: by, at }) => ({ by, at: at.toISOString() }));
  }
}
