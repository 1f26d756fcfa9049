// What a reader of one format brings, whatever the format.

import type { ProposalFormat } from '@registry/contracts';
import type { FoundComponent } from './component';
import type { Gathered } from './gather';

export interface FoundInFile {
  readonly format: ProposalFormat;
  readonly formatVersion: string | null;
  readonly gathered: Gathered;
  readonly components: readonly FoundComponent[];
  /** Components that were not looked at. */
  readonly componentsLeftOut: number;
}
