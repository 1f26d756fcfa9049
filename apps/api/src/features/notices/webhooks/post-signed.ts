// One signed delivery over HTTP, by the rules of Standard Webhooks (https://www.standardwebhooks.com): id, instant,
// HMAC-SHA256 over both and the text.

import http from 'node:http';
import https from 'node:https';
import { Webhook } from 'standardwebhooks';

/** Whoever does not answer by then has not got it. */
const PATIENCE_MS = 10_000;

export interface Posted {
  readonly url: string;
  readonly secret: string;
  /** The same for each attempt, so that a receiver can tell what it has had. */
  readonly id: string;
  readonly body: string;
  readonly at: Date;
  readonly allowsPrivate: boolean;
}

/**
 * Returns the status of the answer; redirects are not followed. Throws where none came: the address is asked for at
 * each delivery, and a name that now leads into a private network is refused when the connection is made.
 */
export async function postSigned({ url, secret, id, body, at, allowsPrivate }: Posted): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'ai-system-registry',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  // A module of the other kind; loaded once.
  const { useAgent } = await import('request-filtering-agent');
  const agent = useAgent(url, { allowPrivateIPAddress: allowsPrivate, allowMetaIPAddress: allowsPrivate });
  return new Promise((done, failed) => {
    const timer = setTimeout(
      () => request.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} seconds`)),
      PATIENCE_MS,
    );
    const end = (): void => {
      clearTimeout(timer);
      agent.destroy();
    };
    const request = (url.startsWith('https:') ? https : http).request(
      url,
      { method: 'POST', headers, agent },
      (response) => {
        // What they say besides is theirs; it is not even read.
        response.destroy();
        end();
        done(response.statusCode ?? 0);
      },
    );
    request.on('error', (error) => {
      end();
      failed(error);
    });
    request.end(body);
  });
}
