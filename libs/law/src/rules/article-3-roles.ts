// Article 3(3) to (8), 25 and 111: who is who, and which systems came before the Act's dates. Duties hang on these, classes do not.
import type { Rule } from '@registry/classifier';
import { AI_ACT, AMENDMENT, OWN_READING } from '../sources';

export const article3Roles = [
  {
    // "Putting into service" covers own use (3(11)), and "has developed" covers a contractor's work: an institution that builds
    // for itself under its own name answers both provider and deployer.
    id: 'article-3-3-provider', provision: '3(3)', certainty: 'text', source: AI_ACT,
    when: {
      any: [
        { fact: 'operator_roles', includes: 'provider' }, { rule: 'article-25-1-a' }, { rule: 'article-25-1-b' }, { rule: 'article-25-1-c' },
        { rule: 'article-25-3' },
      ],
    },
  },
  {
    id: 'article-3-4-deployer', provision: '3(4)', certainty: 'text', source: AI_ACT,
    when: { fact: 'operator_roles', includes: 'deployer' }, exceptions: ['article-2-10-personal-use'],
  },
  { id: 'article-3-5-representative', provision: '3(5)', certainty: 'text', source: AI_ACT, when: { fact: 'operator_roles', includes: 'authorised_representative' } },
  { id: 'article-3-6-importer', provision: '3(6)', certainty: 'text', source: AI_ACT, when: { fact: 'operator_roles', includes: 'importer' } },
  { id: 'article-3-7-distributor', provision: '3(7)', certainty: 'text', source: AI_ACT, when: { fact: 'operator_roles', includes: 'distributor' } },
  {
    // Section A and safety components only. That it goes out under the maker's name is part of the question about roles.
    id: 'article-25-3', provision: '25(3)', certainty: 'text', source: AI_ACT,
    when: {
      all: [
        { fact: 'operator_roles', includes: 'product_manufacturer' }, { rule: 'article-6-1-product' }, { rule: 'article-3-14-safety-component' },
        { not: { rule: 'article-2-2-section-b' } },
      ],
    },
  },
  {
    // Union institutions, bodies, offices and agencies; the EDPS is their authority (70(9), 74(9)).
    id: 'article-3-union-institution', provision: '3(48), 70(9)', certainty: 'text', source: AI_ACT,
    when: { fact: 'deployer_kind', equals: 'union_institution' },
  },
  {
    // That Union institutions are such bodies is the prudent reading.
    id: 'article-27-1-public-body', provision: '27(1)', certainty: 'own', source: OWN_READING,
    when: { fact: 'deployer_kind', in: ['union_institution', 'public_authority', 'public_law_body', 'private_public_service'] },
  },
  {
    id: 'article-111-2-public-authority', provision: '111(2), second sentence', certainty: 'text-amending', source: AMENDMENT,
    when: { any: [{ fact: 'intended_for_public_authority_use' }, { fact: 'deployer_kind', in: ['union_institution', 'public_authority'] }] },
  },
  {
    // Before the day, no later change can have happened; after it, the answer decides.
    id: 'article-111-2-annex-3', provision: '111(2), Annex III', certainty: 'text-amending', source: AMENDMENT,
    when: { fact: 'first_market_or_service_date', before: '2027-12-02' }, exceptions: ['article-111-2-changed-annex-3'],
  },
  {
    id: 'article-111-2-changed-annex-3', provision: '111(2), Annex III, significant change', certainty: 'text-amending', source: AMENDMENT,
    when: { all: [{ since: '2027-12-02' }, { not: { fact: 'significant_design_change_date', before: '2027-12-02' } }] },
  },
  {
    id: 'article-111-2-annex-1', provision: '111(2), Annex I', certainty: 'text-amending', source: AMENDMENT,
    when: { fact: 'first_market_or_service_date', before: '2028-08-02' }, exceptions: ['article-111-2-changed-annex-1'],
  },
  {
    id: 'article-111-2-changed-annex-1', provision: '111(2), Annex I, significant change', certainty: 'text-amending', source: AMENDMENT,
    when: { all: [{ since: '2028-08-02' }, { not: { fact: 'significant_design_change_date', before: '2028-08-02' } }] },
  },
  {
    id: 'article-111-1-annex-10', provision: '111(1)', certainty: 'text', source: AI_ACT,
    when: { all: [{ fact: 'annex_x_component' }, { fact: 'first_market_or_service_date', before: '2027-08-02' }] },
  },
  {
    // "Placed on the market" only: whether a tool ever put into service for own use profits is doubtful.
    id: 'article-111-4-old-content', provision: '111(4)', certainty: 'text-amending', source: AMENDMENT,
    when: { fact: 'first_market_or_service_date', before: '2026-08-02' },
  },
  {
    id: 'article-111-3-old-model', provision: '111(3)', certainty: 'text', source: AI_ACT,
    when: { fact: 'first_market_or_service_date', before: '2025-08-02' },
  },
] as const satisfies readonly Rule[];
