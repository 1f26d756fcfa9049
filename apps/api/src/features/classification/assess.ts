// An assessment: these answers, under the law of this day, give this result.

import { canonical, type Sha256 } from '@registry/audit-log';
import { assess as assessFacts, ENGINE_VERSION, groundsText, type Assessed } from '@registry/assessment';
import { factsOf, type StoredAnswers } from './fact-set';
import type { HouseRules } from '@registry/law/house';
import type { RulesOfTheDay } from '../rules';

export interface AssessmentOutcome extends Assessed {
  readonly lawDate: string;
  readonly rulesetId: string;
  readonly rulesetDigest: string;
  readonly engineVersion: string;
  readonly factSetDigest: string;
  readonly houseRules: HouseRules;
  /** SHA-256 of what the result rests on. */
  readonly grounds: string;
}

/** Applies the rules of `day` to answers. Unanswered stays unknown. */
export type Assessor = (answers: StoredAnswers) => AssessmentOutcome;

/**
 * Of many records one after the other: the same facts, whoever answered, give the same result, and most of what a file
 * answers it answers alike. What was worked out is kept for as long as the assessor is.
 */
export function assessor(rules: RulesOfTheDay, day: string, sha256: Sha256): Assessor {
  const { law, house } = rules;
  const known = new Map<string, Assessed & Pick<AssessmentOutcome, 'grounds'>>();
  return (answers) => {
    const facts = factsOf(answers);
    const key = canonical(facts);
    let assessed = known.get(key);
    if (assessed === undefined) {
      const made = assessFacts(rules, facts, day, sha256);
      assessed = { ...made, grounds: sha256(groundsText(made.result, made.house, facts)) };
      known.set(key, assessed);
    }
    return {
      houseRules: house,
      lawDate: day,
      rulesetId: law.ruleset.id,
      rulesetDigest: law.ruleset.digest,
      engineVersion: ENGINE_VERSION,
      factSetDigest: sha256(canonical(answers)),
      ...assessed,
    };
  };
}
