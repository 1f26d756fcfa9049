// What all addresses hang from. Rooms are loaded when they are entered.
import { createRootRoute } from '@tanstack/react-router';
import { Frame } from '../rooms/frame/frame';
import { NotFound } from '../rooms/frame/not-found';
import { textOf } from '../search-params';
import { spokenLanguage } from '../words/language';
import type { LazyWords } from '../words/lazy';

export const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

/** What a room says is here when the room is: a wait in between would take React 300 ms longer. */
export const withWords = (...words: LazyWords<object>[]) => ({
  loader: () => Promise.all(words.map(({ load }) => load(spokenLanguage()))).then(() => null),
});

export const readCursor = (raw: Record<string, unknown>): { cursor?: string | undefined } => ({
  cursor: textOf(raw['cursor']),
});
