// What deployers owe: Articles 26, 27, 49(3) and 86.
import type { Duty } from '@registry/classifier';
import { AI_ACT, AMENDMENT } from '../sources';
import { both, deployer, either, fact, no, notInfrastructure, point, rule, type Blocks } from './when';

const text = { certainty: 'text', source: AI_ACT } as const;
const amended = { certainty: 'text-amending', source: AMENDMENT } as const;
const publicDeployer = { fact: 'deployer_kind', in: ['union_institution', 'public_authority', 'public_law_body'] } as const;

export const deployerDuties = ({ highRisk, listedUse, listedUseOutside }: Blocks) => [
  { id: 'article-26-1', provision: '26(1), (3), (4)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
  { id: 'article-26-2', provision: '26(2)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
  { id: 'article-26-5', provision: '26(5)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
  { id: 'article-26-6', provision: '26(6)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
  { id: 'article-26-7', provision: '26(7)', role: 'deployer', ...text, when: both(deployer, fact('affects_workers')), triggers: highRisk },
  { id: 'article-26-8', provision: '26(8)', role: 'deployer', ...text, when: both(deployer, publicDeployer), triggers: listedUse(notInfrastructure) },
  { id: 'article-49-3', provision: '49(3)', role: 'deployer', ...text, when: both(deployer, publicDeployer), triggers: listedUseOutside(notInfrastructure) },
  { id: 'article-26-9', provision: '26(9)', role: 'deployer', ...text, when: both(deployer, fact('processes_personal_data')), triggers: highRisk },
  {
    // Remote identification after the event, in the investigation of crime.
    id: 'article-26-10', provision: '26(10)', role: 'deployer', ...text,
    when: both(deployer, fact('rbi_law_enforcement'), no(fact('rbi_realtime'))), triggers: listedUse(point('1a')),
  },
  { id: 'article-26-11', provision: '26(11)', role: 'deployer', ...text, when: both(deployer, fact('decides_about_persons')), triggers: listedUse() },
  { id: 'article-26-12', provision: '26(12)', role: 'deployer', ...text, when: deployer, triggers: highRisk },
  {
    id: 'article-27', provision: '27', role: 'deployer', ...amended,
    when: both(deployer, either(rule('article-27-1-public-body'), point('5b'), point('5c'))), triggers: listedUse(notInfrastructure),
  },
  { id: 'article-86', provision: '86', role: 'deployer', ...text, when: both(deployer, fact('decides_about_persons')), triggers: listedUseOutside(notInfrastructure) },
] as const satisfies readonly Duty[];
