// Article 6(2), Annex III points 6 to 8: law enforcement, migration, justice and democracy.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../sources';

export const annex3Authorities = [
  {
    id: 'annex-3-6-a', provision: '6(2) Annex III 6(a)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '6a' }, { fact: 'le_actor' }] },
  },
  {
    id: 'annex-3-6-b', provision: '6(2) Annex III 6(b)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '6b' }, { fact: 'le_actor' }] },
  },
  {
    id: 'annex-3-6-c', provision: '6(2) Annex III 6(c)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '6c' }, { fact: 'le_actor' }] },
  },
  {
    id: 'annex-3-6-d', provision: '6(2) Annex III 6(d)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { rule: 'annex-3-6-d-listed' }, exceptions: ['article-5-1-d'],
  },
  {
    // Doubt: "not solely on the basis of profiling" stands in the point itself. Profiling alone that escapes 5(1)(d)
    // because it supports an objective human assessment is kept listed here: it is then not the sole basis (recital 42).
    id: 'annex-3-6-d-listed', provision: 'Annex III 6(d)', certainty: 'own', source: AI_ACT, support: true,
    when: { all: [{ fact: 'annex3_uses', includes: '6d' }, { fact: 'le_actor' }] },
  },
  {
    id: 'annex-3-6-e', provision: '6(2) Annex III 6(e)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '6e' }, { fact: 'le_actor' }] },
  },
  {
    id: 'annex-3-7-a', provision: '6(2) Annex III 7(a)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '7a' }, { fact: 'migration_actor' }] },
  },
  {
    id: 'annex-3-7-b', provision: '6(2) Annex III 7(b)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '7b' }, { fact: 'migration_actor' }] },
  },
  {
    id: 'annex-3-7-c', provision: '6(2) Annex III 7(c)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '7c' }, { fact: 'migration_actor' }] },
  },
  {
    id: 'annex-3-7-d', provision: '6(2) Annex III 7(d)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '7d' }, { fact: 'migration_actor' }] },
    exceptions: ['annex-3-7-d-travel-documents'],
  },
  {
    id: 'annex-3-7-d-travel-documents', provision: 'Annex III 7(d), last words', certainty: 'text', source: AI_ACT,
    when: { fact: 'travel_document_verification_only' },
  },
  {
    id: 'annex-3-8-a', provision: '6(2) Annex III 8(a)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '8a' }, exceptions: ['annex-3-8-a-ancillary'],
  },
  {
    id: 'annex-3-8-a-ancillary', provision: 'recital 61', certainty: 'recital', source: AI_ACT,
    when: { fact: 'justice_ancillary_only' },
  },
  {
    id: 'annex-3-8-b', provision: '6(2) Annex III 8(b)', certainty: 'text', source: AI_ACT, gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '8b' }, exceptions: ['annex-3-8-b-not-exposed'],
  },
  {
    id: 'annex-3-8-b-not-exposed', provision: 'Annex III 8(b), last sentence', certainty: 'text', source: AI_ACT,
    when: { fact: 'political_output_not_exposed' },
  },
] as const satisfies readonly Rule[];
