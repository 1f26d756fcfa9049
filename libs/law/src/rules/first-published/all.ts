// Every rule of the Act as first published: today's rules without what the amendment added, and in the old words where
// it changed them.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';
import { rules } from '../all';
import { article111Legacy } from './article-111-legacy';
import { article22SectionB } from './article-2-2-section-b';
import { article5Prohibited } from './article-5-prohibited';
import { article61Product } from './article-6-1-product';

const inOldWords = new Map<string, Rule>(
  [...article22SectionB, ...article111Legacy, ...article5Prohibited, ...article61Product].map((rule) => [
    rule.id,
    rule,
  ]),
);

/** Added by Regulation (EU) 2026/1744. */
const added = new Set<string>([
  'article-5-1-ba',
  'article-5-1b',
  'article-5-1-bb',
  'article-5-1-bb-without-right',
  'article-5-1a-a-i',
  'article-5-1a-a-ii',
  'article-5-1a-safeguards',
  'article-5-1a-b',
  'article-5-1a-supply',
  'article-5-1a-gate',
  'article-6-1a',
  'article-6-1b',
  'article-6-1c',
  'article-111-4-old-content',
  'article-111-4-own-use',
  // Under the old wording no system can have changed since its day: the wording ended before it.
  'article-111-2-changed-annex-3',
  'article-111-2-changed-annex-1',
]);

export const firstPublishedRules: readonly Rule[] = rules
  .filter(({ id }) => !added.has(id))
  .map((rule) => inOldWords.get(rule.id) ?? asFirstWritten(rule));

/** What the amendment words anew and leaves the same in effect. */
function asFirstWritten(rule: Rule): Rule {
  return rule.certainty === 'text-amending' ? { ...rule, certainty: 'text', source: AI_ACT } : rule;
}
