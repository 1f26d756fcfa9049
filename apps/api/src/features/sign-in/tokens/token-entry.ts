import type { Recording } from '../../../platform/recording/transaction';

export interface TokenPart {
  readonly id: string;
  readonly scopes: readonly string[];
  /** Instants. */
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export const tokenPartName = (id: string): string => `token/${id}`;

/** What the log says of a token. What it is called is left out: people write names there. */
export const tokenPart = ({ id, scopes, expiresAt, revokedAt }: TokenPart): object => ({
  id,
  scopes: [...scopes],
  expiresAt,
  revokedAt,
});

export function recordToken(tx: Recording<'token.create' | 'token.revoke'>, personId: string, token: TokenPart): void {
  tx.record({
    subject: { type: 'Person', id: personId },
    fact: { token: token.id, scopes: token.scopes },
    parts: { [tokenPartName(token.id)]: tokenPart(token) },
  });
}
