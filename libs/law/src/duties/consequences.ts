// What others may do because of the system: the authority, its fines, complaints. Nothing to be done, but good to know.
import type { DutyDefinition } from '@registry/classifier';
import { AI_ACT } from '../sources';
import {
  anySystemAtAll,
  biometrics,
  both,
  deployer,
  either,
  from,
  institution,
  no,
  provider,
  rule,
  type Blocks,
} from './when';

const text = { certainty: 'text', source: AI_ACT, kind: 'consequence' } as const;
const operator = either(provider, deployer);

export const consequences = ({ derogatedOutside, highRiskOutside, listedUseOutside }: Blocks) =>
  [
    // References to national authorities are read as the EDPS (3(48)); not for the Court of Justice acting as a court.
    {
      id: 'article-70-9',
      provision: '70(9), 74(9)',
      role: 'authority',
      ...text,
      when: both(operator, institution),
      triggers: anySystemAtAll(from('2025-08-02')),
    },
    // Where point 1 needs a notified body at all (Annex VII), the market surveillance authority of 74(9) acts as one.
    {
      id: 'article-43-1',
      provision: '43(1), last subparagraph',
      role: 'authority',
      ...text,
      when: both(provider, institution),
      triggers: listedUseOutside(biometrics),
    },
    {
      id: 'article-79',
      provision: '79, 81',
      role: 'authority',
      ...text,
      when: operator,
      triggers: anySystemAtAll(from('2026-08-02')),
    },
    // A claim of 6(3) that is wrong: brought into compliance, and fined where the rules were circumvented.
    { id: 'article-80', provision: '80', role: 'authority', ...text, when: provider, triggers: derogatedOutside() },
    { id: 'article-82', provision: '82', role: 'authority', ...text, when: operator, triggers: highRiskOutside },
    { id: 'article-83', provision: '83', role: 'authority', ...text, when: provider, triggers: highRiskOutside },
    {
      id: 'article-100',
      provision: '100',
      role: 'authority',
      ...text,
      when: both(operator, institution),
      triggers: anySystemAtAll(from('2025-08-02')),
    },
    {
      id: 'article-99',
      provision: '99',
      role: 'authority',
      ...text,
      when: both(operator, no(institution)),
      triggers: anySystemAtAll(from('2025-08-02')),
    },
    {
      id: 'article-101',
      provision: '101',
      role: 'authority',
      ...text,
      when: { fact: 'operator_roles', includes: 'gpai_model_provider' },
      triggers: [{ class: 'gpai_model', when: rule('article-3-63-gpai-model'), days: [from('2026-08-02')] }],
    },
    {
      id: 'article-85',
      provision: '85',
      role: 'person',
      ...text,
      when: operator,
      triggers: anySystemAtAll(from('2026-08-02')),
    },
  ] as const satisfies readonly DutyDefinition[];
