// What entries proved is proven for ever: a row of each kind of part, and the digest that it had when it was written.
// A digest here is never changed. A member that comes later is left out where it is not there.

import { canonical } from '@registry/audit-log';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provenHistories, provenParts } from '../../apps/api/src/features/exports/proven-parts';
import { kindOfPart } from '../../apps/api/src/features/trail/kinds';
import type { ProvenPart } from '../../apps/api/src/platform/recording/proven-part';

interface Golden {
  /** Kind of subject and how the names of the parts begin. */
  readonly kind: string;
  readonly isHistory: boolean;
  readonly name: string;
  /** SHA-256 over the canonical form of the content. */
  readonly digest: string;
  readonly row: unknown;
}

const golden = JSON.parse(readFileSync(join(__dirname, '../data/proven-rows.json'), 'utf8')) as readonly Golden[];
const keyOf = (kind: string, isHistory: boolean): string => `${kind}${isHistory ? ' (every state)' : ''}`;
const kinds = new Map<string, ProvenPart>(
  [provenParts, provenHistories].flatMap((list, index) =>
    list.map((part): [string, ProvenPart] => [keyOf(`${part.subject} ${part.name}`, index === 1), part]),
  ),
);

describe('a part of each kind', () => {
  it('is kept here', () => {
    expect(golden.map(({ kind, isHistory }) => keyOf(kind, isHistory)).sort()).toEqual([...kinds.keys()].sort());
  });

  it.each(golden.map((one): [string, Golden] => [keyOf(one.kind, one.isHistory), one]))(
    'has the digest that it had: %s',
    (key, { name, digest, row }) => {
      const [found, content] = kinds.get(key)!.of(row as never);
      expect(found).toBe(name);
      expect(createHash('sha256').update(canonical(content)).digest('hex')).toBe(digest);
    },
  );
});

describe('who may read a part in the history of a record', () => {
  it('is said of each', () => {
    const names = [...provenParts, ...provenHistories]
      .filter(({ subject }) => subject === 'AiSystem' || subject === 'Incident')
      .map(({ name }) => name);
    expect(names.filter((name) => kindOfPart(name) === null)).toEqual([]);
    expect(kindOfPart('later:x')).toBeNull();
  });
});
