import type { Transaction } from '../../../platform/recording/transaction';

/** What the log says of a token. What it is called is left out: people write names there. */
export function recordToken(
  tx: Transaction,
  personId: string,
  token: { id: string; scopes: readonly string[]; expiresAt: string; revokedAt: string | null },
): void {
  tx.record({
    subject: { type: 'Person', id: personId },
    fact: { token: token.id, scopes: token.scopes },
    parts: { [`token/${token.id}`]: token },
  });
}
