// The environment, read and checked once, then frozen. Nothing else reads it.

import { BRUSSELS } from '@registry/assessment';
import { readFileSync } from 'node:fs';
import { defaultMapping, readMapping, type ClaimMapping } from './claim-mapping';

/** Where people sign in: an OpenID provider such as EU Login. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client, protected by PKCE alone. */
  readonly clientSecret: string | null;
  /** As people know it. */
  readonly name: string;
  /** Address under which people reach the register. */
  readonly publicUrl: string;
  readonly mapping: ClaimMapping;
}

/** Where files are kept and how they are looked at. */
export interface EvidenceConfig {
  readonly mostBytes: number;
  /** Null keeps files in the database. */
  readonly s3: S3Config | null;
  /** A ClamAV daemon that scans what comes in; null scans nothing. */
  readonly clamav: { readonly host: string; readonly port: number } | null;
}

export interface S3Config {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** How mail leaves; null: the inbox alone. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise it is asked for before anything is said, except on this machine. */
  readonly isSecure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Sender, e.g. `AI register <ai-register@example.europa.eu>`. */
  readonly from: string;
  /** Address under which people reach the register, without a slash at its end. */
  readonly publicUrl: string;
}

export interface WebhookConfig {
  /** Private and local addresses, and plain HTTP. */
  readonly allowsPrivate: boolean;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** What this server calls itself when it is asked whether it lives; null says nothing. */
  readonly instance: string | null;
  /** Connection of the application's role: no owner of tables. */
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Sign-in by choosing a demo person. */
  readonly demo: boolean;
  /** The set-up leaves the demonstration without its fictitious systems. */
  readonly demoEmpty: boolean;
  readonly provider: ProviderConfig | null;
  /** Cookies over HTTPS only, and HSTS. */
  readonly secureCookies: boolean;
  /** Names by which the register may be called, besides those of this machine; small letters, no port. */
  readonly allowedHosts: readonly string[];
  /** How long a body may take to arrive, and a connection may stand still. */
  readonly patienceSeconds: number;
  /** Addresses of proxies whose `X-Forwarded-For` is believed; null believes none. */
  readonly trustedProxies: string | null;
  /** For each person and each token. */
  readonly requestsPerMinute: number;
  /** Ed25519 private key (PEM, PKCS #8) that signs checkpoints. */
  readonly signingKey: string;
  /** Names this register in checkpoints. */
  readonly origin: string;
  readonly institution: { readonly en: string; readonly fr: string; readonly de: string };
  /** Where the institution has its seat: by its days run the clocks of the law. Name of the time zone database. */
  readonly timeZone: string;
  /** Folder of the built web interface; null serves the API alone. */
  readonly webRoot: string | null;
  readonly logLevel: string;
  readonly evidence: EvidenceConfig;
  /** Whether this process carries out jobs: mail, webhooks, reminders. */
  readonly workers: boolean;
  readonly mail: MailConfig | null;
  readonly webhooks: WebhookConfig;
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
  // A name of several addresses would make several servers, of which the framework shows one: the others' connections
  // were not watched.
  const host = env.HOST && env.HOST !== 'localhost' ? env.HOST : '127.0.0.1';
  const demo = flag(env, 'REGISTRY_DEMO', faults);
  if (demo && !loopback.has(host) && !flag(env, 'REGISTRY_ALLOW_DEMO_ON_NETWORK', faults)) {
    faults.push(
      `demo sign-in lets anybody in, so it is refused on ${host}; use HOST=127.0.0.1, ` +
        'or set REGISTRY_ALLOW_DEMO_ON_NETWORK=true if everybody on that network may be anybody',
    );
  }
  const config: Config = {
    host,
    port: whole(env, 'PORT', 3000, 65535, faults),
    instance: env.REGISTRY_INSTANCE || null,
    databaseUrl: databaseUrl(env, 'REGISTRY_APP_DATABASE', faults),
    poolSize: whole(env, 'REGISTRY_POOL_SIZE', 10, 200, faults),
    demo,
    demoEmpty: flag(env, 'REGISTRY_DEMO_EMPTY', faults),
    provider: provider(env, faults),
    // Only the demonstration runs without TLS in front.
    secureCookies: flag(env, 'REGISTRY_SECURE_COOKIES', faults, !demo),
    allowedHosts: allowedHosts(env, host, faults),
    patienceSeconds: whole(env, 'REGISTRY_PATIENCE_SECONDS', 20, 600, faults),
    trustedProxies: env.REGISTRY_TRUSTED_PROXIES || null,
    requestsPerMinute: whole(env, 'REGISTRY_REQUESTS_PER_MINUTE', 1200, 10_000_000, faults),
    signingKey: signingKey(env, faults),
    origin: env.REGISTRY_ORIGIN || 'ai-system-registry',
    institution: {
      en: env.REGISTRY_INSTITUTION_EN || 'Demonstration institution',
      fr: env.REGISTRY_INSTITUTION_FR || 'Institution de démonstration',
      // Where only the others are set, German readers see the English one and not the demonstration's.
      de: env.REGISTRY_INSTITUTION_DE || env.REGISTRY_INSTITUTION_EN || 'Demonstrationsinstitution',
    },
    timeZone: timeZone(env, faults),
    webRoot: env.REGISTRY_WEB_ROOT || null,
    logLevel: env.REGISTRY_LOG_LEVEL || 'info',
    evidence: {
      mostBytes: whole(env, 'REGISTRY_EVIDENCE_MAX_MB', 50, 2000, faults) * 1_048_576,
      s3: s3(env, faults),
      clamav: clamav(env, faults),
    },
    workers: flag(env, 'REGISTRY_WORKERS', faults, true),
    mail: mail(env, faults),
    webhooks: { allowsPrivate: flag(env, 'REGISTRY_WEBHOOKS_ALLOW_PRIVATE', faults) },
  };
  if (faults.length > 0) throw new BrokenConfig(faults);
  return Object.freeze(config);
}

