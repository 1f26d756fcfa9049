// The OpenID provider of the tests, and the way through it without a browser.

import { fork, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApp, type TestApp } from './app';

export interface TestProvider {
  readonly issuer: string;
  readonly environment: Record<string, string>;
  /** What the provider says of somebody. */
  readonly tell: (account: string, claims: Record<string, unknown>) => Promise<void>;
  readonly rotateKeys: () => Promise<void>;
  /** The last message with which the application was told that somebody had signed out. */
  readonly lastLogout: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export const CLIENT_SECRET = 'a-secret-of-the-tests-and-of-nothing-else';

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A provider, and the environment with which an application at `appPort` uses it. */
export async function startProvider(appPort: number, secretFile: string, clockShift = 0): Promise<TestProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const publicUrl = `http://127.0.0.1:${appPort}`;
  const client = {
    client_id: 'registry',
    client_secret: CLIENT_SECRET,
    redirect_uris: [`${publicUrl}/api/v1/session/provider/callback`],
    post_logout_redirect_uris: [`${publicUrl}/`],
    backchannel_logout_uri: `${publicUrl}/api/v1/session/provider/logouts`,
    backchannel_logout_session_required: true,
  };
  const child: ChildProcess = fork(join(__dirname, 'oidc-provider.mjs'), {
    env: { ...process.env, PORT: String(port), CLIENT: JSON.stringify(client), CLOCK_SHIFT: String(clockShift) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--no-warnings'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the provider ended with ${code}`)));
  });
  const ask = async (what: unknown): Promise<{ lastLogout: string }> =>
    (await fetch(`${issuer}/_`, { method: 'POST', body: JSON.stringify(what) })).json() as Promise<{
      lastLogout: string;
    }>;
  const told = async (what: unknown): Promise<void> => {
    await ask(what);
  };
  return {
    issuer,
    environment: {
      PORT: String(appPort),
      REGISTRY_PUBLIC_URL: publicUrl,
      REGISTRY_OIDC_ISSUER: issuer,
      REGISTRY_OIDC_CLIENT_ID: 'registry',
      REGISTRY_OIDC_CLIENT_SECRET_FILE: secretFile,
      REGISTRY_OIDC_NAME: 'Institution login',
    },
    tell: (account, claims) => told({ account, claims }),
    rotateKeys: () => told({ rotate: true }),
    lastLogout: async () => (await ask({})).lastLogout,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** A browser without pictures: keeps cookies per host and follows redirects one by one. */
export class Visitor {
  private readonly cookies = new Map<string, Map<string, string>>();
  /** Every address that was visited. */
  readonly visited: string[] = [];

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    this.visited.push(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects until there are none, or until the address fits. */
  async follow(url: string, until?: RegExp): Promise<{ url: string; response: Response | null }> {
    for (let left = 20, at = url; left > 0; left -= 1) {
      if (until?.test(at)) return { url: at, response: null };
      const response = await this.go(at);
      const to = response.headers.get('location');
      if (to === null) return { url: at, response };
      at = new URL(to, at).href;
    }
    throw new Error('redirected in a circle');
  }

  cookie(origin: string, name: string): string | undefined {
    return this.cookies.get(origin)?.get(name);
  }

  setCookie(origin: string, name: string, value: string): void {
    this.cookies.set(origin, (this.cookies.get(origin) ?? new Map<string, string>()).set(name, value));
  }
}

/**
 * Leaves for the provider and signs in there; returns the address to which the provider sends the browser back, not yet
 * visited.
 */
export async function throughProvider(app: TestApp, visitor: Visitor, account: string, to = '/'): Promise<string> {
  const callback = /\/session\/provider\/callback\?/;
  const { url, response } = await visitor.follow(
    `${app.url}/api/v1/session/provider/start?to=${encodeURIComponent(to)}`,
    callback,
  );
  if (response === null) return url;
  const form = /action="([^"]+)"/.exec(await response.text())?.[1] ?? '';
  const posted = await visitor.go(new URL(form, url).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ prompt: 'login', login: account, password: 'x' }).toString(),
  });
  return (await visitor.follow(new URL(posted.headers.get('location') ?? '', url).href, callback)).url;
}

/** Signs in and returns where the register sends the browser. */
export async function signInAt(app: TestApp, visitor: Visitor, account: string, to?: string): Promise<string> {
  const back = await visitor.go(await throughProvider(app, visitor, account, to));
  return back.headers.get('location') ?? `no redirect: ${back.status}`;
}

export { startApp };
