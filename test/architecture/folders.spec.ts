// A folder that needs a search has no inside: at most 15 files, whatever they are.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const MOST = 15;

/** Folders below with more files than that, with their number; folders that nobody writes in are left out. */
function crowded(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  const below = entries
    .filter((entry) => entry.isDirectory() && !['dist', 'node_modules', '__snapshots__'].includes(entry.name))
    .flatMap(({ name }) => crowded(join(folder, name)));
  return files > MOST ? [`${relative(root, folder)}: ${files}`, ...below] : below;
}

describe('a folder', () => {
  it.each(['apps', 'libs', 'migrations', 'seeds'])(`of %s has at most ${MOST} files`, (folder) =>
    expect(crowded(join(root, folder))).toEqual([]),
  );

  it('with more is seen', () => {
    const house = mkdtempSync(join(tmpdir(), 'registry-folders-'));
    for (let number = 0; number <= MOST; number++) writeFileSync(join(house, `${number}.ts`), '');
    try {
      expect(crowded(house)).toHaveLength(1);
    } finally {
      rmSync(house, { recursive: true, force: true });
    }
  });
});
