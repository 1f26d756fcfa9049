// The vocabulary of the engine: facts, conditions, rulesets and results. It knows no law.

/** Three-valued truth. Unanswered is `unknown`, never `false`. */
export type Truth = 'true' | 'false' | 'unknown';

/**
 * One answer. Booleans for yes/no, a string for an enum or a day (`YYYY-MM-DD`), a number,
 * and for a multi-enum either the closed list of chosen items (all others are "no")
 * or an open pair of lists (items in neither list stay unknown).
 */
export type FactValue =
  boolean | number | string | readonly string[] | { readonly yes: readonly string[]; readonly no: readonly string[] };

/** Answers by fact key. A key left out is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

export type FactKind = 'boolean' | 'enum' | 'multi-enum' | 'number' | 'date';

/** How a statement was verified; see the law library for what each mark means. */
export type Certainty = 'text' | 'text-amending' | 'recital' | 'draft-guideline' | 'secondary' | 'knowledge' | 'own';

/** One question, without its words. */
export interface FactDefinition {
  readonly key: string;
  readonly kind: FactKind;
  /** Allowed values of an `enum` or items of a `multi-enum`. */
  readonly options?: readonly string[];
  /** Question group shown together, e.g. `article-5`. */
  readonly stage: string;
  /** Where the question comes from, e.g. `5(1)(a)`. */
  readonly provision: string;
  readonly certainty: Certainty;
  /** What its help follows beside the text, and how that was verified. */
  readonly guidance?: { readonly source: string; readonly certainty: Certainty };
  /** A code for what stays open while nobody answers; the engine itself does not read it. */
  readonly ifUnknown?: string;
  /** The question is only worth asking while this is not false; absent means always. */
  readonly relevantWhen?: Condition;
}

/** The grammar of conditions: a closed union. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** A boolean fact is true. */
  | { readonly fact: string }
  /** An enum fact has this value. */
  | { readonly fact: string; readonly equals: string }
  /** An enum fact has one of these values. */
  | { readonly fact: string; readonly in: readonly string[] }
  /** A multi-enum fact includes this item. */
  | { readonly fact: string; readonly includes: string }
  /** A number fact is strictly above this bound. */
  | { readonly fact: string; readonly above: number }
  /** A date fact lies before this day. */
  | { readonly fact: string; readonly before: string }
  /** The day of assessment is this day or later. */
  | { readonly since: string }
  /** Another rule of the same ruleset holds. */
  | { readonly rule: string };

/** The node of an explanation: what was asked, what was found. Mirrors the condition it explains. */
export interface TraceNode {
  readonly kind: 'all' | 'any' | 'not' | 'fact' | 'since' | 'rule';
  readonly truth: Truth;
  /** `fact`: the fact read; `rule`: the rule referred to. */
  readonly key?: string;
  /** `fact`: the value compared with, if any; `since`: the day. */
  readonly operand?: string | number | readonly string[];
  readonly children?: readonly TraceNode[];
}

/** What one rule came to. */
export interface Finding {
  readonly rule: string;
  /** Provision as cited, e.g. `5(1)(f)`, `6(2) Annex III 4(a)`. */
  readonly provision: string;
  readonly truth: Truth;
  readonly certainty: Certainty;
  /** The class this rule would give, if it gives one. */
  readonly gives?: string;
  /** Known facts that decided it (empty while unknown), sorted. */
  readonly decidedBy: readonly string[];
  /** Facts that could still decide it (empty when known), sorted. */
  readonly open: readonly string[];
  /** The exceptions of the rule, each with its own truth. */
  readonly exceptions: readonly { readonly rule: string; readonly provision: string; readonly truth: Truth }[];
  readonly trace?: TraceNode;
}

/** What a line among the duties is, where it is not a duty. */
export type DutyKind = 'permission' | 'consequence';

/** One duty that applies, or may. */
export interface DutyFinding {
  readonly duty: string;
  readonly provision: string;
  readonly role: string;
  /** Duties that do not apply are left out. */
  readonly truth: 'true' | 'unknown';
  readonly certainty: Certainty;
  readonly kind?: DutyKind;
  /** Known facts it rests on, and facts that could still decide it; sorted. */
  readonly decidedBy: readonly string[];
  readonly open: readonly string[];
  /**
   * The classes that bring it, each with the earliest day possible; `settled` is false while another day is possible
   * too.
   */
  readonly triggers: readonly {
    /** Class or mark; null for every system under the law. */
    readonly class: string | null;
    readonly truth: 'true' | 'unknown';
    readonly formal: string | null;
    readonly effective: string | null;
    readonly certainty: Certainty;
    readonly settled: boolean;
  }[];
}

/**
 * The result for one set of facts on one day under one ruleset.
 * Every completion of the unknown facts has a headline within `lower`..`upper` in the ruleset's order.
 */
export interface ClassificationResult {
  readonly ruleset: string;
  readonly on: string;
  /** The headline class; `undetermined` while bounds differ, unless the ruleset names a provisional class. */
  readonly headline: string;
  /** True only if no completion of the unknown facts gives another headline. */
  readonly definite: boolean;
  readonly lower: string;
  readonly upper: string;
  /**
   * Classes held for certain, in ruleset order, whatever the headline: `transparency` too where it is the headline
   * itself.
   */
  readonly also: readonly string[];
  /** Named outcomes that hold for certain, e.g. `derogation_applied`, `use_not_permitted`. */
  readonly marks: readonly string[];
  /** Answers that cannot all be right, with the facts that make it so, sorted. */
  readonly contradictions: readonly { readonly code: string; readonly facts: readonly string[] }[];
  /** Duties that apply or may apply, in ruleset order. */
  readonly duties: readonly DutyFinding[];
  readonly findings: readonly Finding[];
  /** Unanswered facts that can still change the result, most telling first. */
  readonly missing: readonly string[];
  /** The first of `missing`, or null. */
  readonly nextQuestion: string | null;
}
