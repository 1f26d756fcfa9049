// German; loaded only when it is spoken.
import { frame } from './de/frame';
import { people } from './de/people';
import type { FirstWords } from './words';

export const de: FirstWords = {
  ...frame,
  ...people,
};
