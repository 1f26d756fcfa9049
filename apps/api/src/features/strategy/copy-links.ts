// Links that one record takes over from another, and gives back.

import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sql } from '../../platform/database/sql';
import type { Transaction } from '../../platform/recording/transaction';
import { linkPart, linkPartName, type StoredLink } from './link';

/** Links of one system to actions to which the other has none. */
export function linksToCopy(manager: EntityManager, from: string, to: string): Promise<StoredLink[]> {
  return sql<StoredLink>`
    select l.id, l.action_code, l.kind, l.rationale, l.proposed_by, l.proposed_at from strategy_link l where l.system_id = ${from}
        and not exists (select from strategy_link k where k.system_id = ${to} and k.action_code = l.action_code) order by l.action_code`.rows(
    manager,
  );
}

/** Copies them; returns the parts that prove the copies. */
export async function copyLinks(tx: Transaction, from: string, to: string): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {};
  for (const { action_code, kind, rationale, proposed_by, proposed_at } of await linksToCopy(tx.manager, from, to)) {
    const link: StoredLink = { id: randomUUID(), action_code, kind, rationale, proposed_by, proposed_at };
    await sql`
      insert into strategy_link (id, system_id, action_code, kind, rationale, proposed_by, proposed_at)
       values (${link.id}, ${to}, ${action_code}, ${kind}, ${rationale}, ${proposed_by}, ${proposed_at})`.run(
      tx.manager,
    );
    parts[linkPartName(link.id)] = linkPart(link);
  }
  return parts;
}

/** Takes away those of a system's links that stand among these parts; returns the names of the parts that are gone. */
export async function removeLinks(tx: Transaction, systemId: string, parts: readonly string[]): Promise<string[]> {
  const ids = parts
    .filter((name) => name.startsWith(linkPartName('')))
    .map((name) => name.slice(linkPartName('').length));
  const rows = await sql<{ id: string }>`
    delete from strategy_link where system_id = ${systemId} and id = any(${ids}::uuid[]) returning id`.rows(tx.manager);
  return rows.map(({ id }) => linkPartName(id));
}
