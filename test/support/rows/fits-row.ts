// Whether a row is what its type says, member by member. A column that the type does not know is told too; what JSON
// holds beyond what is read of it is not.

export type RowShape =
  | 'unknown'
  | 'null'
  | 'undefined'
  | 'string'
  | 'number'
  | 'boolean'
  | 'Date'
  | 'Buffer'
  | { readonly is: string | number | boolean }
  | { readonly any: readonly RowShape[] }
  | { readonly list: RowShape }
  | { readonly see: number }
  | {
      readonly of: Readonly<Record<string, { readonly shape: RowShape; readonly isOptional: boolean }>>;
      readonly rest?: RowShape;
    };

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Buffer.isBuffer(value) ? 'Buffer' : value instanceof Date ? 'Date' : typeof value;

/** What is wrong with a row, by the place in it; nothing where it fits. @param types what `see` is about */
export function misfits(shape: RowShape, value: unknown, types: readonly RowShape[], place = ''): string[] {
  if (shape === 'unknown') return [];
  if (typeof shape === 'string')
    return kindOf(value) === shape ? [] : [`${place || 'it'} is ${kindOf(value)}, not ${shape}`];
  if ('see' in shape) return misfits(types[shape.see]!, value, types, place);
  if ('is' in shape) return value === shape.is ? [] : [`${place} is ${JSON.stringify(value)}, not ${shape.is}`];
  if ('any' in shape) {
    const tried = shape.any.map((one) => misfits(one, value, types, place));
    if (tried.some((faults) => faults.length === 0)) return [];
    // Of what it could have been, the one that it is most.
    const likeliest = tried.filter((_, index) => isObject(shape.any[index]!, types) === (kindOf(value) === 'object'));
    return (likeliest.length === 0 ? tried : likeliest).sort((one, other) => one.length - other.length)[0]!;
  }
  if ('list' in shape)
    return Array.isArray(value)
      ? value.slice(0, 20).flatMap((one, index) => misfits(shape.list, one, types, `${place}[${index}]`))
      : [`${place} is ${kindOf(value)}, not a list`];
  if (kindOf(value) !== 'object' || Array.isArray(value))
    return [`${place || 'it'} is ${kindOf(value)}, not an object`];
  return members(shape, value as Record<string, unknown>, types, place);
}

const isObject = (shape: RowShape, types: readonly RowShape[]): boolean =>
  typeof shape !== 'string' && ('see' in shape ? isObject(types[shape.see]!, types) : 'of' in shape || 'list' in shape);

function members(
  { of, rest }: Extract<RowShape, { of: unknown }>,
  value: Record<string, unknown>,
  types: readonly RowShape[],
  place: string,
): string[] {
  const missing = Object.entries(of).flatMap(([name, { isOptional }]) =>
    isOptional || name in value ? [] : [`${place}.${name} is missing`],
  );
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, member]) => {
      const known = Object.hasOwn(of, name) ? of[name]!.shape : rest;
      if (known === undefined) return place === '' ? [`.${name} is not declared`] : [];
      return misfits(known, member, types, `${place}.${name}`);
    }),
  ];
}
