// French; loaded only when it is spoken.
import { frame } from './fr/frame';
import { people } from './fr/people';
import { systems } from './fr/systems';
import type { FirstWords } from './words';

export { problems } from './fr/problems';

export const fr: FirstWords = { ...frame, ...systems, ...people };
