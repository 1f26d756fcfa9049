// Rules as documents: shipped with the product, or proposed, tried out and released here.

import type { Comparison, Ruleset } from '@registry/classifier';
import type { HouseRules } from '@registry/law/house';
import type { DutyState } from './duties';
import type { PersonRef } from './people/people';
import type { HeadlineOrOpen } from './systems/systems';

/** The law itself, or the institution's own guidelines over it. */
export const RULE_LAYERS = ['law', 'house'] as const;
export type RuleLayer = (typeof RULE_LAYERS)[number];

/** Shipped rules are released. */
export const RULE_STATES = ['draft', 'released', 'withdrawn'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** Officers who must agree before a draft is released. */
export const CONSENTS_NEEDED = 2;

export interface RulesSummary {
  /** The id that every assessment made under these rules keeps. */
  id: string;
  layer: RuleLayer;
  title: string;
  /** First day on which they apply, `YYYY-MM-DD`. */
  inForceFrom: string;
  /** SHA-256 over the canonical form of everything in them. */
  digest: string;
  state: RuleState;
  /** Part of the product, not of this register's data. */
  isShipped: boolean;
  /** House rules that show how it is done and are nobody's guideline. */
  isExample: boolean;
  /** The rules of their layer that apply today. */
  isInForce: boolean;
  reason: string | null;
  proposedBy: PersonRef | null;
  proposedAt: string | null;
  consents: { by: PersonRef; at: string }[];
  /**
   * When all reviews that a release made fall due were marked; null while that is under way, or where there is none to
   * mark.
   */
  reviewsMarkedAt: string | null;
}

/** What was done with rules, as the log tells it. */
export interface RulesDeed {
  deed: 'proposed' | 'consented' | 'released' | 'withdrawn' | 'marked';
  at: string;
  /** Null for the register itself. */
  by: PersonRef | null;
  /** Why they were taken back, where somebody said so. */
  reason: string | null;
  /** Of `marked`: how many reviews fell due again, whoever may read them. */
  reviewsDue: number | null;
  /** Number of its entry in the sealed log; null until sealed. */
  entry: number | null;
}

/** With the rules themselves; which of the two, `layer` says. */
export interface RulesDocument extends RulesSummary {
  /** Oldest first; of rules that ship, what the register did because of them. */
  history: RulesDeed[];
  ruleset: Ruleset | null;
  houseRules: HouseRules | null;
}

/** The rules of a day, as the browser needs them. */
export interface RulesOfDay {
  day: string;
  law: { id: string; digest: string };
  /** The law itself where it did not ship with the product; null where the product has it. */
  ruleset: Ruleset | null;
  houseRules: HouseRules;
}

export interface ProposeRules {
  layer: RuleLayer;
  /** A ruleset for `law`, house rules for `house`; the digest in it is written anew. */
  content: Record<string, unknown>;
  /** Why these rules, and where they come from. */
  reason: string;
}

/** Consent is given to what was read, by its digest. */
export interface ConsentToRules {
  digest: string;
}

/** A draft is taken back, with the reason for whoever reads of it later. */
export interface WithdrawRules {
  reason?: string;
}

/** What the rules would change for one system. */
export interface ImpactItem {
  systemId: string;
  reference: string;
  name: string;
  unit: string;
  comparison: Comparison;
}

/** What rules would change over all systems that have answers. */
export interface RulesImpact {
  rules: string;
  /** The rules compared with. */
  against: string;
  /** The day on which both are read. */
  on: string;
  /** Systems with answers, and those for which something differs. */
  systems: number;
  differing: number;
  /** Systems that get a duty which they do not have, or that becomes certain. */
  gaining: number;
  /** How many systems go from one class (or level of attention) to another. */
  moves: { from: string; to: string; systems: number }[];
  items: ImpactItem[];
  nextCursor: string | null;
}

/** A system whose review fell due again when rules were released. */
export interface MovedSystem {
  systemId: string;
  reference: string;
  name: string;
  unit: string;
  notedAt: string;
}

/** A system as its answers are read today, and on another day or by other rules. */
export interface StandingItem {
  systemId: string;
  reference: string;
  name: string;
  unit: string;
  now: ReadClass;
  then: ReadClass;
  /** Duties whose day has come, certain ones only. */
  dutiesNow: number;
  dutiesThen: number;
}

export interface ReadClass {
  headline: HeadlineOrOpen;
  definite: boolean;
  lower: string;
  upper: string;
}

/** How all systems with answers would stand on a day. Nothing of it is kept. */
export interface RulesStanding {
  /** The rules of that day, or those that were asked for. */
  rules: string;
  on: string;
  /** What it is compared with: the rules of today, today. */
  against: string;
  today: string;
  systems: number;
  classes: { class: HeadlineOrOpen; now: number; then: number }[];
  moves: { from: string; to: string; systems: number }[];
  /** Certain duties: those whose day has come, those whose day comes later, those that begin after a change only. */
  duties: { now: StandingDuties; then: StandingDuties };
  /** For how many systems the day of each duty has come. */
  dutiesBegun: { duty: string; provision: string; now: number; then: number }[];
  /** Duties that were taken over and whose day has come, by what was shown of them until today. */
  shown: { state: DutyState; now: number; then: number }[];
  /** For the provisions asked for: where they hold, and where an answer is missing. */
  findings: { rule: string; holds: number; open: number }[];
  items: StandingItem[];
  nextCursor: string | null;
}

export interface StandingDuties {
  begun: number;
  later: number;
  afterChange: number;
}
