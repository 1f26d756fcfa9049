// How what the public would read differs from what it reads.

import type { PublicChange, PublicDifference, PublicSystem } from '@registry/contracts';

/** By reference; what is the same is left out. */
export function comparePublic(
  before: readonly PublicSystem[],
  after: readonly PublicSystem[],
): readonly PublicDifference[] {
  const [old, young] = [byReference(before), byReference(after)];
  const references = [...new Set([...old.keys(), ...young.keys()])].sort();
  return references.flatMap((reference) => differenceOf(old.get(reference), young.get(reference)));
}

const byReference = (systems: readonly PublicSystem[]): ReadonlyMap<string, PublicSystem> =>
  new Map(systems.map((system) => [system.reference, system]));

function differenceOf(before: PublicSystem | undefined, after: PublicSystem | undefined): PublicDifference[] {
  if (after === undefined) return before === undefined ? [] : [{ ...named(before), kind: 'removed', changes: [] }];
  if (before === undefined) return [{ ...named(after), kind: 'added', changes: [] }];
  const changes = changesBetween(membersOf(before), membersOf(after));
  return changes.length === 0 ? [] : [{ ...named(after), kind: 'changed', changes }];
}

const named = ({ reference, name }: PublicSystem): Pick<PublicSystem, 'reference' | 'name'> => ({ reference, name });

const membersOf = ({ fields, ...rest }: PublicSystem): Readonly<Record<string, unknown>> => ({ ...rest, ...fields });

/** Both were written by `publicSystem`, in one order of members. */
const changesBetween = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): PublicChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
