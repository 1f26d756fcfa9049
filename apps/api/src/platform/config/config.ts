// The environment, read and checked once, then frozen. Nothing else reads it.

import type { InstitutionKind } from '@registry/contracts';
import { evidence, type EvidenceConfig } from './evidence';
import { mail, type MailConfig } from './mail';
import { allowedHosts, institutionKind, timeZone } from './place';
import { provider, type ProviderConfig } from './provider';
import { flag, loopback, whole, type Environment, type Reading } from './reading';
import { databaseUrl, signingKey } from './secrets';

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
  /** What kind of body the institution is. */
  readonly institutionKind: InstitutionKind;
  /** Where the institution has its seat: by its days run the clocks of the law. Name of the time zone database. */
  readonly timeZone: string;
  /** Folder of the built web interface; null serves the API alone. */
  readonly webRoot: string | null;
  readonly logLevel: string;
  readonly evidence: EvidenceConfig;
  /** What of the register anybody may read without signing in; null: nothing. */
  readonly publicSet: { readonly licence: string } | null;
  /** Bytes of the largest file of records that is read. */
  readonly importMostBytes: number;
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

/** Reads the configuration; throws `BrokenConfig` naming every fault at once. */
export function readConfig(env: Environment): Config {
  const reading: Reading = { env, faults: [] };
  const { faults } = reading;
  // A name of several addresses would make several servers, of which the framework shows one: the others' connections
  // were not watched.
  const host = env.HOST && env.HOST !== 'localhost' ? env.HOST : '127.0.0.1';
  const demo = flag(reading, 'REGISTRY_DEMO');
  if (demo && !loopback.has(host) && !flag(reading, 'REGISTRY_ALLOW_DEMO_ON_NETWORK')) {
    faults.push(
      `demo sign-in lets anybody in, so it is refused on ${host}; use HOST=127.0.0.1, ` +
        'or set REGISTRY_ALLOW_DEMO_ON_NETWORK=true if everybody on that network may be anybody',
    );
  }
  const config: Config = {
    host,
    port: whole(reading, 'PORT', 3000, 65535),
    instance: env.REGISTRY_INSTANCE || null,
    databaseUrl: databaseUrl(reading, 'REGISTRY_APP_DATABASE'),
    poolSize: whole(reading, 'REGISTRY_POOL_SIZE', 10, 200),
    demo,
    demoEmpty: flag(reading, 'REGISTRY_DEMO_EMPTY'),
    provider: provider(reading),
    // Only the demonstration runs without TLS in front.
    secureCookies: flag(reading, 'REGISTRY_SECURE_COOKIES', !demo),
    allowedHosts: allowedHosts(reading, host),
    patienceSeconds: whole(reading, 'REGISTRY_PATIENCE_SECONDS', 20, 600),
    trustedProxies: env.REGISTRY_TRUSTED_PROXIES || null,
    requestsPerMinute: whole(reading, 'REGISTRY_REQUESTS_PER_MINUTE', 1200, 10_000_000),
    signingKey: signingKey(reading),
    origin: env.REGISTRY_ORIGIN || 'ai-system-registry',
    institution: {
      en: env.REGISTRY_INSTITUTION_EN || 'Demonstration institution',
      fr: env.REGISTRY_INSTITUTION_FR || 'Institution de démonstration',
      // Where only the others are set, German readers see the English one and not the demonstration's.
      de: env.REGISTRY_INSTITUTION_DE || env.REGISTRY_INSTITUTION_EN || 'Demonstrationsinstitution',
    },
    institutionKind: institutionKind(reading),
    timeZone: timeZone(reading),
    webRoot: env.REGISTRY_WEB_ROOT || null,
    logLevel: env.REGISTRY_LOG_LEVEL || 'info',
    evidence: evidence(reading),
    publicSet: flag(reading, 'REGISTRY_PUBLIC_SET') ? { licence: env.REGISTRY_PUBLIC_LICENCE || 'CC-BY-4.0' } : null,
    importMostBytes: whole(reading, 'REGISTRY_IMPORT_MAX_MB', 250, 2000) * 1_048_576,
    workers: flag(reading, 'REGISTRY_WORKERS', true),
    mail: mail(reading),
    webhooks: { allowsPrivate: flag(reading, 'REGISTRY_WEBHOOKS_ALLOW_PRIVATE') },
  };
  if (faults.length > 0) throw new BrokenConfig(faults);
  return Object.freeze(config);
}
