// Keys that do something on a page. A key that is held down does it once: whoever leans on it decides nothing.
import { useEffect, useRef } from 'react';
import { isShortcut } from './typing';

/** By the key, or by two pressed one after the other: `g h`. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** So long after the first of two keys the second one belongs to it. */
const TOGETHER_MS = 1_500;

/** What each key does while the page stands; undefined for one that does nothing now. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | null = null;
    const listen = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      const before = first !== null && event.timeStamp - first.at < TOGETHER_MS ? first.key : null;
      first = event.repeat ? first : { key: event.key, at: event.timeStamp };
      const both = before === null ? undefined : now.current[`${before} ${event.key}`];
      const act = both ?? now.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
