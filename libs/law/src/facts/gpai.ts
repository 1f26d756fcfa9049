// General-purpose models and systems: Articles 3(63), 3(66), 51, 53.
import type { FactDefinition } from '@registry/classifier';

const model = { fact: 'is_gpai_model' } as const;

export const gpaiFacts = [
  { key: 'is_gpai_system', kind: 'boolean', stage: 'gpai', provision: '3(66), 25(1)(c)', certainty: 'text' },
  { key: 'is_gpai_model', kind: 'boolean', stage: 'gpai', provision: '3(63)', certainty: 'text' },
  { key: 'gpai_training_flops', kind: 'number', stage: 'gpai', provision: '51(2)', certainty: 'text', relevantWhen: model },
  { key: 'gpai_designated_systemic', kind: 'boolean', stage: 'gpai', provision: '51(1)(b)', certainty: 'text', relevantWhen: model },
  { key: 'gpai_open_source_full', kind: 'boolean', stage: 'gpai', provision: '53(2)', certainty: 'text', relevantWhen: model },
] as const satisfies readonly FactDefinition[];
