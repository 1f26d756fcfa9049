// Between a value of the record and what stands in a form: a form holds text, and lists as lines of text.
import type { DetailKey, SystemDetails } from '@registry/contracts';
import { catalogue, readDetails, type Fault, isVisible } from '@registry/record';

/** What stands in the form for one field: a text, or the values ticked. */
export type TypedValue = string | string[];
export type TypedDetails = Partial<Record<DetailKey, TypedValue>>;

export function typedOf(details: SystemDetails, keys: readonly DetailKey[]): TypedDetails {
  return Object.fromEntries(keys.map((key) => [key, typedValue(key, details[key])]));
}

export function typedValue(key: DetailKey, value: unknown): TypedValue {
  switch (catalogue[key].kind) {
    case 'choices':
      return [...(value as string[])];
    case 'lines':
      return (value as string[]).join('\n');
    case 'yesNo':
      return value === null ? '' : value === true ? 'yes' : 'no';
    default:
      return value === null ? '' : String(value);
  }
}

/** Reads the form by the catalogue; the server reads it by the same. */
export function detailsOf(typed: TypedDetails): { details: Partial<SystemDetails>; faults: Fault[] } {
  return readDetails(
    Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, storedValue(key as DetailKey, value)])),
  );
}

function storedValue(key: DetailKey, value: TypedValue): unknown {
  if (Array.isArray(value)) return value;
  const text = value.trim();
  switch (catalogue[key].kind) {
    case 'lines':
      return value.split('\n').filter((line) => isVisible(line));
    case 'yesNo':
      return text === '' ? null : text === 'yes';
    // What is no number stays a text, and is refused as that.
    case 'number':
      return text === '' ? null : /^\d+$/.test(text) ? Number(text) : text;
    default:
      return text === '' ? null : value;
  }
}
