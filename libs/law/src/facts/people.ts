// People concerned: no class hangs on these, duties towards persons do.
import type { FactDefinition } from '@registry/classifier';
import { someAnnex3Use } from './annex-3';

export const peopleFacts = [
  { key: 'decides_about_persons', kind: 'boolean', stage: 'people', provision: '26(11), 86', certainty: 'text', relevantWhen: someAnnex3Use },
  { key: 'affects_workers', kind: 'boolean', stage: 'people', provision: '26(7)', certainty: 'text', relevantWhen: someAnnex3Use },
  { key: 'processes_personal_data', kind: 'boolean', stage: 'people', provision: '26(9), EUDPR 39', certainty: 'knowledge' },
] as const satisfies readonly FactDefinition[];
