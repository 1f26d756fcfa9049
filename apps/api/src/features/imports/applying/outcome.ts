// What has come of an import, as it is told at its end.

import type { ImportResult } from '@registry/contracts';
import { systemActor, type Acting } from '../../../platform/ground/actor';
import type { StoredImport } from '../sets/import-set';
import type { ImportsRepository } from '../sets/imports.repository';

/** In the name of whoever brought the file, or of the product where they have left since. */
export const actorOf = async (imports: ImportsRepository, set: StoredImport): Promise<Acting> =>
  (await imports.actor(set)) ?? systemActor('imports');

export const told = (set: StoredImport, result: Omit<ImportResult, 'batch' | 'which'>) => ({
  import: set.id,
  batch: set.batch ?? '',
  source: set.source,
  file: set.file_name,
  sha256: set.file_sha256,
  rows: set.rows,
  registered: result.registered,
  changed: result.changed,
  left: result.failed,
});
