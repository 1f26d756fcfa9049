// General-purpose AI: Articles 3(63), 3(66), 51 and 53(2).
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../sources';

export const gpai = [
  {
    // "General-purpose" is not "high-risk": such a system is classified like any other.
    id: 'article-3-66-gpai-system',
    provision: '3(66)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'gpai_system',
    when: { fact: 'is_gpai_system' },
  },
  {
    // Held whatever the headline: a model alone is no AI system, yet never without duties. Calling a vendor's model
    // does not make one.
    id: 'article-3-63-gpai-model',
    provision: '3(63)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'gpai_model',
    when: { fact: 'is_gpai_model' },
  },
  {
    // Strictly above 10^25. Rebuttal (52(2)) and capabilities found without the figure (51(1)(a)) end in a decision of
    // the Commission, asked about as designation.
    id: 'article-51-systemic-risk',
    provision: '51(1)(b), 51(2)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'gpai_systemic',
    when: {
      all: [
        { fact: 'is_gpai_model' },
        { any: [{ fact: 'gpai_training_flops', above: 1e25 }, { fact: 'gpai_designated_systemic' }] },
      ],
    },
  },
  {
    // What is notified under 52(1). Doubt: capabilities found without the figure meet it too; nobody is asked about
    // them.
    id: 'article-51-1-a-capabilities',
    provision: '51(1)(a), 51(2)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'is_gpai_model' }, { fact: 'gpai_training_flops', above: 1e25 }] },
  },
  {
    // Waives 53(1)(a) and (b) only, and never for systemic risk.
    id: 'article-53-2-open-source',
    provision: '53(2)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'is_gpai_model' }, { fact: 'gpai_open_source_full' }] },
    exceptions: ['article-51-systemic-risk'],
  },
] as const satisfies readonly Rule[];
