// A file of records brought in as a program does it: sent, waited for, mapped, applied.

import type { ImportMapping, ImportRow, ImportSet, ImportState } from '@registry/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import type TestAgent from 'supertest/lib/agent';
import { API } from './as';

export interface Sent {
  readonly name?: string;
  readonly source?: string;
}

export const send = (agent: TestAgent, bytes: string | Buffer, { name = 'systems.csv', source = 'cmdb' }: Sent = {}) =>
  agent
    .post(`${API}/imports`)
    .query({ name, source })
    .set('Content-Type', 'application/octet-stream')
    .send(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);

/** Waits until a walk through its rows has ended. */
export async function settled(agent: TestAgent, id: string, ...states: ImportState[]): Promise<ImportSet> {
  for (;;) {
    const { body } = await agent.get(`${API}/imports/${id}`).expect(200);
    const set = body as ImportSet;
    if (!['reading', 'comparing', 'applying', 'undoing'].includes(set.state)) {
      if (states.length > 0) expect(states).toContain(set.state);
      return set;
    }
    await sleep(20);
  }
}

/** Sent and read: how its columns are taken over has been guessed. */
export async function arrive(agent: TestAgent, bytes: string | Buffer, sent?: Sent): Promise<ImportSet> {
  const { body } = await send(agent, bytes, sent).expect(201);
  return settled(agent, body.id, 'read');
}

/** Compared as it was guessed, with changes to that. */
export async function compare(
  agent: TestAgent,
  set: ImportSet,
  changes: Partial<ImportMapping> = {},
): Promise<ImportSet> {
  const mapping = {
    ...set.mapping,
    ...changes,
    values: { ...set.mapping.values, ...changes.values },
  };
  await agent.put(`${API}/imports/${set.id}/mapping`).set('If-Match', `"${set.version}"`).send({ mapping }).expect(200);
  return settled(agent, set.id, 'compared');
}

export async function apply(agent: TestAgent, set: ImportSet, which: 'all' | 'valid' = 'all'): Promise<ImportSet> {
  await agent
    .post(`${API}/imports/${set.id}/applications`)
    .set('If-Match', `"${set.version}"`)
    .send({ which })
    .expect(201);
  return settled(agent, set.id);
}

export async function rowsOf(
  agent: TestAgent,
  { id }: Pick<ImportSet, 'id'>,
  query: object = {},
): Promise<ImportRow[]> {
  const { body } = await agent
    .get(`${API}/imports/${id}/rows`)
    .query({ limit: 100, ...query })
    .expect(200);
  return body.items as ImportRow[];
}
