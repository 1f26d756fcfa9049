// The strategy as data: what an import of COM(2025) 723 final holds.

import type { Dialogue, Initiative, StrategyAction } from '@registry/contracts';

export interface StrategyReference {
  readonly sectors: readonly {
    code: string;
    seq: number;
    sectionCode: string;
    sectionEn: string;
    sectionFr: string;
    titleEn: string;
    titleFr: string;
  }[];
  readonly actions: readonly StrategyAction[];
  readonly dialogues: readonly Dialogue[];
  readonly initiatives: readonly Initiative[];
}
