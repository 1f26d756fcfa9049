// One assessment: these answers, under the law of this day, give this result.

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

/** Applies the rules of `day` to the answers. Unanswered stays unknown. */
export function assess(answers: StoredAnswers, rules: RulesOfTheDay, day: string, sha256: Sha256): AssessmentOutcome {
  const facts = factsOf(answers);
  const assessed = assessFacts(rules, facts, day, sha256);
  const { law, house } = rules;
  return {
    grounds: sha256(groundsText(assessed.result, assessed.house, facts)),
    houseRules: house,
    lawDate: day,
    rulesetId: law.ruleset.id,
    rulesetDigest: law.ruleset.digest,
    engineVersion: ENGINE_VERSION,
    factSetDigest: sha256(canonical(answers)),
    ...assessed,
  };
}
