// The strategy as data: what an import of COM(2025) 723 final holds.

import { canonical } from '@registry/audit-log';
import type { Dialogue, Initiative, StrategyAction } from '@registry/contracts';
import { sha256 } from '../../platform/ground/sha256';

/** The strategy is one subject of the audit log: it is published and changed as a whole. */
export const STRATEGY = { type: 'Strategy', id: 'COM(2025) 723' } as const;

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

/** What the log proves of it. */
export const referencePart = (reference: StrategyReference): Record<string, unknown> => ({
  digest: sha256(canonical(reference)),
});
