// Details as they come over the wire, read against the catalogue.

import { WITHHOLDABLE, type ProblemError, type SystemDetails, type Withheld } from '@registry/contracts';
import { DETAIL_KEYS, faultText, isVisible, keptText, readDetails, textLength, type Fault } from '@registry/record';
import { en } from '@registry/record/words/en';
import { pointerStep } from '../../platform/input/json-pointer';
import { malformed } from '../../platform/problems/refusal';

/** Refuses with a pointer to each value that does not fit. */
export function detailsFrom(input: Partial<SystemDetails> | undefined): Partial<SystemDetails> {
  const { details, faults } = readDetails({ ...input });
  if (faults.length > 0) {
    throw malformed(
      ...faults
        .slice(0, 50)
        .map((fault) => ({ pointer: pointerTo(fault), code: fault.code, detail: faultText(en, fault) })),
    );
  }
  return details;
}

const REASON_MAX = 500;
const withholdable = new Set<string>([...WITHHOLDABLE, ...DETAIL_KEYS]);

/** Fields not to be published, each with a reason that says something. */
export function withheldFrom(input: Readonly<Record<string, unknown>>): Withheld {
  const faults: ProblemError[] = [];
  const withheld: Record<string, string> = {};
  for (const [field, given] of Object.entries(input)) {
    const reason = typeof given === 'string' ? keptText(given) : '';
    const pointer = `/withheld/${pointerStep(field)}`;
    if (!withholdable.has(field))
      faults.push({ pointer, code: 'unknown-field', detail: 'There is no such field that could be withheld.' });
    else if (!isVisible(reason)) faults.push({ pointer, code: 'missing', detail: 'Say why it is not published.' });
    else if (textLength(reason) > REASON_MAX)
      faults.push({ pointer, code: 'too-long', detail: `At most ${REASON_MAX} characters.` });
    else withheld[field] = reason;
  }
  if (faults.length > 0) throw malformed(...faults.slice(0, 50));
  return withheld;
}

const pointerTo = ({ key, index }: Fault): string =>
  `/details/${pointerStep(key)}${index === undefined ? '' : `/${index}`}`;
