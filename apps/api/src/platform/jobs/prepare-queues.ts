// Makes the queues, or brings them up to date. The application itself may not: it owns no table.

import PgBoss from 'pg-boss';
import { Client } from 'pg';
import { QUEUE_SCHEMA, type Queue } from './queues';

/** @param owner connection of the owner of the database */
export async function prepareQueues(owner: string, queues: readonly Queue[]): Promise<void> {
  const boss = new PgBoss({ connectionString: owner, schema: QUEUE_SCHEMA, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const queue of queues) {
      await boss.createQueue(queue.name, queue);
      await boss.updateQueue(queue.name, queue);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(`grant usage on schema ${QUEUE_SCHEMA} to registry_app`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to registry_app`);
  } finally {
    await client.end();
  }
}
