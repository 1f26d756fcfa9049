// A connection that lets the server keep the plans of our statements: planning a list costs more than running it.

import { Client, type QueryConfig } from 'pg';

/** Plans kept per connection; beyond that a statement is planned each time. Ours are far fewer. */
const KEPT = 400;
const names = new Map<string, string>();

/** The name under which the server knows a statement, or undefined when there are too many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= KEPT) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

type Query = (...args: unknown[]) => unknown;

/** Parameters make a statement worth keeping; without any it is a `begin` or the like. */
export class PreparingClient extends Client {
  override query: Client['query'] = ((first: unknown, second: unknown, ...rest: unknown[]): unknown => {
    const send = super.query.bind(this) as Query;
    const name = typeof first === 'string' && Array.isArray(second) && second.length > 0 ? nameOf(first) : undefined;
    return name === undefined
      ? send(first, second, ...rest)
      : send({ name, text: first, values: second } as QueryConfig, ...rest);
  }) as Client['query'];
}
