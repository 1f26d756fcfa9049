// Article 2(2) as first published: Annex I Section B without machinery, which then stood in Section A.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article22SectionB = [
  {
    // Of the Act only 6(1), 102-109 and 112 apply, and 57 where that law has taken the requirements over.
    id: 'article-2-2-section-b',
    provision: '2(2)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        { rule: 'article-6-1-product' },
        {
          fact: 'annex1_act',
          in: ['avsec', 'two_wheel', 'agricultural', 'marine', 'rail', 'motor_vehicles', 'vehicle_safety', 'aviation'],
        },
      ],
    },
  },
] as const satisfies readonly Rule[];
