// What providers owe: Chapter III Sections 2, 3 and 5, and Chapter IX.
import type { Duty } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import { both, either, fact, point, provider, rule, type Blocks } from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
export const providerDuties = ({ highRisk, highRiskOutside, listedUseOutside, derogated, derogatedOutside }: Blocks) => {
  const owed = <Id extends string>(id: Id, provision: string, mark: typeof text | typeof amended = text) =>
    ({ id, provision, role: 'provider' as const, ...mark, when: provider, triggers: highRisk });
  const owedOutside = <Id extends string>(id: Id, provision: string, mark: typeof text | typeof amended = text) =>
    ({ id, provision, role: 'provider' as const, ...mark, when: provider, triggers: highRiskOutside });
  return [
    { id: 'article-6-4', provision: '6(4)', role: 'provider', ...text, when: provider, triggers: derogated },
    { id: 'article-49-2', provision: '49(2)', role: 'provider', ...text, when: provider, triggers: derogatedOutside },
    owed('article-8-9', '8, 9'),
    owed('article-10', '10', amended),
    owed('article-11-18', '11, 18', amended),
    owed('article-12-19', '12, 19'),
    owed('article-13', '13'),
    owed('article-14', '14'),
    owed('article-15', '15'),
    owed('article-16', '16'),
    owed('article-17', '17', amended),
    owed('article-20-21', '20, 21'),
    {
      // A provider established outside the Union; the question whether it is one is not among the facts, so the representative answers.
      id: 'article-22', provision: '22', role: 'authorised_representative', ...text, when: rule('article-3-5-representative'), triggers: highRisk,
    },
    { id: 'article-23', provision: '23', role: 'importer', ...text, when: rule('article-3-6-importer'), triggers: highRisk },
    { id: 'article-24', provision: '24', role: 'distributor', ...text, when: rule('article-3-7-distributor'), triggers: highRisk },
    owed('article-25', '25', amended),
    owedOutside('article-43', '43', amended),
    owedOutside('article-47', '47'),
    owedOutside('article-48', '48'),
    {
      id: 'article-49-1', provision: '49(1), 71', role: 'provider', ...text, when: provider,
      triggers: listedUseOutside(either(...['1a', '1b', '1c', '3a', '3b', '3c', '3d', '4a', '4b', '5a', '5b', '5c', '5d', '8a', '8b'].map(point))),
    },
    {
      // Points 1, 6 and 7 in law enforcement, migration, asylum and border control: a non-public section with fewer fields.
      id: 'article-49-4', provision: '49(4)', role: 'provider', ...text, when: provider,
      triggers: listedUseOutside(either(
        ...['6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d'].map(point),
        both(either(point('1a'), point('1b'), point('1c')), either(fact('le_actor'), fact('migration_actor'))),
      )),
    },
    { id: 'article-49-5', provision: '49(5)', role: 'provider', ...text, when: provider, triggers: listedUseOutside(point('2')) },
    { id: 'article-60', provision: '60, 61', role: 'provider', ...amended, when: both(provider, fact('real_world_testing')), triggers: highRiskOutside },
    owedOutside('article-72', '72', amended),
    owedOutside('article-73', '73'),
  ] as const satisfies readonly Duty[];
};
