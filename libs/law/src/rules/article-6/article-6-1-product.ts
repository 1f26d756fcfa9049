// Article 6(1) with (1a)-(1c): products under Annex I and their safety components. Not open to Article 6(3).
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../../sources';

export const article61Product = [
  {
    // Sitting inside a regulated product is not enough. "Another component" is one all the same where its purpose is
    // safety or its failure endangers; one declared a safety component stays so unless 6(1a) is shown.
    id: 'article-3-14-safety-component',
    provision: '3(14)',
    certainty: 'text-amending',
    source: AMENDMENT,
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
    exceptions: ['article-6-1a'],
  },
  {
    id: 'article-6-1a',
    provision: '6(1a)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'nonsafety_assistance_only' },
    exceptions: ['article-6-1b'],
  },
  {
    id: 'article-6-1b',
    provision: '6(1b)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'safety_function_or_failure_endangers' },
  },
  {
    id: 'article-6-1-a',
    provision: '6(1)(a)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        {
          fact: 'annex1_act',
          in: [
            'toys',
            'craft',
            'lifts',
            'atex',
            'radio',
            'pressure',
            'cableways',
            'ppe',
            'gas',
            'mdr',
            'ivdr',
            'avsec',
            'two_wheel',
            'agricultural',
            'marine',
            'rail',
            'motor_vehicles',
            'vehicle_safety',
            'aviation',
            'machinery',
          ],
        },
        { any: [{ fact: 'annex1_relation', equals: 'product' }, { rule: 'article-3-14-safety-component' }] },
      ],
    },
  },
  {
    // What the product law demands, not the procedure the maker chose (43(3)).
    id: 'article-6-1-b',
    provision: '6(1)(b)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'third_party_ca_required' },
    exceptions: ['article-6-1c'],
  },
  {
    id: 'article-6-1c',
    provision: '6(1c)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'third_party_ca_non_safety_only' },
  },
  {
    // The class is given from today, though Chapter III applies to it later: dates are matters of duties.
    id: 'article-6-1-product',
    provision: '6(1)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { all: [{ rule: 'article-6-1-a' }, { rule: 'article-6-1-b' }] },
  },
] as const satisfies readonly Rule[];
