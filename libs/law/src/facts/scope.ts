// Does the Act apply? Article 2.
import type { LawFact } from './fact';

export const scopeFacts = [
  {
    key: 'union_nexus',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(1)',
    certainty: 'text',
    ifUnknown: 'in-scope-assumed',
  },
  {
    key: 'excl_military_exclusive',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(3)',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
  },
  {
    key: 'excl_third_country_le_coop',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(4)',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
    relevantWhen: { fact: 'union_nexus' },
  },
  {
    key: 'excl_scientific_rd_sole',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(6)',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
  },
  // Asked here because the next question hangs on it; otherwise it serves dates and Annex VIII only.
  {
    key: 'lifecycle_stage',
    kind: 'enum',
    options: ['planned', 'development', 'pilot', 'in_service', 'retired'],
    stage: 'scope',
    provision: 'Annex VIII A7, B8',
    certainty: 'text',
    ifUnknown: 'duties-pending',
  },
  {
    key: 'excl_premarket_rd',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(8)',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
    relevantWhen: { fact: 'lifecycle_stage', in: ['planned', 'development', 'pilot'] },
  },
  {
    key: 'real_world_testing',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(8), 57, 60',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
    // A test before the market: it takes the exclusion away, and has rules of its own.
    relevantWhen: { fact: 'lifecycle_stage', in: ['planned', 'development', 'pilot'] },
  },
  {
    key: 'excl_personal_nonprofessional',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(10)',
    certainty: 'text',
    ifUnknown: 'not-excluded-assumed',
  },
  {
    key: 'free_open_source_licence',
    kind: 'boolean',
    stage: 'scope',
    provision: '2(12)',
    certainty: 'text',
    ifUnknown: 'open-source-pending',
    // Without effect unless the system would otherwise be minimal, so it is asked last.
    relevantWhen: {
      not: {
        any: [{ rule: 'article-5-any-point' }, { rule: 'article-6-high-risk' }, { rule: 'article-50-any-paragraph' }],
      },
    },
  },
] as const satisfies readonly LawFact[];
