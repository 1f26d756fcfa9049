// The other half of the cycle, which is reported once.
import { a } from './cycle-a';
export const b = (): unknown => a;
