// How rows that are only mentioned come out of SQL, in the shapes of the contracts.

/** A `UnitRef` from the table `organisation_unit` under this alias. */
export const unitRef = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'nameEn', ${alias}.name_en, 'nameFr', ${alias}.name_fr, 'nameDe', ${alias}.name_de)`;

/** A text as an id where it is one; the log is read even where somebody has forged it. */
const asId = (text: string): string =>
  `case when ${text} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${text}::uuid end`;

/** Joins the person behind an entry under this alias: who acted, or whose token did. */
export const joinActor = (entry: string, alias: string): string => `
  left join api_token ${alias}_token on ${entry}.actor_kind = 'token' and ${alias}_token.id = ${asId(`${entry}.actor_id`)}
  left join person ${alias} on ${alias}.id = case ${entry}.actor_kind when 'person' then ${asId(`${entry}.actor_id`)} else ${alias}_token.person_id end`;

/** A `PersonRef` from the table `person` under this alias; null where a left join found nobody. */
export const personRef = (alias: string): string =>
  `case when ${alias}.id is null then null when ${alias}.active then json_build_object('id', ${alias}.id, 'name', ${alias}.name)
    else json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'hasLeft', true) end`;
