// French, whole; loaded only when it is spoken.
import { classification } from './fr/classification';
import { connections } from './fr/connections';
import { desk } from './fr/desk';
import { finding } from './fr/finding';
import { frame } from './fr/frame';
import { obligations } from './fr/obligations';
import { people } from './fr/people';
import { review } from './fr/review';
import { strategy } from './fr/strategy';
import { systems } from './fr/systems';
import { trail } from './fr/trail';
import type { Words } from './words';

export { problems } from './fr/problems';

export const fr: Words = { ...frame, ...systems, ...finding, ...connections, ...classification, ...people, ...review, ...desk, ...obligations, ...strategy, ...trail };
