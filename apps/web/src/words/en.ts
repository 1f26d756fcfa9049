// English, as far as it is needed before anybody has signed in; the rest is in `en/rooms.ts`.
import { frame } from './en/frame';

export const en = {
  ...frame,
};
