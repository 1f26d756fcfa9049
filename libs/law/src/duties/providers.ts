// What providers owe: Chapter III Sections 2, 3 and 5, and Chapter IX.
import type { DutyDefinition } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import {
  beforeService,
  both,
  either,
  fact,
  from,
  institution,
  nonPublic,
  point,
  provider,
  publicSection,
  rule,
  type Blocks,
} from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
export const providerDuties = ({
  anySystem,
  highRisk,
  highRiskOutside,
  listedUse,
  listedUseOutside,
  tested,
  derogated,
  derogatedOutside,
}: Blocks) => {
  const owed = <Id extends string>(id: Id, provision: string, mark: typeof text | typeof amended = text) => ({
    id,
    provision,
    role: 'provider' as const,
    ...mark,
    when: provider,
    triggers: highRisk,
  });
  const owedOutside = <Id extends string>(id: Id, provision: string, mark: typeof text | typeof amended = text) => ({
    id,
    provision,
    role: 'provider' as const,
    ...mark,
    when: provider,
    triggers: highRiskOutside,
  });
  return [
    { id: 'article-6-4', provision: '6(4)', role: 'provider', ...text, when: provider, triggers: derogated },
    {
      id: 'article-49-2',
      provision: '49(2)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: derogatedOutside(either(publicSection, point('2'))),
    },
    {
      id: 'article-49-4-derogated',
      provision: '49(2), (4)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: derogatedOutside(nonPublic),
    },
    owed('article-8-9', '8, 9'),
    owed('article-10', '10', amended),
    owed('article-11-18', '11, 18', amended),
    owed('article-12-19', '12, 19'),
    owed('article-13', '13'),
    owed('article-14', '14'),
    // Except in law enforcement, migration, border control or asylum, where Union or national law finds it
    // disproportionate.
    {
      id: 'article-14-5',
      provision: '14(5)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: listedUse(point('1a')),
    },
    owed('article-15', '15'),
    owed('article-16', '16'),
    owed('article-17', '17', amended),
    owed('article-20-21', '20, 21'),
    {
      // A provider established outside the Union; the question whether it is one is not among the facts, so the
      // representative answers.
      id: 'article-22',
      provision: '22',
      role: 'authorised_representative',
      ...text,
      when: rule('article-3-5-representative'),
      triggers: highRisk,
    },
    {
      id: 'article-23',
      provision: '23',
      role: 'importer',
      ...text,
      when: rule('article-3-6-importer'),
      triggers: highRisk,
    },
    {
      id: 'article-24',
      provision: '24',
      role: 'distributor',
      ...text,
      when: rule('article-3-7-distributor'),
      triggers: highRisk,
    },
    owed('article-25', '25(4)', amended),
    {
      id: 'article-25-2',
      provision: '25(2)',
      role: 'former_provider',
      ...amended,
      when: rule('article-25-2'),
      triggers: highRisk,
    },
    {
      id: 'article-25-4',
      provision: '25(4)',
      role: 'supplier',
      ...amended,
      when: rule('article-25-4'),
      triggers: highRisk,
    },
    owedOutside('article-43', '43', amended),
    owedOutside('article-47', '47'),
    owedOutside('article-48', '48'),
    {
      id: 'article-49-1',
      provision: '49(1), 71',
      role: 'provider',
      ...text,
      when: provider,
      triggers: listedUseOutside(publicSection),
    },
    {
      id: 'article-49-4',
      provision: '49(1), (4)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: listedUseOutside(nonPublic),
    },
    {
      id: 'article-49-5',
      provision: '49(5)',
      role: 'provider',
      ...text,
      when: provider,
      triggers: listedUseOutside(point('2')),
    },
    {
      // Before the market or the service, and outside a sandbox.
      id: 'article-60',
      provision: '60, 61',
      role: 'provider',
      ...amended,
      when: both(provider, fact('real_world_testing'), beforeService),
      triggers: tested,
    },
    {
      // Where the EDPS runs one, for Union institutions.
      id: 'article-57-3',
      provision: '57(3)',
      role: 'provider',
      ...amended,
      kind: 'permission',
      when: both(provider, institution, beforeService),
      triggers: anySystem(from('2026-08-02')),
    },
    owedOutside('article-72', '72', amended),
    // "Placed on the Union market": that systems for own use are meant too is our reading; the day says so.
    owedOutside('article-73', '73'),
  ] as const satisfies readonly DutyDefinition[];
};
