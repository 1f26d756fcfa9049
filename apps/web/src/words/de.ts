// German; loaded only when it is spoken.
import { frame } from './de/frame';
import type { FirstWords } from './words';

export const de: FirstWords = {
  ...frame,
};
