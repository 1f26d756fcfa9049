// The derogation for listed uses: Article 6(3) and (4).
import type { LawFact } from './fact';

// Asked while some listed use is not ruled out by its own limits (a fraud detector under 5(b) needs no derogation).
const listedUse = { rule: 'annex-3-listed-use' } as const;
// A system that profiles is high-risk whatever else is claimed.
const claimable = { all: [listedUse, { not: { fact: 'performs_profiling' } }] } as const;

export const derogationFacts = [
  {
    key: 'performs_profiling',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3), third subparagraph',
    certainty: 'text',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: listedUse,
  },
  {
    key: 'art63_material_influence',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3), first subparagraph, recital 53',
    certainty: 'own',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: claimable,
  },
  {
    key: 'art63_a_narrow_procedural',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3)(a)',
    certainty: 'text',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: claimable,
  },
  {
    key: 'art63_b_improves_completed',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3)(b)',
    certainty: 'text',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: claimable,
  },
  {
    key: 'art63_c_pattern_detection',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3)(c)',
    certainty: 'text',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: claimable,
  },
  {
    key: 'art63_d_preparatory',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(3)(d)',
    certainty: 'text',
    ifUnknown: 'derogation-not-granted',
    relevantWhen: claimable,
  },
  {
    key: 'art64_documented',
    kind: 'boolean',
    stage: 'article-6-3',
    provision: '6(4), 49(2)',
    certainty: 'text',
    ifUnknown: 'duties-pending',
    relevantWhen: { rule: 'article-6-3-derogation' },
  },
] as const satisfies readonly LawFact[];
