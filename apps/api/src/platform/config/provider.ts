import { defaultMapping, readMapping, type ClaimMapping } from './claim-mapping';
import { address, needs, required, type Reading } from './reading';
import { secret } from './secrets';

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

export function provider(reading: Reading): ProviderConfig | null {
  const { env, faults } = reading;
  if (!env.REGISTRY_OIDC_ISSUER) {
    needs(reading, 'REGISTRY_OIDC_ISSUER', [
      'REGISTRY_OIDC_CLIENT_ID',
      'REGISTRY_OIDC_CLIENT_SECRET_FILE',
      'REGISTRY_OIDC_NAME',
      'REGISTRY_OIDC_MAPPING_FILE',
    ]);
    return null;
  }
  const mapping = secret(reading, 'REGISTRY_OIDC_MAPPING_FILE');
  return {
    issuer: address(reading, 'REGISTRY_OIDC_ISSUER'),
    clientId: required(reading, 'REGISTRY_OIDC_CLIENT_ID'),
    clientSecret: secret(reading, 'REGISTRY_OIDC_CLIENT_SECRET_FILE'),
    name: env.REGISTRY_OIDC_NAME || 'EU Login',
    publicUrl: address(reading, 'REGISTRY_PUBLIC_URL'),
    mapping: mapping === null ? defaultMapping : readMapping(mapping, faults),
  };
}
