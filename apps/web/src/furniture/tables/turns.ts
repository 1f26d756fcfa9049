// Turning pages of a list that is cut by key: from each page the way on is known, the way back is remembered.

/** The cursor of a page; the first one has none. */
type Cursor = string | undefined;

/** Which page is shown, and the cursors of those that somebody came through. */
export interface Place {
  cursor?: Cursor;
  before: Cursor[];
}

export interface Turns {
  previous: Place | null;
  next: Place | null;
}

/** Who was only given the address of a page goes back to the first one. */
export function turnsFrom({ cursor, before }: Place, nextCursor: string | null | undefined): Turns {
  return {
    previous: cursor === undefined ? null : { cursor: before.at(-1), before: before.slice(0, -1) },
    next: nextCursor === null || nextCursor === undefined ? null : { cursor: nextCursor, before: [...before, cursor] },
  };
}
