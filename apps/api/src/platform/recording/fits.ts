// Whether what stands in the log is of the shape that the catalogue of intents gives it.

import type { Subject } from '@registry/audit-log';
import { intents, type Intent, type Recorded, type Shape, type Shaped } from '@registry/contracts/intents';

const isText = (value: unknown): value is string => typeof value === 'string';

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  'text|null': (value) => value === null || isText(value),
  texts: (value) => Array.isArray(value) && value.every(isText),
  number: (value) => typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  anything: (value) => value !== undefined,
};

/** Members that the shape does not name are passed over: another version of the product may have told more. */
export function fits<Of extends Shape>(shape: Of, value: unknown): value is Shaped<Of>;
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return plain[shape]?.(value) === true;
  if (isWords(shape)) return shape.some((word) => word === value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const members = new Map(Object.entries(value));
  const { '...': others, ...named } = shape;
  return (
    Object.entries(named).every(([name, of]) =>
      name.endsWith('?') ? isLeftOutOr(of, members.get(name.slice(0, -1))) : fits(of, members.get(name)),
    ) &&
    (others === undefined || [...members].every(([name, one]) => isNamed(named, name) || fits(others, one)))
  );
}

const isWords = (shape: Shape): shape is readonly (string | null)[] => Array.isArray(shape);

const isLeftOutOr = (shape: Shape, value: unknown): boolean => value === undefined || fits(shape, value);

const isNamed = (members: object, name: string): boolean =>
  Object.hasOwn(members, name) || Object.hasOwn(members, `${name}?`);

/** Whether an entry of this intent tells what the catalogue says. Entries of other versions may not. */
export function isRecorded<Name extends Intent>(
  intent: Name,
  entry: { readonly subject: Subject; readonly fact: unknown },
): entry is Recorded<Name> {
  return [intents[intent]]
    .flat()
    .some(({ of, fact }) => [of].flat().some((type) => type === entry.subject.type) && fits(fact, entry.fact));
}
