// Walking through the list with keys alone: one cell takes part in the order of Tab, arrows go from cell to cell, j and
// k from row to row.
import { useEffect, useRef, type KeyboardEvent as Pressed, type RefObject } from 'react';
import { isShortcut } from '../../../fittings/page/typing';

export interface Walk {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: Pressed) => void;
  readonly onDoubleClick: (event: { target: EventTarget }) => void;
  readonly onFocus: (event: { target: EventTarget }) => void;
  /** Goes to the cell where somebody was last. */
  readonly enter: () => void;
}

/** The system of a row. */
export interface RowKey {
  readonly id: string;
  readonly reference: string;
}

export interface Doing {
  readonly onChoose: (row: RowKey) => void;
  readonly onPeek: (row: RowKey) => void;
  readonly onOpen: (row: RowKey) => void;
  readonly onEdit: (row: RowKey, column: string) => void;
  /** Somebody came to another row. */
  readonly onRow: (row: RowKey) => void;
  /** Escape. */
  readonly onLeave: () => void;
}

const ROW = '[data-row]';
const STOP = '[data-stop]';
const PAGE = 10;

/** What keeps arrows and blanks for itself. */
const isOwn = (target: Element): boolean => target.closest('input:not([type=checkbox]), select, textarea') !== null;

export function useWalking(doing: Doing): Walk {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<{ row: string; column: string } | null>(null);
  const rows = (): HTMLElement[] => [...(place.current?.querySelectorAll<HTMLElement>(ROW) ?? [])];
  const stopsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(STOP)];

  const goTo = (row: HTMLElement | undefined, column: string): void => {
    if (row === undefined) return;
    stopIn(stopsOf(row), column)?.focus();
  };
  const step = (by: number): void => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next =
      at < 0 ? Math.max(0, placeOfLast(all, last.current?.row)) : Math.min(Math.max(at + by, 0), all.length - 1);
    goTo(all[next], at < 0 ? 'name' : (last.current?.column ?? 'name'));
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1);
      const row = document.activeElement?.closest<HTMLElement>(ROW);
      if (event.key === 'x' && row) doing.onChoose(keyOf(row));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  // What is read anew may have lost the row that was the way in.
  useEffect(() => {
    const all = rows();
    const row = all[Math.max(0, placeOfLast(all, last.current?.row))];
    if (row !== undefined) openWay(place.current, stopIn(stopsOf(row), last.current?.column));
  });

  return {
    place,
    enter: () => step(0),
    onFocus: ({ target }) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>(STOP) : null;
      const row = stop?.closest<HTMLElement>(ROW);
      if (!stop || !row) return;
      const before = last.current?.row;
      last.current = { row: row.dataset['row']!, column: stop.dataset['stop']! };
      openWay(place.current, stop);
      if (before !== last.current.row) doing.onRow(keyOf(row));
    },
    onDoubleClick: ({ target }) => {
      const stop = target instanceof Element ? target.closest<HTMLElement>(STOP) : null;
      const row = stop?.closest<HTMLElement>(ROW);
      if (stop && row) doing.onEdit(keyOf(row), stop.dataset['stop']!);
    },
    onKeyDown: (event) => {
      const target = event.target as Element;
      const row = target.closest<HTMLElement>(ROW);
      if (row === null || isOwn(target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const stops = stopsOf(row);
      const at = stops.findIndex((stop) => stop.contains(target));
      const acts: Readonly<Record<string, (() => void) | undefined>> = {
        ArrowDown: () => step(1),
        ArrowUp: () => step(-1),
        PageDown: () => step(PAGE),
        PageUp: () => step(-PAGE),
        ArrowRight: () => stops[Math.min(at + 1, stops.length - 1)]?.focus(),
        ArrowLeft: () => stops[Math.max(at - 1, 0)]?.focus(),
        Home: () => stops[0]?.focus(),
        End: () => stops.at(-1)?.focus(),
        ' ': target.matches('input') ? undefined : () => doing.onPeek(keyOf(row)),
        Enter: target.matches('a, input') ? undefined : () => doing.onOpen(keyOf(row)),
        F2: () => doing.onEdit(keyOf(row), stops[at]?.dataset['stop'] ?? 'name'),
        Escape: doing.onLeave,
      };
      const act = acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    },
  };
}

const keyOf = ({ dataset }: HTMLElement): RowKey => ({ id: dataset['row']!, reference: dataset['reference']! });

const stopIn = (stops: readonly HTMLElement[], column: string | undefined): HTMLElement | undefined =>
  stops.find(({ dataset }) => dataset['stop'] === column) ?? stops.find(({ dataset }) => dataset['stop'] === 'name');
const placeOfLast = (rows: readonly HTMLElement[], id: string | undefined): number =>
  rows.findIndex(({ dataset }) => dataset['row'] === id);

/** Tab comes to this cell and to no other. */
function openWay(place: Element | null, stop: HTMLElement | undefined): void {
  place?.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`).forEach((one) => {
    if (one !== stop) one.tabIndex = -1;
  });
  if (stop) stop.tabIndex = 0;
}