function provider(env: Environment, faults: string[]): ProviderConfig | null {
  if (!env.REGISTRY_OIDC_ISSUER) {
    const needless = [
      'REGISTRY_OIDC_CLIENT_ID',
      'REGISTRY_OIDC_CLIENT_SECRET_FILE',
      'REGISTRY_OIDC_NAME',
      'REGISTRY_OIDC_MAPPING_FILE',
    ].filter((name) => env[name]);
    if (needless.length > 0) faults.push(`${needless.join(' and ')} need REGISTRY_OIDC_ISSUER`);
    return null;
  }
  const mapping = secret(env, 'REGISTRY_OIDC_MAPPING_FILE', faults);
  return {
    issuer: address(env, 'REGISTRY_OIDC_ISSUER', faults),
    clientId: required(env, 'REGISTRY_OIDC_CLIENT_ID', faults),
    clientSecret: secret(env, 'REGISTRY_OIDC_CLIENT_SECRET_FILE', faults),
    name: env.REGISTRY_OIDC_NAME || 'EU Login',
    publicUrl: address(env, 'REGISTRY_PUBLIC_URL', faults),
    mapping: mapping === null ? defaultMapping : readMapping(mapping, faults),
  };
}

function s3(env: Environment, faults: string[]): S3Config | null {
  if (!env.REGISTRY_S3_ENDPOINT) {
    const needless = [
      'REGISTRY_S3_BUCKET',
      'REGISTRY_S3_REGION',
      'REGISTRY_S3_ACCESS_KEY',
      'REGISTRY_S3_SECRET_KEY_FILE',
    ].filter((name) => env[name]);
    if (needless.length > 0) faults.push(`${needless.join(' and ')} need REGISTRY_S3_ENDPOINT`);
    return null;
  }
  required(env, 'REGISTRY_S3_SECRET_KEY_FILE', faults);
  return {
    endpoint: address(env, 'REGISTRY_S3_ENDPOINT', faults),
    region: env.REGISTRY_S3_REGION || 'eu-west-1',
    bucket: required(env, 'REGISTRY_S3_BUCKET', faults),
    accessKey: required(env, 'REGISTRY_S3_ACCESS_KEY', faults),
    secretKey: secret(env, 'REGISTRY_S3_SECRET_KEY_FILE', faults) ?? '',
  };
}

function clamav(env: Environment, faults: string[]): EvidenceConfig['clamav'] {
  const host = env.REGISTRY_CLAMAV_HOST;
  return host ? { host, port: whole(env, 'REGISTRY_CLAMAV_PORT', 3310, 65535, faults) } : null;
}

