// Article 3(1): what an AI system is.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../sources';

export const article3AiSystem = [
  {
    // Adaptiveness ("may exhibit") is no element. A general-purpose model alone is no system either (recital 97).
    id: 'article-3-1-ai-system',
    provision: '3(1)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        { fact: 'sys_machine_based' },
        { fact: 'sys_autonomy' },
        { fact: 'sys_infers' },
        { fact: 'sys_influences_environment' },
      ],
    },
  },
] as const satisfies readonly Rule[];
