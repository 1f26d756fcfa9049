// Public sets as they are stored, and what the audit log proves of each.

import { sql, type Sql } from '../../../platform/database/sql';
import {
  agreeing,
  instant,
  type ProvenPart,
  type ProvenSubject,
  type Told,
} from '../../../platform/recording/proven-part';

export interface StoredSet {
  readonly number: number;
  readonly systems: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly made_by: string;
  readonly made_at: Date;
}

export interface StoredWithdrawal {
  readonly reason: string;
  readonly withdrawn_by: string;
  readonly withdrawn_at: Date;
}

/** Of `public_set t`. */
export const setColumns = sql`t.number, t.systems, t.added, t.removed, t.changed, t.made_by, t.made_at`;

/** @param files digest by the name of the file */
export const setPart = (set: Told<StoredSet>, files: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  number: set.number,
  systems: set.systems,
  added: set.added,
  removed: set.removed,
  changed: set.changed,
  madeBy: set.made_by,
  madeAt: instant(set.made_at),
  files,
});

export const withdrawalPart = (one: Told<StoredWithdrawal>): Record<string, unknown> => ({
  reason: one.reason,
  withdrawnBy: one.withdrawn_by,
  withdrawnAt: instant(one.withdrawn_at),
});

export const provenPublicSets: ProvenSubject = {
  type: 'PublicSet',
  ids: sql<{ id: string }>`select t.id::text as id from public_set t order by t.number`,
};

interface Digests {
  readonly name: string;
  readonly told: string;
  readonly found: string;
}

const set: ProvenPart = {
  subject: 'PublicSet',
  name: 'set',
  rows: (id: Sql) => sql`
    select ${setColumns}, (select coalesce(json_agg(json_build_object('name', f.name, 'told', f.sha256,
             'found', encode(sha256(f.bytes), 'hex')) order by f.name), '[]') from public_set_file f where f.set_id = t.id) as files
      from public_set t where t.id = ${id}::uuid`,
  of: ({ files, ...row }: Told<StoredSet> & { readonly files: readonly Digests[] }) => [
    'set',
    setPart(row, Object.fromEntries(files.map(({ name, told, found }) => [name, agreeing(told, found)]))),
  ],
};

const withdrawal: ProvenPart = {
  subject: 'PublicSet',
  name: 'withdrawal',
  rows: (id: Sql) => sql`
    select x.reason, x.withdrawn_by, x.withdrawn_at from public_set_withdrawal x where x.set_id = ${id}::uuid`,
  of: (row: Told<StoredWithdrawal>) => ['withdrawal', withdrawalPart(row)],
};

export const partsOfPublicSets: readonly ProvenPart[] = [set, withdrawal];
