// What no database or hash can hold is refused at the edge, wherever it stands in the input.

import type { ProblemError } from '@registry/contracts';
import { malformed } from '../problems/refusal';
import { pointerStep } from './json-pointer';

/** PostgreSQL's text type has no NUL; lone surrogates have no UTF-8 form. */
const unstorable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const DEPTH_MAX = 20;

/**
 * Throws `request.malformed` naming every text and number that cannot be stored, and input nested deeper than any of
 * ours. `prefix` is `/` for a body, `?` for query parameters and `path:` for parts of the address.
 */
export function refuseUnstorable(input: unknown, prefix: '/' | '?' | 'path:'): void {
  const faults: ProblemError[] = [];
  const open: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }];
  for (let item = open.pop(); item && faults.length < 20; item = open.pop()) {
    const pointer = prefix === '/' ? item.path : `${prefix}${item.path.slice(1)}`;
    const fault = faultOf(item.value);
    if (fault !== null) faults.push({ pointer, ...fault });
    if (typeof item.value !== 'object' || item.value === null) continue;
    if (item.depth >= DEPTH_MAX)
      throw malformed({ pointer, code: 'too-deep', detail: `Nested deeper than ${DEPTH_MAX} levels.` });
    for (const [name, value] of Object.entries(item.value)) {
      const path = `${item.path}/${pointerStep(name)}`;
      if (unstorable.test(name))
        faults.push({
          pointer,
          code: 'unstorable-text',
          detail: 'A field name holds a character that cannot be stored.',
        });
      open.push({ value, path, depth: item.depth + 1 });
    }
  }
  if (faults.length > 0) throw malformed(...faults);
}

function faultOf(value: unknown): Omit<ProblemError, 'pointer'> | null {
  if (typeof value === 'string' && unstorable.test(value))
    return { code: 'unstorable-text', detail: 'The text holds a character that cannot be stored.' };
  // JSON can write 1e999, which no number here can be.
  if (typeof value === 'number' && !Number.isFinite(value))
    return { code: 'unstorable-number', detail: 'The number is too large.' };
  return null;
}
