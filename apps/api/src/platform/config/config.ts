// The environment, read and checked once, then frozen. Nothing else reads it.

import { existsSync, readFileSync } from 'node:fs';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Connection of the application's role: no owner of tables. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Sign-in by choosing a demo person. */
  readonly demo: boolean;
  readonly secureCookies: boolean;
  /** Ed25519 private key (PEM, PKCS #8) that signs checkpoints. */
  readonly signingKey: string;
  /** Names this register in checkpoints. */
  readonly origin: string;
  readonly institution: { readonly en: string; readonly fr: string };
  /** Folder of the built web interface; null serves the API alone. */
  readonly webRoot: string | null;
  readonly logLevel: string;
}

export class BrokenConfig extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Reads the configuration; throws `BrokenConfig` naming every fault at once. */
export function readConfig(env: Environment): Config {
  const faults: string[] = [];
  const host = env.HOST || '127.0.0.1';
  const demo = flag(env, 'REGISTRY_DEMO', faults);
  if (demo && !loopback.has(host) && !flag(env, 'REGISTRY_ALLOW_DEMO_ON_NETWORK', faults)) {
    faults.push(`demo sign-in lets anybody in, so it is refused on ${host}; use HOST=127.0.0.1, `
      + 'or set REGISTRY_ALLOW_DEMO_ON_NETWORK=true if everybody on that network may be anybody');
  }
  const config: Config = {
    host,
    port: whole(env, 'PORT', 3000, 65535, faults),
    databaseUrl: required(env, 'REGISTRY_APP_DATABASE_URL', faults),
    poolSize: whole(env, 'REGISTRY_POOL_SIZE', 10, 200, faults),
    demo,
    secureCookies: flag(env, 'REGISTRY_SECURE_COOKIES', faults),
    signingKey: signingKey(env, faults),
    origin: env.REGISTRY_ORIGIN || 'ai-system-registry',
    institution: {
      en: env.REGISTRY_INSTITUTION_EN || 'Demonstration institution',
      fr: env.REGISTRY_INSTITUTION_FR || 'Institution de démonstration',
    },
    webRoot: env.REGISTRY_WEB_ROOT || null,
    logLevel: env.REGISTRY_LOG_LEVEL || 'info',
  };
  if (faults.length > 0) throw new BrokenConfig(faults);
  return Object.freeze(config);
}

function flag(env: Environment, name: string, faults: string[]): boolean {
  const value = env[name] ?? '';
  if (!['', 'true', 'false'].includes(value)) faults.push(`${name} must be true or false, not "${value}"`);
  return value === 'true';
}

function whole(env: Environment, name: string, fallback: number, max: number, faults: string[]): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max) faults.push(`${name} must be a whole number up to ${max}, not "${text}"`);
  return value;
}

function required(env: Environment, name: string, faults: string[]): string {
  const value = env[name];
  if (!value) faults.push(`${name} is missing`);
  return value ?? '';
}

function signingKey(env: Environment, faults: string[]): string {
  const file = required(env, 'REGISTRY_SIGNING_KEY_FILE', faults);
  if (file === '') return '';
  if (existsSync(file)) return readFileSync(file, 'utf8');
  faults.push(`REGISTRY_SIGNING_KEY_FILE names ${file}, which does not exist`);
  return '';
}
