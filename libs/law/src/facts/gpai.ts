// General-purpose models and systems: Articles 3(63), 3(66), 51, 53.
import type { LawFact } from './fact';

const model = { fact: 'is_gpai_model' } as const;

export const gpaiFacts = [
  {
    key: 'is_gpai_system',
    kind: 'boolean',
    stage: 'gpai',
    provision: '3(66), 25(1)(c)',
    certainty: 'text',
    ifUnknown: 'model-class-pending',
  },
  {
    key: 'is_gpai_model',
    kind: 'boolean',
    stage: 'gpai',
    provision: '3(63), recital 97',
    certainty: 'text',
    ifUnknown: 'model-class-pending',
  },
  {
    key: 'gpai_training_flops',
    kind: 'number',
    stage: 'gpai',
    provision: '51(2)',
    certainty: 'text',
    ifUnknown: 'model-class-pending',
    relevantWhen: model,
  },
  {
    key: 'gpai_designated_systemic',
    kind: 'boolean',
    stage: 'gpai',
    provision: '51(1)(b)',
    certainty: 'text',
    ifUnknown: 'model-class-pending',
    relevantWhen: model,
  },
  {
    key: 'gpai_open_source_full',
    kind: 'boolean',
    stage: 'gpai',
    provision: '53(2)',
    certainty: 'text',
    ifUnknown: 'duties-pending',
    relevantWhen: model,
  },
] as const satisfies readonly LawFact[];
