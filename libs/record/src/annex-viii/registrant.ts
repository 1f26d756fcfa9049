// Whoever registers a system, with all that the registration is made from.

import type {
  Component,
  DocumentContent,
  DocumentKind,
  MarketStatus,
  RegistrationSchema,
  Stage,
  SystemDetails,
} from '@registry/contracts';

export interface Registrant {
  readonly schema: RegistrationSchema;
  readonly asOf: string;
  /** Who deploys: names of the institution and its unit. */
  readonly institution: string;
  readonly unit: string;
  readonly name: string;
  readonly intendedPurpose: string;
  readonly stage: Stage;
  readonly components: readonly Pick<Component, 'name' | 'version' | 'supplier'>[];
  readonly details: SystemDetails;
  /** Last contents; only final ones count for what is handed in. */
  readonly documents: Readonly<
    Partial<Record<DocumentKind, { content: DocumentContent; isFinal: boolean; isNotified: boolean }>>
  >;
  /** Answers by fact key. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Duties of today by key: owed for certain, or only if open answers turn out so. */
  readonly duties: Readonly<Record<string, 'true' | 'unknown'>>;
  /** High-risk under Article 6(1), as a product. Null: never assessed. */
  readonly isProduct: boolean | null;
}

/** Empty where there is no final version. */
export const finalOf = ({ documents }: Registrant, kind: DocumentKind): DocumentContent =>
  documents[kind]?.isFinal === true ? documents[kind].content : {};

/** Whether what is said of the market does not fit the stage. */
export function contradictsStage(stage: Stage, marketStatus: MarketStatus | null): boolean {
  if (marketStatus === 'on_market_or_in_service') return stage === 'retired' || stage === 'idea';
  return marketStatus !== null && (stage === 'pilot' || stage === 'in_use');
}
