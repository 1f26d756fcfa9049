import { raw, sql, type Sql } from './sql';
// How rows that are only mentioned come out of SQL, in the shapes of the contracts.

/** A `UnitRef` from the table `organisation_unit` under this alias. */
export const unitRef = (alias: string): Sql => {
  const u = raw(alias);
  return sql`
    json_build_object('id', ${u}.id, 'code', ${u}.code, 'nameEn', ${u}.name_en, 'nameFr', ${u}.name_fr, 'nameDe', ${u}.name_de)`;
};

/** A text as an id where it is one; the log is read even where somebody has forged it. */
export const asId = (text: Sql): Sql =>
  sql`case when ${text} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${text}::uuid end`;

/** Joins the person behind an entry under this alias: who acted, or whose token did. */
export const joinActor = (entry: string, alias: string): Sql => {
  const [e, p, token] = [raw(entry), raw(alias), raw(`${alias}_token`)];
  const id = asId(sql`${e}.actor_id`);
  return sql`
    left join api_token ${token} on ${e}.actor_kind = 'token' and ${token}.id = ${id}
  left join person ${p} on ${p}.id = case ${e}.actor_kind when 'person' then ${id} else ${token}.person_id end`;
};

/** A `PersonRef` from the table `person` under this alias; null where a left join found nobody. */
export const personRef = (alias: string): Sql => {
  const p = raw(alias);
  return sql`
    case when ${p}.id is null then null when ${p}.active then json_build_object('id', ${p}.id, 'name', ${p}.name)
    else json_build_object('id', ${p}.id, 'name', ${p}.name, 'hasLeft', true) end`;
};
