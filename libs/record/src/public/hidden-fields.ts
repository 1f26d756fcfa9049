// What of a record the public would not read, and why. For those who read the record; nothing of it is published.

import { WITHHOLDABLE, type HiddenBecause, type HiddenField, type WithholdableField } from '@registry/contracts';
import { DETAIL_KEYS } from '../record/catalogue';
import { isEmpty } from '../record/completeness';
import { publicity } from './public-fields';
import type { PublishedRecord } from './public-system';

/** What is filled in and left out by `publicSystem`, in the order of the record; what is not known is not hidden. */
export function hiddenFields(record: PublishedRecord): HiddenField[] {
  const fields = [...WITHHOLDABLE, ...DETAIL_KEYS].flatMap((field) => {
    const because = isEmpty(valueOf(record, field)) ? null : becauseOf(record, field);
    return because === null ? [] : [{ field, because }];
  });
  return [
    ...(record.decided === null ? [{ field: 'class', because: 'undecided' } as const] : []),
    ...fields,
    ...(hidesRegistration(record) ? [{ field: 'registrations', because: 'not_in_public_part' } as const] : []),
  ];
}

function becauseOf({ withheld }: PublishedRecord, field: WithholdableField): HiddenBecause | null {
  if (withheld[field] !== undefined) return 'withheld';
  const said = publicity[field];
  return 'notBecause' in said ? said.notBecause : null;
}

function valueOf(record: PublishedRecord, field: WithholdableField): unknown {
  switch (field) {
    case 'summary':
    case 'intendedPurpose':
    case 'stage':
    case 'origin':
    case 'unit':
    case 'components':
      return record[field];
    default:
      return record.details[field];
  }
}

/** Withheld with the address of the entry, it is told there. */
const hidesRegistration = ({ registrations, withheld }: PublishedRecord): boolean =>
  withheld.euDatabaseUrl === undefined &&
  registrations.some(({ channel, status }) => channel !== 'public' && status !== 'withdrawn');
