// What the log proves of people and units.

import { canonical } from '@registry/audit-log';
import { sql } from '../../platform/database/sql';
import { sha256 } from '../../platform/ground/sha256';
import type { ProvenPart, ProvenSubject } from '../../platform/recording/proven-part';
import { grantPart, grantPartName, personPart } from './people/person-part';
import { unitPart } from './units/unit-part';

export const provenPeople: ProvenSubject = {
  type: 'Person',
  ids: sql<{ id: string }>`select p.id::text as id from person p order by p.id`,
};
export const provenUnits: ProvenSubject = {
  type: 'Unit',
  ids: sql<{ id: string }>`select u.id::text as id from organisation_unit u order by u.code`,
};

const person: ProvenPart = {
  subject: 'Person',
  name: 'person',
  rows: (id) => sql`select p.id, p.unit_id, p.language, p.active from person p where p.id = ${id}::uuid`,
  of: (row: { id: string; unit_id: string; language: 'en' | 'fr' | 'de'; active: boolean }) => [
    'person',
    personPart({ id: row.id, unit: { id: row.unit_id }, language: row.language, isActive: row.active }),
  ],
};

interface IdentityRow {
  readonly subject: string;
  readonly name: string;
  readonly mail: string | null;
  readonly proof_salt: string;
}

/**
 * Who somebody is, without saying it: a digest with a salt that is forgotten together with the name, after which
 * nothing in the log leads back to it.
 */
const identity: ProvenPart = {
  subject: 'Person',
  name: 'identity',
  rows: (id) => sql`select p.subject, p.name, p.mail, p.proof_salt from person p where p.id = ${id}::uuid`,
  of: ({ proof_salt: salt, subject, name, mail }: IdentityRow) => [
    'identity',
    { digest: sha256(`ai-system-registry/identity/v1\n${salt}\n${canonical({ subject, name, mail })}`) },
  ],
};

/** What changes when a person is changed. */
export const partsOfPerson: readonly ProvenPart[] = [person, identity];

const grant: ProvenPart = {
  subject: 'Person',
  name: grantPartName(''),
  rows: (id) =>
    sql`select g.id, g.role, g.unit_id as "unitId", g.starts_at as "startsAt", g.ends_at as "endsAt"
       from role_grant g where g.person_id = ${id}::uuid`,
  of: (row: Parameters<typeof grantPart>[0]) => [grantPartName(row.id), grantPart(row)],
};

const unit: ProvenPart = {
  subject: 'Unit',
  name: 'unit',
  rows: (id) =>
    sql`
      select u.id, u.code, u.name_en as "nameEn", u.name_fr as "nameFr", u.name_de as "nameDe", u.parent_id as "parentId",
             u.active_from::text as "activeFrom", u.active_to::text as "activeTo"
        from organisation_unit u where u.id = ${id}::uuid`,
  of: (row: Parameters<typeof unitPart>[0]) => ['unit', unitPart(row)],
};

export const partsOfPeople: readonly ProvenPart[] = [...partsOfPerson, grant, unit];
