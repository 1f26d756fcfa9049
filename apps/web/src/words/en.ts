// English, as far as it is needed before anybody has signed in; the rest is in `en/rooms.ts`.
import { frame } from './en/frame';
import { people } from './en/people';

export const en = {
  ...frame,
  ...people,
};
