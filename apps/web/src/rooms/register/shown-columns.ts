// What the list of systems shows, by the columns of its file.

export const SHOWN = [
  'reference',
  'name',
  'unit',
  'stage',
  'class',
  'decidedClass',
  'reviewState',
  'owner',
  'changedAt',
] as const;

/** Of a past day nobody knows when a record was changed last. */
export const SHOWN_OF_THE_PAST = SHOWN.filter((key) => key !== 'changedAt');
