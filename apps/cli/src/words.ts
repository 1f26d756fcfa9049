// The words of the law in the language asked for.

import type { TraceWords } from '@registry/law';
import { de } from '@registry/law/words/de';
import { en } from '@registry/law/words/en';
import { fr } from '@registry/law/words/fr';

const spoken = { en, fr, de };

export type Language = keyof typeof spoken;
export const LANGUAGES = Object.keys(spoken) as Language[];

/** Words by key, where a key may come from any ruleset. */
export interface Spoken {
  readonly language: Language;
  readonly facts: Readonly<
    Record<
      string,
      { readonly question: string; readonly help?: string; readonly options?: Readonly<Record<string, string>> }
    >
  >;
  readonly classes: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly contradictions: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly dutyRoles: Readonly<Record<string, string>>;
  readonly certainties: Readonly<Record<string, string>>;
  readonly trace: TraceWords;
  readonly ifUnknown: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, string>>;
}

export function wordsIn(language: Language): Spoken {
  return spoken[language];
}
