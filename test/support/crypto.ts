// Hashes and signatures as an auditor's laptop makes them.

import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Crypto } from '@registry/audit-log';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const crypto: Crypto = {
  sha256,
  checkSignature: (key, text, signature) =>
    verify(null, Buffer.from(text), createPublicKey(key), Buffer.from(signature, 'base64')),
  fingerprint: (key) =>
    createHash('sha256')
      .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
      .digest('hex'),
};
