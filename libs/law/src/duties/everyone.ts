// What any class brings: Articles 4, 4a, 5, 50 and 95, models, and Section B.
import type { Duty } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import {
  anySystem, both, deployer, either, fact, from, fromAmended, model, no, provider, rule, systemicModel, transparency, type Blocks,
} from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
const modelProvider = { fact: 'operator_roles', includes: 'gpai_model_provider' } as const;

export const everyonesDuties = ({ sectionB, oldContent, prohibited }: Blocks) => [
  { id: 'article-5', provision: '5', role: 'anyone', ...text, when: rule('act-applies'), triggers: prohibited },
  // In its present wording from 27 July 2026: measures that support literacy, no level guaranteed for any individual.
  { id: 'article-4-provider', provision: '4', role: 'provider', ...amended, when: provider, triggers: anySystem(from('2025-02-02')) },
  { id: 'article-4-deployer', provision: '4', role: 'deployer', ...amended, when: deployer, triggers: anySystem(from('2025-02-02')) },
  {
    id: 'article-4a', provision: '4a', role: 'anyone', ...amended, kind: 'permission',
    when: either(provider, deployer), triggers: anySystem(fromAmended('2026-07-27')),
  },
  { id: 'article-50-1', provision: '50(1), (5)', role: 'provider', ...text, when: provider, triggers: transparency(rule('article-50-1')) },
  {
    id: 'article-50-2', provision: '50(2), (5)', role: 'provider', ...text, when: provider,
    triggers: transparency(rule('article-50-2'), ...oldContent),
  },
  { id: 'article-50-3', provision: '50(3), (5)', role: 'deployer', ...text, when: deployer, triggers: transparency(rule('article-50-3')) },
  { id: 'article-50-4-deep-fake', provision: '50(4), first subparagraph', role: 'deployer', ...text, when: deployer, triggers: transparency(rule('article-50-4-deep-fake')) },
  { id: 'article-50-4-text', provision: '50(4), second subparagraph', role: 'deployer', ...text, when: deployer, triggers: transparency(rule('article-50-4-text')) },
  { id: 'article-95', provision: '95', role: 'anyone', ...text, kind: 'permission', when: either(provider, deployer), triggers: anySystem(from('2026-08-02')) },
  { id: 'article-53-1-a-b', provision: '53(1)(a), (b)', role: 'gpai_model_provider', ...text, when: both(modelProvider, no(rule('article-53-2-open-source'))), triggers: model },
  { id: 'article-53-1-c-d', provision: '53(1)(c), (d)', role: 'gpai_model_provider', ...text, when: modelProvider, triggers: model },
  { id: 'article-54', provision: '54', role: 'gpai_model_provider', ...text, when: both(modelProvider, no(rule('article-53-2-open-source')), no(rule('article-3-union-institution'))), triggers: model },
  { id: 'article-52', provision: '52(1)', role: 'gpai_model_provider', ...text, when: modelProvider, triggers: systemicModel },
  { id: 'article-55', provision: '55', role: 'gpai_model_provider', ...text, when: modelProvider, triggers: systemicModel },
  // Of the Act, only 6(1), 60a and 102 to 112; 57 to 59 where that law has taken the requirements over.
  { id: 'article-2-2', provision: '2(2), 60a, 102-112', role: 'provider', ...amended, when: either(provider, fact('own_name_or_trademark')), triggers: sectionB },
] as const satisfies readonly Duty[];
