// Why a file cannot be read as a table.

/** The numbers that are told with each: the line, or the limit that was passed. */
export interface Unreadables {
  /** A quote that is left open, or stands where none may: what follows could only be guessed. */
  readonly quotes: { readonly line: number };
  readonly 'row-too-long': { readonly line: number; readonly most: number };
  readonly encrypted: Readonly<Record<never, never>>;
  /** A spreadsheet of before 2007. */
  readonly 'old-spreadsheet': Readonly<Record<never, never>>;
  readonly 'no-such-sheet': Readonly<Record<never, never>>;
  readonly macros: Readonly<Record<never, never>>;
  readonly broken: Readonly<Record<never, never>>;
  /** A few bytes that inflate to very many. */
  readonly 'too-large-inside': { readonly most: number };
  /** Begins as JSON, and is none from this object on. */
  readonly 'broken-json': { readonly record: number };
  /** A list of something else than objects. */
  readonly 'no-object': { readonly record: number };
  readonly 'too-deep': { readonly record: number; readonly most: number };
  readonly empty: Readonly<Record<never, never>>;
  readonly 'header-only': Readonly<Record<never, never>>;
  readonly 'too-many-columns': { readonly most: number };
  readonly 'too-many-rows': { readonly most: number };
}

export class Unreadable<Code extends keyof Unreadables = keyof Unreadables> extends Error {
  constructor(
    readonly code: Code,
    readonly told: Unreadables[Code],
  ) {
    super(code);
  }
}
