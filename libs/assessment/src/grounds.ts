// What a result rests on. Two assessments with the same grounds ask for the same decision, whatever else was answered.

import { canonical } from '@registry/audit-log';
import type { ClassificationResult, Facts } from '@registry/classifier';
import type { HouseResult } from '@registry/law/house';

/**
 * Class, bounds and the findings that give a class, with the facts that decided them and, where one holds, their
 * values. Duties and days are left out: a decision is about the class.
 */
export function groundsText(
  { headline, definite, lower, upper, also, marks, findings }: ClassificationResult,
  house: HouseResult | null,
  facts: Facts,
): string {
  const all = [...findings, ...(house?.findings ?? [])].filter(({ gives }) => gives !== undefined);
  const decisive = new Set(all.filter(({ truth }) => truth === 'true').flatMap(({ decidedBy }) => decidedBy));
  return canonical({
    headline,
    definite,
    lower,
    upper,
    also,
    marks,
    attention: house?.attention ?? null,
    findings: all.map(({ rule, truth, decidedBy }) => [rule, truth, decidedBy]),
    facts: Object.fromEntries(Object.entries(facts).filter(([key]) => decisive.has(key))),
  });
}
