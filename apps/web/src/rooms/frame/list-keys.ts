// Walking through any list of a page with j and k; Enter is that of the link one stands on. Lists over the whole
// window have keys of their own.
import { useEffect } from 'react';
import { isShortcut } from '../../fittings/page/typing';

const ROW = 'main tbody [role="row"], main :is(ul, ol):not(nav *, li *, tbody *) > li';
const STOP = 'a[href], button:not(:disabled)';

const stopIn = (row: Element): HTMLElement | null => row.querySelector<HTMLElement>(STOP);

function step(by: 1 | -1): void {
  if (document.querySelector('main [data-whole-window]') !== null) return;
  const rows = [...document.querySelectorAll<HTMLElement>(ROW)].filter(
    (row) => row.checkVisibility() && stopIn(row) !== null,
  );
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : at + by];
  if (next !== undefined) stopIn(next)?.focus();
}

function choose(): void {
  if (document.querySelector('main [data-whole-window]') !== null) return;
  document.activeElement?.closest(ROW)?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}

const acts: Readonly<Record<string, (() => void) | undefined>> = { j: () => step(1), k: () => step(-1), x: choose };

/** Takes no key from a page that has something of its own for it. */
export function useListKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isShortcut(event)) acts[event.key]?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
