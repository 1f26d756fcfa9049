// A file of rules as somebody brings it: what kind of rules it holds, and where in it a fault lies. Pure.
import type { RuleLayer } from '@registry/contracts';

export interface BroughtRules {
  readonly layer: RuleLayer;
  readonly content: Record<string, unknown>;
  readonly title: string;
  readonly id: string;
  readonly inForceFrom: string;
}

type Held = Record<string, unknown>;
const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Null for what is no JSON object. Rules as the register hands them out are taken as well as rules alone. */
export function readRules(text: string): BroughtRules | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isHeld(read)) return null;
  const content = isHeld(read['ruleset']) ? read['ruleset'] : isHeld(read['houseRules']) ? read['houseRules'] : read;
  const layer = isHeld(content['layer']) ? content['layer'] : null;
  const { title, id, inForceFrom } = layer ?? content;
  return {
    layer: layer === null ? 'law' : 'house',
    content,
    title: textOf(title),
    id: textOf(id),
    inForceFrom: textOf(inForceFrom),
  };
}

/** The way to a fault, by the names that things in the document have: `rules › article-50-2 › when`. */
export function wayTo(pointer: string, content: Held): { readonly way: string[]; readonly found: string } {
  const parts = pointer
    .split('/')
    .slice(2)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const way: string[] = [];
  let here: unknown = content;
  for (const part of parts) {
    here = Array.isArray(here) ? here[Number(part)] : isHeld(here) ? here[part] : undefined;
    way.push(nameOf(here) ?? part);
  }
  return { way, found: way.length === 0 ? '' : shortened(JSON.stringify(here)) };
}

function nameOf(value: unknown): string | undefined {
  if (!isHeld(value)) return undefined;
  return [value['id'], value['key'], value['code'], value['mark']].find((name) => typeof name === 'string') as
    string | undefined;
}

const SHOWN = 160;
const shortened = (text: string | undefined): string =>
  text === undefined ? '' : text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} …`;
