// How a row of the catalogue says what is told under an intent. It is data, so that a program can check an entry
// against it, and the type of a fact follows from it.

/** Kinds of things that the log tells of: the `type` of the subject of an entry. */
export const LOG_SUBJECTS = [
  'AiSystem',
  'Incident',
  'Person',
  'AccessRequest',
  'Unit',
  'Settings',
  'Strategy',
  'Rules',
  'Duties',
  'Webhook',
  'View',
  'Register',
  'Export',
  'PublicSet',
] as const;
export type LogSubject = (typeof LOG_SUBJECTS)[number];

interface Plain {
  /** Ids, days `YYYY-MM-DD`, instants (RFC 3339, UTC) and digests (hex) too. */
  text: string;
  'text|null': string | null;
  texts: readonly string[];
  number: number;
  flag: boolean;
  anything: unknown;
}

/**
 * Something plain, one of some words, or members by name. `name?` may be left out; `...` stands for members of any
 * other name. A member that a later version adds may be left out for ever: entries from before do not have it.
 */
export type Shape = keyof Plain | readonly (string | null)[] | { readonly [member: string]: Shape };

/** What has this shape. */
export type Shaped<Of> = Of extends keyof Plain
  ? Plain[Of]
  : Of extends readonly (infer Word)[]
    ? Word
    : keyof Of extends never
      ? Readonly<Record<string, never>>
      : Members<Of>;

type Members<Of> = {
  readonly [Name in keyof Of as Name extends `${string}?` | '...' ? never : Name]: Shaped<Of[Name]>;
} & {
  readonly [Name in keyof Of as Name extends `${infer Optional}?` ? Optional : never]?: Shaped<Of[Name]>;
} & (Of extends { readonly '...': infer Other } ? { readonly [name: string]: Shaped<Other> | undefined } : unknown);

/** A fact that is told of a kind of thing, or of several. */
export interface FactKind {
  readonly of: LogSubject | readonly LogSubject[];
  readonly fact: { readonly [member: string]: Shape };
  /** No longer told. It stands in logs, so it keeps its row and its words. */
  readonly isRetired?: true;
}

/** All that is told under one intent. */
export type IntentKind = FactKind | readonly FactKind[];
