// Whoever registers a system, with all that the registration is made from.

import type { DocumentContent, DocumentKind, Stage, SystemDetails } from '@registry/contracts';

type Schema = '2024-1689' | '2026-1744';

export interface Registrant {
  readonly schema: Schema;
  readonly asOf: string;
  readonly name: string;
  readonly intendedPurpose: string;
  readonly stage: Stage;
  readonly componentCount: number;
  readonly details: SystemDetails;
  /** Last contents; only final ones count for what is handed in. */
  readonly documents: Readonly<
    Partial<Record<DocumentKind, { content: DocumentContent; isFinal: boolean; isNotified: boolean }>>
  >;
  /** Answers by fact key. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Duties of today by key: owed for certain, or only if open answers turn out so. */
  readonly duties: Readonly<Record<string, 'true' | 'unknown'>>;
}

/** Empty where there is no final version. */
export const finalOf = ({ documents }: Registrant, kind: DocumentKind): DocumentContent =>
  documents[kind]?.isFinal === true ? documents[kind].content : {};

/** Whether what is said of the market does not fit the stage. */
export function contradictsStage({ stage, details: { marketStatus } }: Registrant): boolean {
  if (marketStatus === 'on_market_or_in_service') return stage === 'retired' || stage === 'idea';
  return marketStatus !== null && (stage === 'pilot' || stage === 'in_use');
}
