// Products under Union harmonisation law: Article 6(1) with (1a)-(1c), Annex I.
import type { LawFact } from './fact';

/** Annex I Section A, points 2 to 12; point 1 (machinery) was deleted by the amendment. */
export const SECTION_A = [
  'toys',
  'craft',
  'lifts',
  'atex',
  'radio',
  'pressure',
  'cableways',
  'ppe',
  'gas',
  'mdr',
  'ivdr',
] as const;

/** Annex I Section B, points 13 to 21; point 21 (machinery) was added by the amendment. */
export const SECTION_B = [
  'avsec',
  'two_wheel',
  'agricultural',
  'marine',
  'rail',
  'motor_vehicles',
  'vehicle_safety',
  'aviation',
  'machinery',
] as const;

const anyAct = { fact: 'annex1_act', in: [...SECTION_A, ...SECTION_B] } as const;
const component = { fact: 'annex1_relation', in: ['safety_component', 'other_component'] } as const;

export const annex1Facts = [
  {
    key: 'annex1_act',
    kind: 'enum',
    options: ['none', ...SECTION_A, ...SECTION_B],
    stage: 'annex-1',
    provision: '6(1)(a), Annex I, 2(2)',
    certainty: 'text-amending',
    ifUnknown: 'product-high-risk-possible',
  },
  {
    key: 'annex1_relation',
    kind: 'enum',
    options: ['product', 'safety_component', 'other_component', 'none'],
    stage: 'annex-1',
    provision: '6(1)(a)',
    certainty: 'text',
    ifUnknown: 'product-high-risk-possible',
    relevantWhen: anyAct,
  },
  {
    key: 'safety_function_or_failure_endangers',
    kind: 'boolean',
    stage: 'annex-1',
    provision: '3(14), 6(1b)',
    certainty: 'text-amending',
    ifUnknown: 'product-high-risk-possible',
    relevantWhen: component,
  },
  {
    key: 'nonsafety_assistance_only',
    kind: 'boolean',
    stage: 'annex-1',
    provision: '6(1a)',
    certainty: 'text-amending',
    ifUnknown: 'product-high-risk-possible',
    relevantWhen: component,
  },
  {
    key: 'third_party_ca_required',
    kind: 'boolean',
    stage: 'annex-1',
    provision: '6(1)(b)',
    certainty: 'text',
    ifUnknown: 'product-high-risk-possible',
    relevantWhen: anyAct,
  },
  {
    key: 'third_party_ca_non_safety_only',
    kind: 'boolean',
    stage: 'annex-1',
    provision: '6(1c)',
    certainty: 'text-amending',
    ifUnknown: 'product-high-risk-possible',
    relevantWhen: { fact: 'third_party_ca_required' },
  },
] as const satisfies readonly LawFact[];
