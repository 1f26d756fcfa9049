// German; loaded only when it is spoken.
import { frame } from './de/frame';
import { people } from './de/people';
import { systems } from './de/systems';
import type { FirstWords } from './words';

export { problems } from './de/problems';

export const de: FirstWords = { ...frame, ...systems, ...people };
