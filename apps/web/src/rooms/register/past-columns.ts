// What the list of a past day shows, by the columns of its file.

export const SHOWN_OF_THE_PAST = [
  'reference',
  'name',
  'unit',
  'stage',
  'class',
  'decidedClass',
  'reviewState',
  'owner',
] as const;
