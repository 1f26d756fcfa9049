// Is it an AI system at all? Article 3(1).
import type { FactDefinition } from '@registry/classifier';

export const systemFacts = [
  { key: 'sys_machine_based', kind: 'boolean', stage: 'system', provision: '3(1)', certainty: 'text' },
  { key: 'sys_autonomy', kind: 'boolean', stage: 'system', provision: '3(1)', certainty: 'text' },
  { key: 'sys_infers', kind: 'boolean', stage: 'system', provision: '3(1), recital 12', certainty: 'text' },
  { key: 'sys_influences_environment', kind: 'boolean', stage: 'system', provision: '3(1)', certainty: 'text' },
  // "May exhibit adaptiveness": never decisive, so no rule reads it.
  { key: 'sys_adaptive', kind: 'boolean', stage: 'system', provision: '3(1)', certainty: 'text' },
] as const satisfies readonly FactDefinition[];
