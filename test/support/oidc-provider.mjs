// A real OpenID provider in a process of its own: anybody signs in by name. Told what to do over its own small
// interface under /_. PORT, CLIENT (JSON: redirect_uris, …) and CLOCK_SHIFT (seconds) come from the environment.

import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';

const shift = Number(process.env.CLOCK_SHIFT ?? 0) * 1000;
const RealDate = Date;
if (shift !== 0) {
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [RealDate.now() + shift] : parts));
    }
    static now() {
      return RealDate.now() + shift;
    }
  };
}
const { default: Provider } = await import('oidc-provider');

const port = Number(process.env.PORT);
const accounts = new Map();
const newKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid: String(Math.random()),
  use: 'sig',
  alg: 'RS256',
});
let handler;
/** The last message with which a client was told that somebody had signed out. */
let lastLogout = '';

function begin() {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    jwks: { keys: [newKey()] },
    clients: [JSON.parse(process.env.CLIENT)],
    claims: { openid: ['sub'], profile: ['name', 'locale', 'department', 'groups'], email: ['email'] },
    features: { backchannelLogout: { enabled: true } },
    // By itself it does not talk to this machine, where the register of the tests is.
    fetch: (url, options) => {
      if (String(url).endsWith('/logouts')) lastLogout = String(options.body);
      return fetch(url, { ...options, dispatcher: undefined });
    },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts.get(id) }) }),
    // The institution's own register: people are not asked whether it may know them.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  handler = provider.callback();
}

begin();
createServer((request, response) => {
  if (!request.url?.startsWith('/_')) return void handler(request, response);
  const chunks = [];
  request
    .on('data', (chunk) => chunks.push(chunk))
    .on('end', () => {
      const { account, claims, rotate } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
      if (account) accounts.set(account, claims);
      // New keys, and everything that was signed by the old ones forgotten, as after a restart.
      if (rotate) begin();
      response.end(JSON.stringify({ lastLogout }));
    });
}).listen(port, '127.0.0.1', () => process.send?.('listening'));
