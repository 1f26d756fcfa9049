// French; loaded only when it is spoken.
import { frame } from './fr/frame';
import type { FirstWords } from './words';

export const fr: FirstWords = {
  ...frame,
};
