// One text per value, so that equal content has an equal hash on every machine.

/** Thrown for a value that has no canonical form (undefined, functions, NaN, lone surrogates…). */
export class NotCanonical extends Error {}

/** Unpaired surrogates cannot be encoded as UTF-8, so two different texts would hash alike. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;

/** Texts that stand for themselves between quotation marks: nearly all there are. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function text(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  if (loneSurrogate.test(value)) throw new NotCanonical('lone surrogate in text');
  return JSON.stringify(value);
}

/**
 * The canonical JSON text of a value (RFC 8785: members sorted by UTF-16 code units, no white space,
 * ECMAScript number and string forms). Object members that are `undefined` are left out, as in JSON.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical('number that is not finite');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return canonicalList(value);
      return canonicalObject(value as Record<string, unknown>);
    default:
      throw new NotCanonical(`value of type ${typeof value}`);
  }
}

function canonicalList(values: readonly unknown[]): string {
  let items = '';
  for (const value of values) items += `${items === '' ? '' : ','}${canonical(value)}`;
  return `[${items}]`;
}

function canonicalObject(value: Record<string, unknown>): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical('object that is not plain data');
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members += `${members === '' ? '' : ','}${text(key)}:${canonical(member)}`;
  }
  return `{${members}}`;
}
