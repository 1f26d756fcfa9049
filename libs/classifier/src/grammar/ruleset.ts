// A ruleset: questions, rules and their combination, all as data. The engine knows no more than this.
import type { Certainty, Condition, DutyKind, FactDefinition } from './types';

/** One provision. It holds when its condition holds and none of its exceptions does. */
export interface Rule {
  readonly id: string;
  /** Provision as cited, e.g. `5(1)(f)`. */
  readonly provision: string;
  readonly certainty: Certainty;
  /** Where the statement was read. */
  readonly source: string;
  readonly when: Condition;
  /** Ids of rules that defeat this one, each a provision of its own. */
  readonly exceptions?: readonly string[];
  /** The class this rule gives, if it gives one. */
  readonly gives?: string;
  /** A step of other rules that is shown in their traces but is no finding of its own. */
  readonly support?: true;
}

/** A class and the condition under which it is held. */
export interface ClassCondition {
  readonly class: string;
  readonly when: Condition;
}

/** One line of the decision list; the last line has no condition and takes the rest. */
export interface HeadlineDecision {
  readonly class: string;
  readonly when?: Condition;
}

/** A class that may be shown while bounds differ, because one of these rules holds but for an open exception. */
export interface ProvisionalClass {
  readonly class: string;
  readonly rules: readonly string[];
}

/** How the headline is found: the first decision that holds wins. */
export interface HeadlineDefinition {
  /** All headline classes from lowest to highest; bounds are given in this order. */
  readonly order: readonly string[];
  readonly decisions: readonly HeadlineDecision[];
  /** The word for "bounds differ and nothing may be shown meanwhile". */
  readonly undetermined: string;
  /**
   * Classes that may be shown while bounds differ. One is shown only where it is the upper bound itself
   * (so no answer can make matters worse than shown) and the own condition of one of its rules is certain
   * while none of that rule's exceptions is.
   */
  readonly provisional: readonly ProvisionalClass[];
}

/** A named outcome beside the classes. */
export interface Mark {
  readonly mark: string;
  readonly when: Condition;
}

/** Answers that cannot all be right. */
export interface Contradiction {
  readonly code: string;
  readonly when: Condition;
}

/** One of the days on which a duty may begin; the first whose condition holds is the one. */
export interface DutyDay {
  /** Absent on the last line, which takes the rest. */
  readonly when?: Condition;
  /** First day on which it applies by the letter; null for never, unless the system changes. */
  readonly formal: string | null;
  /** First day on which it can be met; later than `formal` where it presupposes what applies later. */
  readonly effective: string | null;
  /** A date fact: where its day is later than these, it begins then. */
  readonly notBefore?: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** A class or mark that brings a duty, with its own days; null for every system under the law. */
export interface DutyTrigger {
  readonly class: string | null;
  readonly when: Condition;
  readonly days: readonly DutyDay[];
}

/** One duty of one role under one provision, with everything that triggers it. */
export interface DutyDefinition {
  readonly id: string;
  readonly provision: string;
  readonly role: string;
  readonly certainty: Certainty;
  readonly source: string;
  /** Whom it binds, and in which circumstances. */
  readonly when: Condition;
  readonly triggers: readonly DutyTrigger[];
  /** Absent for what must be done; something one may do; or something that others may do because of the system. */
  readonly kind?: DutyKind;
}

/** The law as of a day, as data. */
export interface Ruleset {
  readonly id: string;
  readonly title: string;
  /** First day on which this wording of the law is in force. */
  readonly inForceFrom: string;
  /** SHA-256 over the canonical form of everything else in here. */
  readonly digest: string;
  /** Groups of questions in the order in which they are put. */
  readonly stages: readonly string[];
  /** The order in which what is missing is named; absent in rulesets from before there was a choice. */
  readonly asking?: 'headline-first';
  readonly facts: readonly FactDefinition[];
  readonly rules: readonly Rule[];
  readonly headline: HeadlineDefinition;
  /** Classes held beside the headline, in the order in which they are reported. */
  readonly also: readonly ClassCondition[];
  readonly marks: readonly Mark[];
  readonly contradictions: readonly Contradiction[];
  readonly duties: readonly DutyDefinition[];
}
