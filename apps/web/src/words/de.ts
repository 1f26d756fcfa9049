// German, whole; loaded only when it is spoken.
import { classification } from './de/classification';
import { connections } from './de/connections';
import { desk } from './de/desk';
import { finding } from './de/finding';
import { frame } from './de/frame';
import { obligations } from './de/obligations';
import { people } from './de/people';
import { review } from './de/review';
import { strategy } from './de/strategy';
import { systems } from './de/systems';
import { trail } from './de/trail';
import type { Words } from './words';

export { problems } from './de/problems';

export const de: Words = { ...frame, ...systems, ...finding, ...connections, ...classification, ...people, ...review, ...desk, ...obligations, ...strategy, ...trail };
