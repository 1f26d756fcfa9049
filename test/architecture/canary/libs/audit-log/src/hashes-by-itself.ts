// breaks: audit-log-is-alone
import { createHash } from 'node:crypto';
export const hash = createHash;
