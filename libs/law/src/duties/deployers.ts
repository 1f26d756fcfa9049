// What deployers owe: Articles 14(5), 26, 27, 49(3) and 86.
import type { DutyDefinition } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';
import {
  both,
  deployer,
  either,
  fact,
  institution,
  no,
  nonPublic,
  notInfrastructure,
  point,
  publicSection,
  rule,
  type Blocks,
} from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
const own = { certainty: 'own', source: OWN_READING } as const;
/**
 * Named by 26(8) and 49(3); bodies governed by public law are not, unlike in 27(1). Doubt: 49(3) also names "persons
 * acting on their behalf".
 */
const authority = { fact: 'deployer_kind', in: ['union_institution', 'public_authority'] } as const;
const assessed = both(deployer, either(rule('article-27-1-public-body'), point('5b'), point('5c')));

export const deployerDuties = ({ highRisk, listedUse, listedUseOutside }: Blocks) =>
  [
    // The paragraph is about what the provider builds in or lays down; that the deployer follows it is 26(1) and (2).
    {
      id: 'article-14-5-use',
      provision: '14(5)',
      role: 'deployer',
      ...own,
      when: deployer,
      triggers: listedUse(point('1a')),
    },
    { id: 'article-26-1', provision: '26(1), (3), (4)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
    { id: 'article-26-2', provision: '26(2)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
    { id: 'article-26-5', provision: '26(5)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
    { id: 'article-26-6', provision: '26(6)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
    {
      id: 'article-26-7',
      provision: '26(7)',
      role: 'deployer',
      ...text,
      when: both(deployer, fact('affects_workers')),
      triggers: highRisk,
    },
    {
      id: 'article-26-8',
      provision: '26(8)',
      role: 'deployer',
      ...text,
      when: both(deployer, authority),
      triggers: listedUse(notInfrastructure),
    },
    {
      id: 'article-49-3',
      provision: '49(3)',
      role: 'deployer',
      ...text,
      when: both(deployer, authority),
      triggers: listedUseOutside(publicSection),
    },
    {
      id: 'article-49-4-use',
      provision: '49(3), (4)',
      role: 'deployer',
      ...text,
      when: both(deployer, authority),
      triggers: listedUseOutside(nonPublic),
    },
    {
      id: 'article-26-9',
      provision: '26(9)',
      role: 'deployer',
      ...text,
      when: both(deployer, fact('processes_personal_data'), no(institution)),
      triggers: highRisk,
    },
    // The text names the GDPR and the Law Enforcement Directive only.
    {
      id: 'article-26-9-institution',
      provision: '26(9), EUDPR 39',
      role: 'deployer',
      ...own,
      when: both(deployer, fact('processes_personal_data'), institution),
      triggers: highRisk,
    },
    {
      // Remote identification after the event, in the investigation of crime.
      id: 'article-26-10',
      provision: '26(10)',
      role: 'deployer',
      ...text,
      when: both(deployer, fact('rbi_law_enforcement'), no(fact('rbi_realtime'))),
      triggers: listedUse(point('1a')),
    },
    {
      id: 'article-26-11',
      provision: '26(11)',
      role: 'deployer',
      ...text,
      when: both(deployer, fact('decides_about_persons')),
      triggers: listedUse(),
    },
    { id: 'article-26-12', provision: '26(12)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
    {
      id: 'article-27',
      provision: '27',
      role: 'deployer',
      ...amended,
      when: assessed,
      triggers: listedUse(notInfrastructure),
    },
    {
      id: 'article-27-3',
      provision: '27(3)',
      role: 'deployer',
      ...text,
      when: assessed,
      triggers: listedUse(notInfrastructure),
    },
    // Exceptions and limits that Union or national law provides (86(2), (3)) are in the words: nobody is asked about
    // them.
    {
      id: 'article-86',
      provision: '86',
      role: 'deployer',
      ...text,
      when: both(deployer, fact('decides_about_persons')),
      triggers: listedUseOutside(notInfrastructure),
    },
  ] as const satisfies readonly DutyDefinition[];
