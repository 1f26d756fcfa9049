// What a test had the register tell the log is what the catalogue of intents says of it, and no member more.

import { intents, type FactKind, type Intent, type Shape } from '@registry/contracts/intents';
import { fits } from '../../apps/api/src/platform/recording/fits';
import { withClient } from './database';

interface Told {
  readonly intent: string;
  readonly type: string;
  readonly fact: unknown;
}

/** Members that the shape does not know, at whatever depth. */
function unknownMembers(shape: Shape, value: unknown): string[] {
  if (typeof shape === 'string' || Array.isArray(shape) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const of = new Map(Object.entries(shape));
    const known = of.get(name) ?? of.get(`${name}?`) ?? of.get('...');
    return known === undefined ? [name] : unknownMembers(known, member);
  });
}

const isOf = ({ of, fact: shape }: FactKind, { type, fact }: Told): boolean =>
  [of].flat().some((one) => one === type) && fits(shape, fact) && unknownMembers(shape, fact).length === 0;

export function isTold(told: Told): boolean {
  return (
    Object.hasOwn(intents, told.intent) && [intents[told.intent as Intent]].flat().some((kind) => isOf(kind, told))
  );
}

/** Refuses a log with a fact that is in no row. */
export async function requireToldFacts(ownerUrl: string): Promise<void> {
  const told = await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<Told>(
      `select distinct intent, subject_type as type, payload -> 'fact' as fact from audit_entry`,
    );
    return rows;
  });
  const strange = told.filter((one) => !isTold(one));
  if (strange.length > 0)
    throw new Error(`the catalogue of intents does not know: ${JSON.stringify(strange.slice(0, 10), null, 2)}`);
}
