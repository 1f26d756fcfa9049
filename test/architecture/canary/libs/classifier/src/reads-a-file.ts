// breaks: classifier-is-alone
import { readFileSync } from 'node:fs';
export const read = readFileSync;
