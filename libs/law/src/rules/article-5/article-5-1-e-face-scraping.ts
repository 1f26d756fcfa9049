// Article 5(1)(e): facial-recognition databases from untargeted scraping of the internet or CCTV.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51e = [
  {
    id: 'article-5-1-e',
    provision: '5(1)(e)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: { all: [{ fact: 'p5e_face_database' }, { fact: 'p5e_untargeted_scraping' }] },
  },
] as const satisfies readonly Rule[];
