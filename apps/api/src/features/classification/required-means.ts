// How an answer is said to have been given has to be so: whoever reads it later relies on it.

import { canonical } from '@registry/audit-log';
import { listOf } from '@registry/assessment';
import type { AnswerMeans, AssessSystem, InstitutionKind, ProblemError } from '@registry/contracts';
import { knownAnswers } from '@registry/record/known-answers';
import { Refusal } from '../../platform/problems/refusal';
import type { AiSystem } from '../systems';
import { normalise } from './fact-set';

/** Refuses each answer of a list that is not alike, and each that record or institution do not give. */
export function requireMeans(
  { facts, means = {} }: AssessSystem,
  system: Pick<AiSystem, 'stage' | 'origin' | 'details'>,
  institution: InstitutionKind,
): void {
  const known = knownAnswers(system, institution);
  const isSo = (key: string, by: AnswerMeans): boolean => {
    const value = facts[key];
    if (value === undefined) return false;
    if (by === 'list') return listOf(key)?.answer === value;
    return known.some((one) => one.key === key && one.means === by && isSame(one.value, value));
  };
  const faults = Object.entries(means)
    .filter(([key, by]) => !isSo(key, by))
    .map(([key, by]): ProblemError => ({
      pointer: `/means/${key}`,
      code: 'means-not-so',
      detail: `The answer to ${key} does not come from the ${by}.`,
    }));
  if (faults.length > 0) throw new Refusal('classification.facts-invalid', {}, faults);
}

const isSame = (one: AssessSystem['facts'][string], other: AssessSystem['facts'][string]): boolean =>
  canonical(normalise(one)) === canonical(normalise(other));
