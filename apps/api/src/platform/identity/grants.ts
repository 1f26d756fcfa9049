import { sql } from '../database/sql';
// Roles in force at this moment, as SQL over `role_grant g`. Stated once: a role that has ended gives nothing anywhere.

export const inForce = sql`g.starts_at <= now() and (g.ends_at is null or g.ends_at > now())`;

/** The grants in force of `person p`, as `GrantInForce[]`. */
export const grantsOf = sql`
  (select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id) order by g.role, g.id), '[]')
     from role_grant g where g.person_id = p.id and ${inForce})`;

/** The roles in force of `person p`, each once. */
export const rolesOf = sql`
  array(select distinct g.role from role_grant g where g.person_id = p.id and ${inForce} order by g.role)`;