function mail(env: Environment, faults: string[]): MailConfig | null {
  const text = env.REGISTRY_SMTP_URL;
  if (!text) {
    const needless = ['REGISTRY_SMTP_PASSWORD_FILE', 'REGISTRY_MAIL_FROM'].filter((name) => env[name]);
    if (needless.length > 0) faults.push(`${needless.join(' and ')} need REGISTRY_SMTP_URL`);
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || url.password !== '') {
    faults.push(
      'REGISTRY_SMTP_URL must be of the form smtp://user@host:587 or smtps://user@host:465; the password stands in the file of REGISTRY_SMTP_PASSWORD_FILE',
    );
    return null;
  }
  const isSecure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    user: decodeURIComponent(url.username) || null,
    password: secret(env, 'REGISTRY_SMTP_PASSWORD_FILE', faults),
    from: required(env, 'REGISTRY_MAIL_FROM', faults),
    publicUrl: address(env, 'REGISTRY_PUBLIC_URL', faults).replace(/\/+$/, ''),
  };
}

/** An address over HTTPS; plain only on this machine. */
function address(env: Environment, name: string, faults: string[]): string {
  const text = required(env, name, faults);
  if (text === '') return text;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname)))) {
    faults.push(`${name} must be an address that begins with https://, not "${text}"`);
  }
  return text;
}

/** A zone that this system knows. */
function timeZone(env: Environment, faults: string[]): string {
  const name = env.REGISTRY_TIME_ZONE || BRUSSELS;
  try {
    // An offset is no zone: it knows no summer.
    if (/^[A-Za-z]/.test(name))
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name;
  } catch {
    // Falls through to the fault.
  }
  faults.push(`REGISTRY_TIME_ZONE must be a zone of the time zone database, e.g. Europe/Brussels, not "${name}"`);
  return BRUSSELS;
}

/** Names with commas; else the one of the public address. Where others reach the server there must be one. */
function allowedHosts(env: Environment, host: string, faults: string[]): string[] {
  const { REGISTRY_ALLOWED_HOSTS: names, REGISTRY_PUBLIC_URL: address } = env;
  const hosts = names
    ? names
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
    : address && URL.canParse(address)
      ? [new URL(address).hostname]
      : [];
  if (hosts.some((name) => !/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(name)))
    faults.push(`REGISTRY_ALLOWED_HOSTS must be names of hosts with commas, without ports, not "${names}"`);
  if (hosts.length === 0 && !loopback.has(host))
    faults.push(
      `on ${host} the register must know by which names it is called: set REGISTRY_ALLOWED_HOSTS, or REGISTRY_PUBLIC_URL`,
    );
  return hosts;
}

function flag(env: Environment, name: string, faults: string[], fallback = false): boolean {
  const value = env[name] || String(fallback);
  if (!['true', 'false'].includes(value)) faults.push(`${name} must be true or false, not "${value}"`);
  return value === 'true';
}

function whole(env: Environment, name: string, fallback: number, max: number, faults: string[]): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max)
    faults.push(`${name} must be a whole number up to ${max}, not "${text}"`);
  return value;
}

function required(env: Environment, name: string, faults: string[]): string {
  const value = env[name];
  if (!value) faults.push(`${name} is missing`);
  return value ?? '';
}

function signingKey(env: Environment, faults: string[]): string {
  required(env, 'REGISTRY_SIGNING_KEY_FILE', faults);
  return secret(env, 'REGISTRY_SIGNING_KEY_FILE', faults) ?? '';
}

/** A connection; with `<name>_PASSWORD_FILE` its password stands in a file, and so in no environment and no log. */
export function databaseUrl(env: Environment, name: 'DATABASE' | 'REGISTRY_APP_DATABASE', faults: string[]): string {
  const text = required(env, `${name}_URL`, faults);
  const password = secret(env, `${name}_PASSWORD_FILE`, faults);
  if (text === '') return text;
  if (!URL.canParse(text)) {
    faults.push(`${name}_URL is not of the form postgres://role@host:port/database`);
    return text;
  }
  return password === null ? text : Object.assign(new URL(text), { password: encodeURIComponent(password) }).toString();
}

/** What a file holds, without the line break at its end; null when no file is named or it is of no use. */
export function secret(env: Environment, name: string, faults: string[]): string | null {
  const file = env[name];
  if (!file) return null;
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text !== '') return text;
    faults.push(`${name} names ${file}, which is empty`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    faults.push(
      `${name} names ${file}, which ${code === 'ENOENT' ? 'does not exist' : `cannot be read by this user (${code})`}`,
    );
  }
  return null;
}
