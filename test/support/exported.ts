// The register as an auditor takes it home.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sealer } from '../../apps/api/src/platform/recording/sealer';
import type { TestApp } from './app';
import { API, as } from './as';

/** Seals what is committed and writes the export of that moment to a file. Returns its path. */
export async function exported(app: TestApp): Promise<string> {
  await app.app.get(Sealer).sealCommitted(30_000);
  const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
  const file = join(mkdtempSync(join(tmpdir(), 'registry-export-')), 'register.json');
  writeFileSync(file, text);
  return file;
}
