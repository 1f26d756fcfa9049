// The baseline of the HTTP figures: Fastify and pg, no framework, no checks, the product's own statements.

import fastify from 'fastify';
import pg from 'pg';
import { randomBytes, randomUUID } from 'node:crypto';

const { list, register, registered } = JSON.parse(process.env.BENCH_STATEMENTS);
const pool = new pg.Pool({ connectionString: process.env.REGISTRY_APP_DATABASE_URL, max: 10 });
const app = fastify();

app.get('/list', async () => {
  let rows = [];
  for (const statement of list) rows = (await pool.query(statement)).rows;
  return { items: rows.slice(0, 50) };
});

app.post('/register', async (request, reply) => {
  const client = await pool.connect();
  try {
    const fresh = renewed(request.body.name);
    let rows = [];
    for (const statement of register) {
      ({ rows } = await client.query({ ...statement, values: fresh(statement.values) }));
      if (rows[0]?.number) fresh.reference(rows[0].number);
    }
    return reply.code(201).send(rows[0]);
  } finally {
    client.release();
  }
});

/** The captured values with new ids, hashes and references in their place. */
function renewed(name) {
  const id = randomUUID();
  let reference = registered.reference;
  const hash = /^[0-9a-f]{64}$/;
  const renew = (value, index, { length }) => {
    if (typeof value !== 'string') return value;
    // The only value of the session look-up is a hash too, and must stay.
    if (hash.test(value)) return length === 1 ? value : randomBytes(32).toString('hex');
    return value
      .replaceAll(registered.id, id)
      .replaceAll(registered.reference, reference)
      .replaceAll(registered.name, name);
  };
  return Object.assign((values) => values.map(renew), {
    reference: (number) => {
      reference = `${registered.reference.slice(0, 9)}${String(number).padStart(6, '0')}`;
    },
  });
}

await app.listen({ host: '127.0.0.1', port: 0 });
process.send({ listening: app.server.address().port });
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
