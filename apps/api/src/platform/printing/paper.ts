// What the register can print: texts in blocks, and no more. What a block looks like, `templates/paper.typ` says.

/** Languages that papers are printed in. */
export const PAPER_LANGUAGES = ['en', 'fr', 'de'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** What is said with a colour is said in words too. */
export type Tone = 'plain' | 'danger' | 'warning' | 'notice' | 'success';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Column {
  readonly title: string;
  /** Its part of the width, beside those of the others. */
  readonly share: number;
  /** Numbers stand under each other at the right. */
  readonly isNumber: boolean;
}

/** One line below an entry, with what was answered to it. */
export interface EntryLine {
  readonly text: string;
  /** Empty where there is none. */
  readonly answer: string;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly isQuiet: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'callout';
      readonly tone: Tone;
      readonly label: string;
      readonly title: string;
      readonly text: string;
    }
  | {
      readonly kind: 'entry';
      readonly title: string;
      readonly note: string;
      readonly text: string;
      readonly lines: readonly EntryLine[];
    };

/** What proves the state that a paper shows: to be read, and to be scanned. It stands at the end. */
export interface Seal {
  readonly title: string;
  readonly rows: readonly Fact[];
  readonly note: string;
  /** What the code says. */
  readonly code: string;
  /** What the code is, for those who do not see it. */
  readonly alternative: string;
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole paper. The same paper gives the same bytes. */
export interface Paper {
  readonly language: PaperLanguage;
  /** Whose register it is. */
  readonly issuer: string;
  /** What kind of paper it is, e.g. "Dossier". */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  /** Above every page but the first. */
  readonly head: string;
  /** Below every page. */
  readonly foot: string;
  /** What stands before the number of a page, and between it and how many there are. */
  readonly pages: readonly [before: string, between: string];
  /** The day as of which it speaks, `YYYY-MM-DD`; the file says that it was made then. */
  readonly day: string;
  /** Whether its pages lie on the long side. */
  readonly isWide: boolean;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  readonly seal: Seal | null;
}
