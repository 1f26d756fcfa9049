// What any class brings: Articles 4, 4a, 5, 50 and 95, models, and Section B.
import type { DutyDefinition } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import type { Dates } from './dates';
import {
  both,
  deployer,
  either,
  fact,
  from,
  fromAmended,
  institution,
  model,
  no,
  prohibited,
  provider,
  rule,
  sectionB,
  systemicModel,
  type Blocks,
} from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
const modelProvider = { fact: 'operator_roles', includes: 'gpai_model_provider' } as const;

export const everyonesDuties = (dates: Dates, supply: Blocks, use: Blocks) =>
  [
    {
      id: 'article-5',
      provision: '5',
      role: 'anyone',
      ...text,
      when: rule('act-applies'),
      triggers: prohibited('supply', ...dates.addedProhibitions.supply),
    },
    // 5(1)(h) and 5(1a)(b) bind whoever uses.
    {
      id: 'article-5-use',
      provision: '5(1)(h), 5(1a)(b)',
      role: 'deployer',
      ...text,
      when: deployer,
      triggers: prohibited('use', ...dates.addedProhibitions.use),
    },
    {
      // The market surveillance authority and the data protection authority; for Union institutions both are the EDPS.
      id: 'article-5-4',
      provision: '5(4)',
      role: 'deployer',
      ...text,
      when: deployer,
      triggers: [
        {
          class: 'remote_identification_permitted',
          when: both(rule('act-applies'), rule('article-5-4-permitted-use')),
          days: [from('2025-02-02')],
        },
      ],
    },
    // In its present wording from 27 July 2026: measures that support literacy, no level guaranteed for any individual.
    // About people and not about the system, so that 111(1) brings no later day.
    {
      id: 'article-4-provider',
      provision: '4',
      role: 'provider',
      ...amended,
      when: provider,
      triggers: supply.anySystem(from('2025-02-02')),
    },
    {
      id: 'article-4-deployer',
      provision: '4',
      role: 'deployer',
      ...amended,
      when: deployer,
      triggers: use.anySystem(from('2025-02-02')),
    },
    {
      id: 'article-4a',
      provision: '4a',
      role: 'anyone',
      ...amended,
      kind: 'permission',
      when: either(provider, deployer),
      triggers: use.anySystem(fromAmended('2026-07-27')),
    },
    {
      id: 'article-50-1',
      provision: '50(1), (5)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: supply.transparency(rule('article-50-1')),
    },
    {
      id: 'article-50-2',
      provision: '50(2), (5)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: supply.transparency(rule('article-50-2'), ...dates.oldContent),
    },
    {
      id: 'article-50-3',
      provision: '50(3), (5)',
      role: 'deployer',
      ...text,
      when: deployer,
      triggers: use.transparency(rule('article-50-3')),
    },
    {
      id: 'article-50-4-deep-fake',
      provision: '50(4), first subparagraph',
      role: 'deployer',
      ...text,
      when: deployer,
      triggers: use.transparency(rule('article-50-4-deep-fake')),
    },
    {
      id: 'article-50-4-text',
      provision: '50(4), second subparagraph',
      role: 'deployer',
      ...text,
      when: deployer,
      triggers: use.transparency(rule('article-50-4-text')),
    },
    {
      id: 'article-95',
      provision: '95',
      role: 'anyone',
      ...text,
      kind: 'permission',
      when: either(provider, deployer),
      triggers: use.anySystem(from('2026-08-02')),
    },
    {
      id: 'article-53-1-a-b',
      provision: '53(1)(a), (b)',
      role: 'gpai_model_provider',
      ...text,
      when: both(modelProvider, no(rule('article-53-2-open-source'))),
      triggers: model,
    },
    {
      id: 'article-53-1-c-d',
      provision: '53(1)(c), (d)',
      role: 'gpai_model_provider',
      ...text,
      when: modelProvider,
      triggers: model,
    },
    {
      id: 'article-54',
      provision: '54',
      role: 'gpai_model_provider',
      ...text,
      when: both(modelProvider, no(rule('article-53-2-open-source')), no(institution)),
      triggers: model,
    },
    // 51(1)(a) only: what the Commission designated, it knows.
    {
      id: 'article-52',
      provision: '52(1)',
      role: 'gpai_model_provider',
      ...text,
      when: both(modelProvider, rule('article-51-1-a-capabilities')),
      triggers: systemicModel,
    },
    {
      id: 'article-55',
      provision: '55',
      role: 'gpai_model_provider',
      ...text,
      when: modelProvider,
      triggers: systemicModel,
    },
    // Of the Act, only 6(1), 60a and 102 to 112; 57 to 59 where that law has taken the requirements over.
    {
      id: 'article-2-2',
      provision: '2(2), 60a, 102-112',
      role: 'provider',
      ...amended,
      when: either(provider, fact('own_name_or_trademark')),
      triggers: sectionB(dates),
    },
  ] as const satisfies readonly DutyDefinition[];
