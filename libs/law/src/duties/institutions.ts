// What binds Union institutions beside the Act: Regulation (EU) 2018/1725. Known, not re-read: certainty says so.
import type { Duty } from '@registry/classifier';
import { EUDPR } from '../sources';
import { anySystem, both, either, fact, from, point, rule } from './when';

const known = { certainty: 'knowledge', source: EUDPR, role: 'controller' } as const;
const institution = both(rule('article-3-union-institution'), fact('processes_personal_data'));
const inForce = anySystem({ ...from('2018-12-11'), certainty: 'knowledge', source: EUDPR });
const sensitive = either(
  point('1a'), point('1b'), point('1c'), fact('performs_profiling'), fact('decides_about_persons'), point('4a'), point('4b'), point('5a'),
);

export const institutionDuties = [
  { id: 'eudpr-5-14-16', provision: 'EUDPR 5, 14-16', ...known, when: institution, triggers: inForce },
  { id: 'eudpr-24', provision: 'EUDPR 24', ...known, when: both(institution, fact('decides_about_persons')), triggers: inForce },
  { id: 'eudpr-31', provision: 'EUDPR 31', ...known, when: institution, triggers: inForce },
  { id: 'eudpr-39', provision: 'EUDPR 39', ...known, when: both(institution, sensitive), triggers: inForce },
  // Only if the assessment leaves a high risk that cannot be lowered.
  { id: 'eudpr-40', provision: 'EUDPR 40', ...known, kind: 'permission', when: both(institution, sensitive), triggers: inForce },
] as const satisfies readonly Duty[];
