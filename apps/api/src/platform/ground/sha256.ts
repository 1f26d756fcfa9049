// The hash function handed to the audit log library.

import { createHash } from 'node:crypto';

/** SHA-256 of the UTF-8 bytes of a text, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
