// Article 25: who counts as provider of a high-risk system without having made it, who did before, and who supplies
// parts of it.
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';

export const article25ValueChain = [
  {
    id: 'article-25-1-a',
    provision: '25(1)(a)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ rule: 'article-6-high-risk' }, { fact: 'own_name_or_trademark' }] },
  },
  {
    id: 'article-25-1-b',
    provision: '25(1)(b)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ rule: 'article-6-high-risk' }, { fact: 'substantially_modified' }] },
  },
  {
    // The answer alone does not make a system high-risk; the listed use or product that results must be answered too.
    id: 'article-25-1-c',
    provision: '25(1)(c)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ rule: 'article-6-high-risk' }, { fact: 'purpose_changed_to_high_risk' }] },
  },
  {
    // Whoever supplied it first, and did not rule out such a change, which is part of the question.
    id: 'article-25-2',
    provision: '25(2)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { all: [{ rule: 'article-6-high-risk' }, { fact: 'former_provider' }] },
  },
  {
    // Free and open-source tools, but for general-purpose models, are outside; part of the question too.
    id: 'article-25-4',
    provision: '25(4)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { all: [{ rule: 'article-6-high-risk' }, { fact: 'component_supplier' }] },
  },
] as const satisfies readonly Rule[];
