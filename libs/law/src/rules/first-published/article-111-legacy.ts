// Article 111(2) as first published: one day for all high-risk systems, 2 August 2026, and public authorities by 2
// August 2030.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

const before = { fact: 'first_market_or_service_date', before: '2026-08-02' } as const;

export const article111Legacy = [
  { id: 'article-111-2-annex-3', provision: '111(2), Annex III', certainty: 'text', source: AI_ACT, when: before },
  { id: 'article-111-2-annex-1', provision: '111(2), Annex I', certainty: 'text', source: AI_ACT, when: before },
] as const satisfies readonly Rule[];
