// What was found in a file, beside the record as it stands.

import {
  COMPONENTS_MOST,
  type Component,
  type ComponentProposal,
  type FieldProposal,
  type ProposalState,
  type ProposedField,
  type RecordProposals,
} from '@registry/contracts';
import { isSame } from '../forms/compare';
import { filled, keyOfComponent, type FoundComponent } from './component';
import type { FoundInFile } from './found';
import type { FoundField } from './gather';

/** The record, as far as a file may speak of it. */
export interface Standing {
  readonly fields: Readonly<Record<ProposedField, unknown>>;
  readonly components: readonly Component[];
}

/** @param standing null for a record that is not there yet */
export function proposalsOf(found: FoundInFile, standing: Standing | null): Omit<RecordProposals, 'sha256'> {
  const { format, formatVersion, gathered, components, componentsLeftOut } = found;
  const byKey = new Map((standing?.components ?? []).map((one) => [keyOfComponent(one), one] as const));
  // What is said to be left is known once every field is finished.
  const fields = gathered.fields().map((one) => fieldProposal(one, standing?.fields[one.field]));
  return {
    format,
    formatVersion,
    fields,
    components: components.slice(0, COMPONENTS_MOST).map((one) => componentProposal(one, byKey)),
    componentsLeftOut: componentsLeftOut + Math.max(0, components.length - COMPONENTS_MOST),
    notTaken: gathered.notTaken,
    notTakenLeftOut: gathered.notTakenLeftOut,
  };
}

function fieldProposal({ field, value, isCut, from }: FoundField, stands: unknown): FieldProposal {
  const now = stands === undefined || isSame(stands, []) || stands === '' ? null : (stands as string | string[] | null);
  return { field, value, isCut, from, state: stateOf(now, value), stands: now };
}

const stateOf = (stands: unknown, value: unknown): ProposalState =>
  stands === null ? 'fills' : isSame(stands, value) ? 'same' : 'differs';

function componentProposal(
  { component, from }: FoundComponent,
  byKey: ReadonlyMap<string, Component>,
): ComponentProposal {
  const stands = byKey.get(keyOfComponent(component)) ?? null;
  if (stands === null) return { component, from, state: 'fills', stands };
  const said = {
    ...stands,
    supplier: component.supplier ?? stands.supplier,
    licence: component.licence ?? stands.licence,
  };
  if (isSame(said, stands)) return { component: stands, from, state: 'same', stands };
  // It only adds where the record is silent; otherwise one of them is wrong.
  return { component: said, from, state: isSame(filled(stands, component), said) ? 'fills' : 'differs', stands };
}
