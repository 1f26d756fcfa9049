// From which file something of a record was taken over, as its entry tells.

import type { TakenFrom } from '@registry/contracts';

export const takenFact = (from: TakenFrom | undefined): { source?: string; sha256?: string; means?: 'proposal' } =>
  from === undefined ? {} : { source: from.file, sha256: from.sha256, means: 'proposal' };
