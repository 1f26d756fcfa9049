// Whose records the public reads since a set was made, or no longer reads.

import type { EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Telling } from './who-hears';

type PublicSetTold = NonNullable<Telling['publicSet']>;

/**
 * Ids of the owners of records that came in or left with a set, compared with what the public read before; of one that
 * was withdrawn, of all records in it, if the public read it until then.
 */
export const ownersOf = (manager: EntityManager, told: PublicSetTold): Promise<string[]> =>
  told.what === 'made' ? ofMade(manager, told.id) : ofWithdrawn(manager, told.id);

async function ofMade(manager: EntityManager, id: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    with made as (select t.id, t.number, t.made_at from public_set t where t.id = ${id}),
         before as (select t.id from public_set t join made on t.number = made.number - 1
                     where not exists (select from public_set_withdrawal x
                                        where x.set_id = t.id and x.withdrawn_at <= made.made_at)),
         differing as (
           select m.system_id from public_set_system m
            where m.set_id in (select made.id from made union all select before.id from before)
            group by m.system_id having count(*) = 1 or not exists (select from before))
    select distinct s.owner_id as id from ai_system s join differing d on d.system_id = s.id`.rows(manager);
  return rows.map((row) => row.id);
}

/** A set that was replaced before it was withdrawn is gone from where the public reads already. */
async function ofWithdrawn(manager: EntityManager, id: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select distinct s.owner_id as id
      from public_set t join public_set_withdrawal x on x.set_id = t.id
      join public_set_system m on m.set_id = t.id join ai_system s on s.id = m.system_id
     where t.id = ${id}
       and not exists (select from public_set n where n.number > t.number and n.made_at <= x.withdrawn_at)`.rows(
    manager,
  );
  return rows.map((row) => row.id);
}
