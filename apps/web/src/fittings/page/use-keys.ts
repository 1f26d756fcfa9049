// Single keys that do something on a page. A key that is held down does it once: whoever leans on it decides nothing.
import { useEffect, useRef } from 'react';
import { isShortcut } from './typing';

export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** What each key does while the page stands; undefined for one that does nothing now. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = isShortcut(event) ? now.current[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
