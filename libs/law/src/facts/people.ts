// People concerned: no class hangs on these, duties towards persons do.
import type { LawFact } from './fact';
import { someAnnex3Use } from './annex-3';

export const peopleFacts = [
  { key: 'decides_about_persons', kind: 'boolean', stage: 'people', provision: '26(11), 86', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: someAnnex3Use },
  { key: 'affects_workers', kind: 'boolean', stage: 'people', provision: '26(7)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: someAnnex3Use },
  { key: 'processes_personal_data', kind: 'boolean', stage: 'people', provision: '26(9), EUDPR 39', certainty: 'knowledge', ifUnknown: 'duties-pending' },
] as const satisfies readonly LawFact[];
