import { Inject, Injectable, Logger } from '@nestjs/common';
import type * as OpenId from 'openid-client' with { 'resolution-mode': 'import' };
import type { JWTVerifyGetKey } from 'jose' with { 'resolution-mode': 'import' };
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import type { ProviderConfig } from '../config/provider';
import { Refusal } from '../problems/refusal';

export const CALLBACK = '/api/v1/session/provider/callback';

/** How far the provider's clock may be off, and how old what it says may be. */
const TOLERANCE_SECONDS = 30;
const LOGOUT_AGE = '5 minutes';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

export interface Leaving {
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export interface LoggedOut {
  readonly tokenId: string;
  readonly subject: string | null;
  /** The session at the provider that has ended; null: all of the person. */
  readonly session: string | null;
  readonly expiresAt: Date;
}

interface Connection {
  readonly library: typeof OpenId;
  readonly client: OpenId.Configuration;
  readonly keys: JWTVerifyGetKey;
}

/**
 * Speaks OpenID Connect with the provider of the configuration: code flow with PKCE, signed ID tokens, back-channel
 * logout.
 */
@Injectable()
export class ProviderClient {
  private readonly log = new Logger('Provider');
  private connection: Promise<Connection> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Where to send the browser, and what to remember until it comes back. */
  async leave(): Promise<Leaving> {
    const { library, client } = await this.connect();
    const { mapping } = this.provider();
    const [state, nonce, verifier] = [library.randomState(), library.randomNonce(), library.randomPKCECodeVerifier()];
    const url = library.buildAuthorizationUrl(client, {
      redirect_uri: this.publicUrl(CALLBACK),
      scope: mapping.scope,
      state,
      nonce,
      code_challenge: await library.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, state, nonce, verifier };
  }

  /** What the provider says of the person who comes back; refuses with `session.sign-in-failed`. */
  async arrive(pathAndQuery: string, { state, nonce, verifier }: Omit<Leaving, 'url'>): Promise<Claims> {
    const { library, client } = await this.connect();
    try {
      const tokens = await library.authorizationCodeGrant(client, new URL(this.publicUrl(pathAndQuery)), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('no ID token came');
      if (client.serverMetadata().userinfo_endpoint === undefined) return claims;
      return { ...(await library.fetchUserInfo(client, tokens.access_token, claims.sub)), ...claims };
    } catch (error) {
      throw this.refusal(error);
    }
  }

  /** Reads a logout token (OpenID Connect Back-Channel Logout 1.0, section 2.6); refuses with `request.malformed`. */
  async readLogout(token: string): Promise<LoggedOut> {
    const { keys, client } = await this.connect();
    const { jwtVerify } = await import('jose');
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: client.serverMetadata().issuer,
        audience: this.provider().clientId,
        clockTolerance: TOLERANCE_SECONDS,
        maxTokenAge: LOGOUT_AGE,
        requiredClaims: ['jti', 'iat', 'exp', 'events'],
      });
      const { jti, sub, sid, events, nonce, exp } = payload;
      const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
      const session = typeof sid === 'string' ? sid : null;
      if (!isLogout || nonce !== undefined || (sub === undefined && session === null))
        throw new Error('this is no logout token');
      return {
        tokenId: String(jti).slice(0, 255),
        subject: sub ?? null,
        session,
        expiresAt: new Date((exp ?? 0) * 1000 + TOLERANCE_SECONDS * 1000),
      };
    } catch (error) {
      this.log.warn({ err: error }, 'a logout token was refused');
      throw new Refusal('request.malformed');
    }
  }

  /** Where the provider signs people out, or null where it does not offer that or cannot be reached. */
  async signOutUrl(): Promise<string | null> {
    try {
      const { library, client } = await this.connect();
      if (client.serverMetadata().end_session_endpoint === undefined) return null;
      return library.buildEndSessionUrl(client, { post_logout_redirect_uri: this.publicUrl('/') }).href;
    } catch {
      return null;
    }
  }

  /** The provider describes itself; asked once, and again when that failed. */
  private connect(): Promise<Connection> {
    this.connection ??= this.discover().catch((error: unknown) => {
      this.connection = null;
      throw this.refusal(error);
    });
    return this.connection;
  }

  private async discover(): Promise<Connection> {
    const { issuer, clientId, clientSecret } = this.provider();
    // Both libraries are ECMAScript modules.
    const [library, jose] = await Promise.all([import('openid-client'), import('jose')]);
    const server = new URL(issuer);
    const client = await library.discovery(
      server,
      clientId,
      {
        [library.clockTolerance]: TOLERANCE_SECONDS,
        ...(clientSecret === null ? {} : { client_secret: clientSecret }),
      },
      clientSecret === null ? library.None() : library.ClientSecretBasic(clientSecret),
      { timeout: 10, ...(isLoopback(server) ? { execute: [library.allowInsecureRequests] } : {}) },
    );
    library.enableNonRepudiationChecks(client);
    const { jwks_uri } = client.serverMetadata();
    if (jwks_uri === undefined) throw new Error('the provider names no keys');
    return { library, client, keys: jose.createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 10_000 }) };
  }

  private provider(): ProviderConfig {
    if (this.config.provider === null) throw new Refusal('session.provider-missing');
    return this.config.provider;
  }

  private publicUrl(path: string): string {
    return new URL(path, this.provider().publicUrl).href;
  }

  /** Whatever is wrong with an answer is written down here and told to nobody. */
  private refusal(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    this.log.warn({ err: error }, 'sign-in at the provider failed');
    return new Refusal(isUnreachable(error) ? 'session.provider-unreachable' : 'session.sign-in-failed');
  }
}

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** No answer, or none in time. */
function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, code, cause } = error as {
    name?: unknown;
    message?: unknown;
    code?: unknown;
    cause?: unknown;
  };
  return (
    name === 'TimeoutError' ||
    name === 'AbortError' ||
    message === 'fetch failed' ||
    code === 'OAUTH_TIMEOUT' ||
    code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' ||
    isUnreachable(cause)
  );
}
