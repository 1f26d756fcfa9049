// Is it an AI system at all? Article 3(1).
import type { LawFact } from './fact';

export const systemFacts = [
  {
    key: 'sys_machine_based',
    kind: 'boolean',
    stage: 'system',
    provision: '3(1)',
    certainty: 'text',
    ifUnknown: 'in-scope-assumed',
  },
  {
    key: 'sys_autonomy',
    kind: 'boolean',
    stage: 'system',
    provision: '3(1)',
    certainty: 'text',
    ifUnknown: 'in-scope-assumed',
  },
  {
    key: 'sys_infers',
    kind: 'boolean',
    stage: 'system',
    provision: '3(1), recital 12',
    certainty: 'text',
    ifUnknown: 'in-scope-assumed',
  },
  {
    key: 'sys_influences_environment',
    kind: 'boolean',
    stage: 'system',
    provision: '3(1)',
    certainty: 'text',
    ifUnknown: 'in-scope-assumed',
  },
  // "May exhibit adaptiveness": never decisive, so no rule reads it.
  {
    key: 'sys_adaptive',
    kind: 'boolean',
    stage: 'system',
    provision: '3(1)',
    certainty: 'text',
    ifUnknown: 'no-effect',
  },
] as const satisfies readonly LawFact[];
