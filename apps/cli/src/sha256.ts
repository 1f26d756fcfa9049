// SHA-256 as the registry writes it: 64 hexadecimal digits.

import { createHash } from 'node:crypto';

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
