// Rules as documents: shipped with the product, or proposed, tried out and released here.

import type { Comparison, Ruleset } from '@registry/classifier';
import type { HouseRules } from '@registry/law/house';
import type { PersonRef } from './people/people';

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

/** With the rules themselves; which of the two, `layer` says. */
export interface RulesDocument extends RulesSummary {
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
  /** How many systems go from one class (or level of attention) to another. */
  moves: { from: string; to: string; systems: number }[];
  items: ImpactItem[];
  nextCursor: string | null;
}
