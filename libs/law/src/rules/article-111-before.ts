// Article 111: which systems and models came before the Act's dates. Days of duties hang on these, classes do not.
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';

export const article111Before = [
  {
    // Whom the system is meant for, as its provider says. Who we are does not decide that.
    id: 'article-111-2-public-authority',
    provision: '111(2), second sentence',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'intended_for_public_authority_use' },
  },
  {
    id: 'article-111-2-annex-3',
    provision: '111(2), Annex III',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'first_market_or_service_date', before: '2027-12-02' },
    exceptions: ['article-111-2-changed-annex-3'],
  },
  {
    // Before the day, no later change can have happened; after it, the answers decide.
    id: 'article-111-2-changed-annex-3',
    provision: '111(2), first sentence, Annex III',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: {
      all: [
        { since: '2027-12-02' },
        { fact: 'significantly_changed' },
        { not: { fact: 'significant_design_change_date', before: '2027-12-02' } },
      ],
    },
  },
  {
    id: 'article-111-2-annex-1',
    provision: '111(2), Annex I',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { fact: 'first_market_or_service_date', before: '2028-08-02' },
    exceptions: ['article-111-2-changed-annex-1'],
  },
  {
    id: 'article-111-2-changed-annex-1',
    provision: '111(2), first sentence, Annex I',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: {
      all: [
        { since: '2028-08-02' },
        { fact: 'significantly_changed' },
        { not: { fact: 'significant_design_change_date', before: '2028-08-02' } },
      ],
    },
  },
  {
    id: 'article-111-1-annex-10',
    provision: '111(1)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'annex_x_component' }, { fact: 'first_market_or_service_date', before: '2027-08-02' }] },
  },
  {
    // By the letter only what was placed on the market.
    id: 'article-111-4-old-content',
    provision: '111(4)',
    certainty: 'text-amending',
    source: AMENDMENT,
    when: { all: [{ fact: 'placed_on_market' }, { fact: 'first_market_date', before: '2026-08-02' }] },
  },
  {
    // Doubt: put into service for own use, never placed on the market. The guidelines on Article 50 (C(2026) 5054,
    // point 153) are reported to let it profit as well; the earlier day is shown, so that nobody is told too late.
    id: 'article-111-4-own-use',
    provision: '111(4)',
    certainty: 'own',
    source: OWN_READING,
    support: true,
    when: {
      all: [{ fact: 'first_market_or_service_date', before: '2026-08-02' }, { not: { fact: 'placed_on_market' } }],
    },
  },
  {
    id: 'article-111-3-old-model',
    provision: '111(3)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'placed_on_market' }, { fact: 'first_market_date', before: '2025-08-02' }] },
  },
] as const satisfies readonly Rule[];
