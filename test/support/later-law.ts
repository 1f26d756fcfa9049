// Rules that nobody made law.

import { dayInBrussels } from '@registry/assessment';
import type { Ruleset } from '@registry/classifier';
import { rulesetOn } from '@registry/law';

/** The law as amended once more: what generates content counts as high-risk. */
export const laterLaw = (id: string, inForceFrom: string): Ruleset => {
  const law = rulesetOn(dayInBrussels(new Date()))!;
  return {
    ...law,
    id,
    inForceFrom,
    title: 'A later amendment, made up',
    rules: law.rules.map((rule) =>
      rule.id === 'article-6-high-risk'
        ? { ...rule, when: { any: [rule.when, { fact: 'generates_synthetic_content' }] } }
        : rule,
    ),
  };
};
