// An expected "no": a code and numbers, no HTTP and no prose.

import type { ProblemCode, ProblemError } from '@registry/contracts';

export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly errors: readonly ProblemError[] = [],
  ) {
    super(code);
  }
}

/** A refusal of input, with the places that are wrong. */
export function malformed(...errors: ProblemError[]): Refusal {
  return new Refusal('request.malformed', {}, errors);
}
