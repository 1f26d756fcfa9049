// Listed high-risk uses: Article 6(2), Annex III.
import type { LawFact } from './fact';

/** The points of Annex III. */
export const ANNEX_3_POINTS = [
  '1a',
  '1b',
  '1c',
  '2',
  '3a',
  '3b',
  '3c',
  '3d',
  '4a',
  '4b',
  '5a',
  '5b',
  '5c',
  '5d',
  '6a',
  '6b',
  '6c',
  '6d',
  '6e',
  '7a',
  '7b',
  '7c',
  '7d',
  '8a',
  '8b',
] as const;

/** The areas of Annex III, under which its points stand. */
export const ANNEX_3_AREAS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export type AnnexArea = (typeof ANNEX_3_AREAS)[number];

function someUseIn(points: readonly (typeof ANNEX_3_POINTS)[number][]) {
  return { any: points.map((point) => ({ fact: 'annex3_uses', includes: point })) };
}

/** Point 1, also where the list of uses was answered without it. */
const biometricUse = {
  any: [{ rule: 'annex-3-1-a' }, { rule: 'annex-3-1-b-listed' }, { rule: 'annex-3-1-c-listed' }],
} as const;

export const annex3Facts = [
  {
    key: 'annex3_uses',
    kind: 'multi-enum',
    options: ANNEX_3_POINTS,
    stage: 'annex-3',
    provision: '6(2), Annex III',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
  },
  {
    key: 'annex3_permitted_by_law',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 1, 6, 7',
    certainty: 'text',
    ifUnknown: 'permission-pending',
    relevantWhen: { rule: 'annex-3-use-needing-permission' },
  },
  {
    // Points 6 and 7 need the actor; for point 1 it decides where the system is registered (49(4)).
    key: 'le_actor',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 6, 49(4)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: { any: [biometricUse, ...someUseIn(['6a', '6b', '6c', '6d', '6e']).any] },
  },
  {
    key: 'migration_actor',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 7, 49(4)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: { any: [biometricUse, ...someUseIn(['7a', '7b', '7c', '7d']).any] },
  },
  {
    key: 'benefit_actor',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 5(a)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['5a']),
  },
  {
    key: 'benefit_essential',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 5(a)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['5a']),
  },
  {
    key: 'critical_safety_component',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 2, 3(14), 6(1a)-(1b), recital 55',
    certainty: 'text-amending',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['2']),
  },
  {
    key: 'credit_fraud_only',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 5(b)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['5b']),
  },
  {
    key: 'travel_document_verification_only',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 7(d)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['7d']),
  },
  {
    key: 'justice_ancillary_only',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'recital 61',
    certainty: 'recital',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['8a']),
  },
  {
    key: 'political_output_not_exposed',
    kind: 'boolean',
    stage: 'annex-3',
    provision: 'Annex III 8(b)',
    certainty: 'text',
    ifUnknown: 'listed-use-possible',
    relevantWhen: someUseIn(['8b']),
  },
] as const satisfies readonly LawFact[];
