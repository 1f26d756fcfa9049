// The columns of the register: what a record says of a system, and what follows from it.

import type { Field } from '../forms/field';
import { catalogue, DETAIL_KEYS } from '../record/catalogue';
import type { Column, ColumnKind } from './column';

const kinds: Readonly<Record<Field['kind'], ColumnKind>> = {
  line: 'text',
  text: 'text',
  url: 'link',
  lines: 'lines',
  choice: 'choice',
  choices: 'choices',
  number: 'number',
  day: 'day',
  yesNo: 'yesNo',
};

const typed = { isTyped: true } as const;
/** Said by the register itself. */
const told = { isTyped: false } as const;

/** What stands before the fields of the catalogue, and after them; none of them has words there. */
const before = [
  { key: 'reference', kind: 'text', ...told },
  { key: 'name', kind: 'text', ...typed },
  { key: 'unit', kind: 'text', ...typed },
  { key: 'unitName', kind: 'names', ...told },
  { key: 'owner', kind: 'text', ...told },
  { key: 'editors', kind: 'lines', ...told },
  { key: 'stage', kind: 'choice', of: 'stage', ...typed },
  { key: 'origin', kind: 'choice', of: 'origin', ...typed },
  { key: 'class', kind: 'choice', of: 'class', ...told },
  { key: 'classDefinite', kind: 'yesNo', ...told },
  { key: 'classLower', kind: 'choice', of: 'class', ...told },
  { key: 'classUpper', kind: 'choice', of: 'class', ...told },
  { key: 'decidedClass', kind: 'choice', of: 'class', ...told },
  { key: 'reviewState', kind: 'choice', of: 'reviewState', ...told },
  { key: 'dueBecause', kind: 'choices', of: 'dueReason', ...told },
  { key: 'openDuties', kind: 'number', ...told },
  { key: 'nextDutyOn', kind: 'day', ...told },
  { key: 'strategyActions', kind: 'lines', ...told },
  { key: 'summary', kind: 'text', ...typed },
  { key: 'intendedPurpose', kind: 'text', ...typed },
  { key: 'components', kind: 'parts', ...typed },
] as const satisfies readonly Column[];

const after = [
  { key: 'visibility', kind: 'choice', of: 'visibility', ...typed },
  { key: 'restrictionReason', kind: 'text', ...typed },
  { key: 'retiredOn', kind: 'day', ...told },
  { key: 'retirementReason', kind: 'text', ...typed },
  { key: 'registeredAt', kind: 'instant', ...told },
  { key: 'changedAt', kind: 'instant', ...told },
  { key: 'ownerId', kind: 'text', ...told },
  { key: 'editorIds', kind: 'lines', ...told },
  { key: 'id', kind: 'text', ...told },
] as const satisfies readonly Column[];

/** Columns that are no field of the catalogue. */
export type OwnColumn = (typeof before)[number]['key'] | (typeof after)[number]['key'];

/** In the order in which a file shows them. */
export const systemColumns: readonly Column[] = [
  ...before,
  ...DETAIL_KEYS.map((key): Column => {
    const field = catalogue[key];
    return { key, kind: kinds[field.kind], ...('of' in field ? { of: field.of } : {}), ...typed };
  }),
  ...after,
];
