// Why nothing can be read from a file.

/** The numbers and words that are told with each. */
export interface NoProposals {
  readonly empty: Readonly<Record<never, never>>;
  readonly 'not-utf-8': Readonly<Record<never, never>>;
  /** Neither JSON nor a README with a head. */
  readonly 'other-file': Readonly<Record<never, never>>;
  /** CycloneDX as XML. */
  readonly 'bom-xml': Readonly<Record<never, never>>;
  readonly 'broken-json': Readonly<Record<never, never>>;
  /** JSON, and not CycloneDX. */
  readonly 'not-cyclonedx': Readonly<Record<never, never>>;
  readonly 'other-version': { readonly found: string };
  /** A bill of materials that names no model. */
  readonly 'no-model': Readonly<Record<never, never>>;
  readonly 'too-deep': { readonly most: number };
  /** A README that begins with its text. */
  readonly 'no-head': Readonly<Record<never, never>>;
  /** A head that does not end. */
  readonly 'open-head': Readonly<Record<never, never>>;
  readonly 'head-too-long': { readonly most: number };
  readonly 'broken-head': { readonly line: number };
  /** A few names that stand for very much. */
  readonly 'too-many-aliases': { readonly most: number };
}

export class NoProposal<Code extends keyof NoProposals = keyof NoProposals> extends Error {
  constructor(
    readonly code: Code,
    readonly told: NoProposals[Code],
  ) {
    super(code);
  }
}
