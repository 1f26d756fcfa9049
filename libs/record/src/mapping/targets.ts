// What a column of a file can be taken over as: the fields of a record, and what tells which record a row is about.

import { ORIGINS, STAGES, VISIBILITIES, type DetailKey } from '@registry/contracts';
import type { Field } from '../forms/field';
import { valuesOf } from '../forms/vocabularies';
import { catalogue, DETAIL_KEYS } from '../record/catalogue';

/** Fields of a record beside those of the catalogue, with the limits of the form by which a system is registered. */
const CORE = {
  reference: { kind: 'line', max: 20 },
  /** The id that the system has where the file comes from. */
  externalId: { kind: 'line', max: 200 },
  name: { kind: 'line', max: 200 },
  summary: { kind: 'text', max: 500 },
  /** Code, id or name of an organisation unit. */
  unit: { kind: 'line', max: 200 },
  intendedPurpose: { kind: 'text', max: 4000 },
  stage: { kind: 'word', words: STAGES },
  origin: { kind: 'word', words: ORIGINS },
  retirementReason: { kind: 'text', max: 1000 },
  visibility: { kind: 'word', words: VISIBILITIES },
  restrictionReason: { kind: 'text', max: 1000 },
} as const;

export type CoreKey = keyof typeof CORE;
export type TargetKey = CoreKey | DetailKey;

/** As a field of the catalogue, or one of a few words that the record itself knows. */
export type Target = Field | { readonly kind: 'word'; readonly words: readonly string[] };

export const CORE_KEYS = Object.keys(CORE) as CoreKey[];
export const TARGET_KEYS: readonly TargetKey[] = [...CORE_KEYS, ...DETAIL_KEYS];

/** Without them nothing is registered. */
export const NEEDED = ['name', 'summary', 'unit', 'intendedPurpose', 'stage', 'origin'] as const satisfies CoreKey[];

export const isTarget = (key: string): key is TargetKey => Object.hasOwn(CORE, key) || Object.hasOwn(catalogue, key);

export const isCore = (key: TargetKey): key is CoreKey => Object.hasOwn(CORE, key);

export const targetOf = (key: TargetKey): Target => (isCore(key) ? CORE[key] : catalogue[key]);

/** The words from which a target takes its value; null where it takes any. */
export function wordsOf(key: TargetKey): readonly string[] | null {
  const target = targetOf(key);
  if (target.kind === 'word') return target.words;
  return target.kind === 'choice' || target.kind === 'choices' ? valuesOf(target.of) : null;
}
