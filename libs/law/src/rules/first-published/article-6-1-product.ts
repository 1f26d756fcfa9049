// Article 6(1) as first published: no paragraphs (1a) to (1c), and machinery among the products of Section A.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article61Product = [
  {
    // "Fulfils a safety function" or endangers by its failure; the purpose "to prevent or mitigate" came with the
    // amendment. The question is put in the words of the amendment: doubt where a safety function had another purpose.
    id: 'article-3-14-safety-component',
    provision: '3(14)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      any: [
        { fact: 'annex1_relation', equals: 'safety_component' },
        {
          all: [
            { fact: 'annex1_relation', equals: 'other_component' },
            { fact: 'safety_function_or_failure_endangers' },
          ],
        },
      ],
    },
  },
  {
    id: 'article-6-1-b',
    provision: '6(1)(b)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'third_party_ca_required' },
  },
] as const satisfies readonly Rule[];
