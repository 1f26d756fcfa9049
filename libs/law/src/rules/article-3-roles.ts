// Article 3(3) to (8) and 25: who is who. Duties hang on these, classes do not.
import type { Rule } from '@registry/classifier';
import { AI_ACT, OWN_READING } from '../sources';

export const article3Roles = [
  {
    // "Putting into service" covers own use (3(11)), and "has developed" covers a contractor's work: an institution
    // that builds for itself under its own name answers both provider and deployer.
    id: 'article-3-3-provider',
    provision: '3(3)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      any: [
        { fact: 'operator_roles', includes: 'provider' },
        { rule: 'article-25-1-a' },
        { rule: 'article-25-1-b' },
        { rule: 'article-25-1-c' },
        { rule: 'article-25-3' },
      ],
    },
  },
  {
    id: 'article-3-4-deployer',
    provision: '3(4)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'operator_roles', includes: 'deployer' },
    exceptions: ['article-2-10-personal-use'],
  },
  {
    id: 'article-3-5-representative',
    provision: '3(5)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'operator_roles', includes: 'authorised_representative' },
  },
  {
    id: 'article-3-6-importer',
    provision: '3(6)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'operator_roles', includes: 'importer' },
  },
  {
    id: 'article-3-7-distributor',
    provision: '3(7)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'operator_roles', includes: 'distributor' },
  },
  {
    // Section A and safety components only. That it goes out under the maker's name is part of the question about
    // roles.
    id: 'article-25-3',
    provision: '25(3)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        { fact: 'operator_roles', includes: 'product_manufacturer' },
        { rule: 'article-6-1-product' },
        { rule: 'article-3-14-safety-component' },
        { not: { rule: 'article-2-2-section-b' } },
      ],
    },
  },
  {
    // Union institutions, bodies, offices and agencies; the EDPS is their authority (70(9), 74(9)).
    id: 'article-3-union-institution',
    provision: '3(48), 70(9)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'deployer_kind', equals: 'union_institution' },
  },
  {
    // That Union institutions are such bodies is the prudent reading.
    id: 'article-27-1-public-body',
    provision: '27(1)',
    certainty: 'own',
    source: OWN_READING,
    when: {
      fact: 'deployer_kind',
      in: ['union_institution', 'public_authority', 'public_law_body', 'private_public_service'],
    },
  },
] as const satisfies readonly Rule[];
