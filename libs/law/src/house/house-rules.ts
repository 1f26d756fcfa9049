// The institution's own operational guidelines as data: a dated layer over the Act, with its own words.
import type { ClassificationResult, Ruleset } from '@registry/classifier';

/** A question in one language. */
export interface HouseFactWords {
  readonly question: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** All words of a set of house rules in one language, by the keys of its rules. */
export interface HouseWords {
  readonly title: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, HouseFactWords>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly dutyRoles: Readonly<Record<string, string>>;
}

/**
 * One dated set. `layer` is a ruleset whose headline is the level of attention and whose rules may read the Act's
 * answers and rules; it says nothing of the classes of the Act. Its digest covers layer and words.
 */
export interface HouseRules {
  readonly layer: Ruleset;
  /** True for a set that shows how it is done and is nobody's guideline. */
  readonly isExample: boolean;
  /** English at least. */
  readonly words: { readonly en: HouseWords; readonly fr?: HouseWords; readonly de?: HouseWords };
}

/** What the house rules say of a system. The class of the Act is not theirs to say. */
export interface HouseResult {
  /** Level of attention, with its bounds while answers are missing. */
  readonly attention: string;
  readonly definite: boolean;
  readonly lower: string;
  readonly upper: string;
  readonly findings: ClassificationResult['findings'];
  readonly duties: ClassificationResult['duties'];
  readonly contradictions: ClassificationResult['contradictions'];
  /** Unanswered questions, the Act's among them, on which the level of attention still hangs. */
  readonly missing: readonly string[];
}
