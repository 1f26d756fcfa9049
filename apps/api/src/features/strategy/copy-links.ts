// Links that one record takes over from another, and gives back.

import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../platform/recording/transaction';
import { linkPart, linkPartName, type StoredLink } from './link';

/** Links of one system to actions to which the other has none. */
export function linksToCopy(manager: EntityManager, from: string, to: string): Promise<StoredLink[]> {
  return manager.query(
    `select l.* from strategy_link l where l.system_id = $1
        and not exists (select from strategy_link k where k.system_id = $2 and k.action_code = l.action_code) order by l.action_code`,
    [from, to],
  );
}

/** Copies them; returns the parts that prove the copies. */
export async function copyLinks(tx: Transaction, from: string, to: string): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {};
  for (const { action_code, kind, rationale, proposed_by, proposed_at } of await linksToCopy(tx.manager, from, to)) {
    const link: StoredLink = { id: randomUUID(), action_code, kind, rationale, proposed_by, proposed_at };
    await tx.manager.query(
      'insert into strategy_link (id, system_id, action_code, kind, rationale, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [link.id, to, action_code, kind, rationale, proposed_by, proposed_at],
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
  const [rows]: [{ id: string }[]] = await tx.manager.query(
    'delete from strategy_link where system_id = $1 and id = any($2::uuid[]) returning id',
    [systemId, ids],
  );
  return rows.map(({ id }) => linkPartName(id));
}
