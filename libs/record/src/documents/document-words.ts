// What must have words in every language for the documents that the Act asks for.

import type { DocumentKind } from '@registry/contracts';

export interface DocumentWords {
  /** Title of each kind, and a sentence on what it is for. */
  readonly kinds: Readonly<Record<DocumentKind, readonly [title: string, help: string]>>;
  /** By kind and field: the question, and where it does not say it all, a sentence of help. */
  readonly fields: Readonly<Record<DocumentKind, Readonly<Record<string, readonly [label: string, help?: string]>>>>;
}
