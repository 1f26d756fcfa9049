// Listed high-risk uses: Article 6(2), Annex III.
import type { LawFact } from './fact';

/** The points of Annex III. */
export const ANNEX_3_POINTS = [
  '1a', '1b', '1c', '2', '3a', '3b', '3c', '3d', '4a', '4b', '5a', '5b', '5c', '5d',
  '6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d', '8a', '8b',
] as const;

/** Some point of Annex III is answered yes. */
export const someAnnex3Use = { any: ANNEX_3_POINTS.map((point) => ({ fact: 'annex3_uses', includes: point })) };

function someUseIn(points: readonly (typeof ANNEX_3_POINTS)[number][]) {
  return { any: points.map((point) => ({ fact: 'annex3_uses', includes: point })) };
}

export const annex3Facts = [
  { key: 'annex3_uses', kind: 'multi-enum', options: ANNEX_3_POINTS, stage: 'annex-3', provision: '6(2), Annex III', certainty: 'text', ifUnknown: 'listed-use-possible' },
  {
    key: 'annex3_permitted_by_law', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 1, 6, 7', certainty: 'text', ifUnknown: 'permission-pending',
    relevantWhen: someUseIn(['1a', '1b', '1c', '6a', '6b', '6c', '6d', '6e', '7a', '7b', '7c', '7d']),
  },
  {
    key: 'le_actor', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 6', certainty: 'text', ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['6a', '6b', '6c', '6d', '6e']),
  },
  {
    key: 'migration_actor', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 7', certainty: 'text', ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['7a', '7b', '7c', '7d']),
  },
  {
    key: 'critical_safety_component', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 2, 3(14), 6(1a)-(1b), recital 55',
    certainty: 'text-amending', ifUnknown: 'listed-use-possible', relevantWhen: someUseIn(['2']),
  },
  { key: 'credit_fraud_only', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 5(b)', certainty: 'text', ifUnknown: 'listed-use-possible', relevantWhen: someUseIn(['5b']) },
  {
    key: 'travel_document_verification_only', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 7(d)', certainty: 'text', ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['7d']),
  },
  { key: 'justice_ancillary_only', kind: 'boolean', stage: 'annex-3', provision: 'recital 61', certainty: 'recital', ifUnknown: 'listed-use-possible', relevantWhen: someUseIn(['8a']) },
  {
    key: 'political_output_not_exposed', kind: 'boolean', stage: 'annex-3', provision: 'Annex III 8(b)', certainty: 'text', ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['8b']),
  },
] as const satisfies readonly LawFact[];
