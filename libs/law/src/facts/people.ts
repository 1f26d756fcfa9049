// People concerned: no class hangs on these, duties towards persons do. Asked about any system: Regulation (EU)
// 2018/1725 and employers' duties know no list of uses.
import type { LawFact } from './fact';

/** Asked of Union institutions, whose rules these are. */
const ourData = { all: [{ fact: 'processes_personal_data' }, { rule: 'article-3-union-institution' }] } as const;

export const peopleFacts = [
  {
    key: 'decides_about_persons',
    kind: 'boolean',
    stage: 'people',
    provision: '26(11), 86, EUDPR 24, 39',
    certainty: 'text',
    ifUnknown: 'duties-pending',
  },
  {
    key: 'affects_workers',
    kind: 'boolean',
    stage: 'people',
    provision: '26(7)',
    certainty: 'text',
    ifUnknown: 'duties-pending',
  },
  {
    key: 'processes_personal_data',
    kind: 'boolean',
    stage: 'people',
    provision: '26(9), EUDPR 39',
    certainty: 'knowledge',
    ifUnknown: 'duties-pending',
  },
  {
    key: 'special_category_data',
    kind: 'boolean',
    stage: 'people',
    provision: 'EUDPR 10',
    certainty: 'knowledge',
    ifUnknown: 'duties-pending',
    relevantWhen: ourData,
  },
  {
    key: 'data_processor',
    kind: 'boolean',
    stage: 'people',
    provision: 'EUDPR 29',
    certainty: 'knowledge',
    ifUnknown: 'duties-pending',
    relevantWhen: ourData,
  },
  {
    key: 'data_leaves_union',
    kind: 'boolean',
    stage: 'people',
    provision: 'EUDPR 46-51',
    certainty: 'knowledge',
    ifUnknown: 'duties-pending',
    relevantWhen: ourData,
  },
] as const satisfies readonly LawFact[];
