// What binds Union institutions whatever the Act says of the system: Regulation (EU) 2018/1725. Known, not re-read:
// certainty says so.
import type { DutyDefinition } from '@registry/classifier';
import { EUDPR } from '../sources';
import { both, either, fact, from, institution, point, rule } from './when';

const known = { certainty: 'knowledge', source: EUDPR, role: 'controller' } as const;
const processing = both(institution, fact('processes_personal_data'));
/** Not only AI systems, nor only those under the Act: prohibited and excluded ones too. */
const inForce = [
  { class: null, when: processing, days: [{ ...from('2018-12-11'), certainty: 'knowledge', source: EUDPR }] },
] as const;
/** What makes a high risk likely (Article 39(1), (3)). Profiling is asked about listed uses alone. */
const sensitive = either(
  point('1a'),
  point('1b'),
  point('1c'),
  both(rule('annex-3-listed-use'), fact('performs_profiling')),
  fact('decides_about_persons'),
  point('4a'),
  point('4b'),
  point('5a'),
);

export const institutionDuties = [
  { id: 'eudpr-5-14-16', provision: 'EUDPR 5, 14-16', ...known, when: processing, triggers: inForce },
  {
    id: 'eudpr-10',
    provision: 'EUDPR 10',
    ...known,
    when: both(processing, fact('special_category_data')),
    triggers: inForce,
  },
  {
    id: 'eudpr-24',
    provision: 'EUDPR 24',
    ...known,
    when: both(processing, fact('decides_about_persons')),
    triggers: inForce,
  },
  { id: 'eudpr-27', provision: 'EUDPR 27', ...known, when: processing, triggers: inForce },
  {
    id: 'eudpr-29',
    provision: 'EUDPR 29',
    ...known,
    when: both(processing, fact('data_processor')),
    triggers: inForce,
  },
  { id: 'eudpr-31', provision: 'EUDPR 31', ...known, when: processing, triggers: inForce },
  { id: 'eudpr-33', provision: 'EUDPR 33', ...known, when: processing, triggers: inForce },
  { id: 'eudpr-39', provision: 'EUDPR 39', ...known, when: both(processing, sensitive), triggers: inForce },
  // Only if the assessment leaves a high risk that cannot be lowered.
  {
    id: 'eudpr-40',
    provision: 'EUDPR 40',
    ...known,
    kind: 'permission',
    when: both(processing, sensitive),
    triggers: inForce,
  },
  {
    id: 'eudpr-46-51',
    provision: 'EUDPR 46-51',
    ...known,
    when: both(processing, fact('data_leaves_union')),
    triggers: inForce,
  },
] as const satisfies readonly DutyDefinition[];
