// A component as the record holds it, with what of it fits.

import type { Component, ComponentKind, ProposalPlace } from '@registry/contracts';
import { isVisible, keptLine, plainText, textLength } from '../forms/text';
import type { Gathered } from './gather';

/** As long as the form lets each be. */
const MOST = { name: 200, version: 100, supplier: 200, licence: 100 } as const;

export interface FoundComponent {
  readonly component: Component;
  readonly from: ProposalPlace[];
}

/** What a file says of one; each with the place where it says so. */
export type SaidOfComponent = {
  readonly kind: ComponentKind;
} & { readonly [Key in keyof typeof MOST]?: { readonly text: string; readonly from: ProposalPlace } | null };

/**
 * Reads one; what does not fit is left, and said to be.
 * @returns null without a name that fits
 */
export function componentOf(said: SaidOfComponent, gathered: Gathered): FoundComponent | null {
  const from: ProposalPlace[] = [];
  const read = (key: keyof typeof MOST): string | null => {
    const one = said[key];
    if (one === null || one === undefined || !isVisible(one.text)) return null;
    const text = keptLine(one.text);
    if (textLength(text) > MOST[key]) {
      gathered.leave('too-long', one.from);
      return null;
    }
    from.push(one.from);
    return text;
  };
  const name = read('name');
  if (name === null) return null;
  const component: Component = {
    kind: said.kind,
    name,
    version: read('version'),
    supplier: read('supplier'),
    licence: read('licence'),
    // Nobody's file says so in a way that the Act would accept: that is for a person.
    isGeneralPurpose: null,
    hosting: null,
  };
  return { component, from };
}

/** Two components of the same key are the same one. */
export const keyOfComponent = ({ kind, name, version }: Component): string =>
  JSON.stringify([kind, plainText(name) || name, keptLine(version ?? '').toLowerCase()]);

const ORDER: readonly ComponentKind[] = ['model', 'dataset', 'software'];

/** Each once, models before data before software; what a later one adds fills what an earlier one leaves open. */
export function together(found: readonly FoundComponent[]): FoundComponent[] {
  const byKey = new Map<string, FoundComponent>();
  for (const one of found) {
    const key = keyOfComponent(one.component);
    const before = byKey.get(key);
    byKey.set(
      key,
      before === undefined
        ? one
        : { component: filled(before.component, one.component), from: [...before.from, ...one.from].slice(0, 20) },
    );
  }
  const all = [...byKey.values()];
  return ORDER.flatMap((kind) => all.filter(({ component }) => component.kind === kind));
}

/** The first, with what the second says where the first says nothing. */
export const filled = (first: Component, second: Component): Component => ({
  ...first,
  version: first.version ?? second.version,
  supplier: first.supplier ?? second.supplier,
  licence: first.licence ?? second.licence,
});
