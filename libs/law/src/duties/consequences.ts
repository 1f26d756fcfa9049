// What others may do because of the system: the authority, its fines, complaints. Nothing to be done, but good to know.
import type { Duty } from '@registry/classifier';
import { AI_ACT } from '../sources';
import { anySystemAtAll, both, deployer, either, from, no, provider, rule } from './when';

const text = { certainty: 'text', source: AI_ACT, kind: 'consequence' } as const;
const operator = either(provider, deployer);
const institution = rule('article-3-union-institution');

export const consequences = [
  // References to national authorities are read as the EDPS (3(48)); not for the Court of Justice acting as a court.
  { id: 'article-70-9', provision: '70(9), 74(9)', role: 'authority', ...text, when: both(operator, institution), triggers: anySystemAtAll(from('2025-08-02')) },
  { id: 'article-100', provision: '100', role: 'authority', ...text, when: both(operator, institution), triggers: anySystemAtAll(from('2025-08-02')) },
  { id: 'article-99', provision: '99', role: 'authority', ...text, when: both(operator, no(institution)), triggers: anySystemAtAll(from('2025-08-02')) },
  {
    id: 'article-101', provision: '101', role: 'authority', ...text, when: { fact: 'operator_roles', includes: 'gpai_model_provider' },
    triggers: [{ class: 'gpai_model', when: rule('article-3-63-gpai-model'), days: [from('2026-08-02')] }],
  },
  { id: 'article-85', provision: '85', role: 'person', ...text, when: operator, triggers: anySystemAtAll(from('2026-08-02')) },
] as const satisfies readonly Duty[];
