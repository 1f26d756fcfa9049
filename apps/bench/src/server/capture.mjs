// Tells which statements the product sends to the database for one request, so that a bare handler can send the same.
// Runs in a process of its own, because it listens in on the driver; without workers, whose statements are nobody's
// request.

import pg from 'pg';
import createAppModule from '../../../../dist/apps/api/src/create-app.js';
import configModule from '../../../../dist/apps/api/src/platform/config/config.js';
import { aSystem, signIn } from '../product.mjs';

const app = await createAppModule.createApp(configModule.readConfig({ ...process.env, REGISTRY_WORKERS: 'false' }));
await app.listen({ host: '127.0.0.1', port: 0 });
const url = await app.getUrl();
const cookie = await signIn(url, 'staff');

let statements = null;
const original = pg.Client.prototype.query;
pg.Client.prototype.query = function query(...args) {
  if (statements && typeof args[0] === 'string') statements.push({ text: args[0], values: args[1] ?? [] });
  else if (statements) statements.push({ name: args[0].name, text: args[0].text, values: args[0].values });
  return original.apply(this, args);
};

async function capture(path, init = {}) {
  statements = [];
  const answer = await fetch(`${url}/api/v1${path}`, {
    ...init,
    headers: { cookie, 'content-type': 'application/json' },
  });
  const body = await answer.json();
  const taken = statements;
  statements = null;
  if (taken.length === 0) throw new Error(`nothing was heard of ${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return { statements: taken, body };
}

// The sealer writes in the background; what it sends stands between no request's statements a moment after the last
// change.
await new Promise((done) => setTimeout(done, 3_000));
const list = await capture(process.env.BENCH_LIST ?? '/systems?limit=50');
const register = await capture('/systems', {
  method: 'POST',
  body: JSON.stringify(aSystem('that no other is called')),
});
process.send({ list: list.statements, register: register.statements, registered: register.body });
await app.close();
process.exit(0);
