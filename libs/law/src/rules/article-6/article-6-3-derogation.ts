// Article 6(3): listed uses that are not high-risk after all. Claimed by the provider, documented beforehand (6(4)).
import type { Rule } from '@registry/classifier';
import { AI_ACT, OWN_READING } from '../../sources';

export const article63Derogation = [
  {
    id: 'article-6-3-a',
    provision: '6(3)(a)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'art63_a_narrow_procedural' },
  },
  {
    id: 'article-6-3-b',
    provision: '6(3)(b)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'art63_b_improves_completed' },
  },
  {
    id: 'article-6-3-c',
    provision: '6(3)(c)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'art63_c_pattern_detection' },
  },
  {
    id: 'article-6-3-d',
    provision: '6(3)(d)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'art63_d_preparatory' },
  },
  {
    id: 'article-6-3-claimed',
    provision: '6(3), second subparagraph',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: {
      any: [{ rule: 'article-6-3-a' }, { rule: 'article-6-3-b' }, { rule: 'article-6-3-c' }, { rule: 'article-6-3-d' }],
    },
  },
  {
    // Always high-risk. Unknown profiling leaves the derogation unknown.
    id: 'article-6-3-profiling',
    provision: '6(3), third subparagraph',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'performs_profiling' },
  },
  {
    // Doubt: no sentence makes influence a condition beside (a)-(d). The cautious reading: claimed and influential
    // contradict each other, so the derogation is not granted.
    id: 'article-6-3-material-influence',
    provision: '6(3), first subparagraph',
    certainty: 'own',
    source: OWN_READING,
    when: { fact: 'art63_material_influence' },
  },
  {
    // Apart from the listed use itself, so that a use ruled out by this never keeps the bounds open.
    id: 'article-6-3-grounds',
    provision: '6(3)',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: { rule: 'article-6-3-claimed' },
    exceptions: ['article-6-3-profiling', 'article-6-3-material-influence'],
  },
  {
    id: 'article-6-3-derogation',
    provision: '6(3)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ rule: 'annex-3-listed-use' }, { rule: 'article-6-3-claimed' }] },
    exceptions: ['article-6-3-profiling', 'article-6-3-material-influence'],
  },
] as const satisfies readonly Rule[];
