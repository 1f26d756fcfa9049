// What somebody can do or go to from where they are.

export const GROUPS = ['recent', 'here', 'places', 'acts', 'systems', 'people', 'actions', 'search'] as const;
export type Group = (typeof GROUPS)[number];

export interface Offer {
  readonly group: Group;
  /** One of its kind among all that is offered. */
  readonly key: string;
  readonly name: string;
  /** What tells it from others of that name. */
  readonly beside?: string | undefined;
  /** The language of its name, where that is not the one spoken. */
  readonly lang?: string | undefined;
  /** The keys that do the same. */
  readonly keys?: string | undefined;
  /** An address of the register, or what is done. */
  readonly does: string | (() => void);
}

export interface OfferGroup {
  readonly group: Group;
  readonly offers: readonly Offer[];
}
