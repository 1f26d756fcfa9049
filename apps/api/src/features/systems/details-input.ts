// Details as they come over the wire, read against the catalogue.

import type { SystemDetails } from '@registry/contracts';
import { readDetails, type Fault } from '@registry/record';
import { en } from '@registry/record/words/en';
import { malformed } from '../../platform/problems/refusal';

/** Refuses with a pointer to each value that does not fit. */
export function detailsFrom(input: Partial<SystemDetails> | undefined): Partial<SystemDetails> {
  const { details, faults } = readDetails({ ...input });
  if (faults.length > 0) {
    throw malformed(...faults.slice(0, 50).map((fault) => ({ pointer: pointerTo(fault), code: fault.code, detail: detailOf(fault) })));
  }
  return details;
}

const pointerTo = ({ key, index }: Fault): string =>
  `/details/${key.replace(/~/g, '~0').replace(/\//g, '~1')}${index === undefined ? '' : `/${index}`}`;

const detailOf = ({ code, most }: Fault): string => en.faults[code].replace('{most}', String(most));
