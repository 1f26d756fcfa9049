// How rows that are only mentioned come out of SQL, in the shapes of the contracts.

/** A `UnitRef` from the table `organisation_unit` under this alias. */
export const unitRef = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'nameEn', ${alias}.name_en, 'nameFr', ${alias}.name_fr, 'nameDe', ${alias}.name_de)`;

/** A `PersonRef` from the table `person` under this alias; null where a left join found nobody. */
export const personRef = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
