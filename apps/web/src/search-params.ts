// Plain addresses: `?class=minimal&class=high_risk`, no JSON in them.
import { isDay } from '@registry/record';

export type RawSearch = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): RawSearch {
  const parameters = new URLSearchParams(text);
  const search: RawSearch = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    search[name] = values.length === 1 ? values[0] : values;
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The values of a parameter that are among those allowed; undefined if none is. */
export function someOf<Value extends string>(allowed: readonly Value[], raw: unknown): Value[] | undefined {
  const values = (Array.isArray(raw) ? raw : [raw]).filter((value): value is Value => allowed.includes(value as Value));
  return values.length === 0 ? undefined : values;
}

export function oneOf<Value extends string>(allowed: readonly Value[], raw: unknown): Value | undefined {
  return someOf(allowed, raw)?.[0];
}

export function textOf(raw: unknown): string | undefined {
  const value = Array.isArray(raw) ? raw[0] : raw;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts of a parameter; undefined if there is none. */
export function textsOf(raw: unknown): string[] | undefined {
  const values = (Array.isArray(raw) ? raw : [raw]).filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
  return values.length === 0 ? undefined : values;
}

/** A day that exists; another is as good as none. */
export function dayOf(raw: unknown): string | undefined {
  const text = textOf(raw);
  return text !== undefined && isDay(text) ? text : undefined;
}
