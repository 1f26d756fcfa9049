// English, as far as it is needed before anybody has signed in; the rest is in `en/rooms.ts`.
import { frame } from './en/frame';
import { people } from './en/people';
import { systems } from './en/systems';

export const en = { ...frame, ...systems, ...people };
