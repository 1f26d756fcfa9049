import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const config = join(root, '.dependency-cruiser.cjs');
const canaries = join(__dirname, 'canary');

interface Report {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] };
}

function cruise(cwd: string, ...folders: string[]): Report['summary'] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd, encoding: 'utf8', maxBuffer: 200_000_000 },
  );
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as Report).summary;
}

describe('the borders between the rooms', () => {
  it('are kept, and all modules were looked at', () => {
    const { violations, totalCruised } = cruise(root, 'libs', 'apps', 'migrations', 'seeds');
    expect(violations).toEqual([]);
    // A tool that sees nothing finds nothing: TypeScript 7 made it check 0 modules once.
    expect(totalCruised).toBeGreaterThan(300);
  }, 60_000);

  describe('seen from files that cross them on purpose', () => {
    let house: string;
    beforeAll(() => {
      // A house of its own, so that the rules read the same paths as in ours; of packages the names are enough.
      house = mkdtempSync(join(tmpdir(), 'registry-canary-'));
      cpSync(canaries, house, { recursive: true });
      for (const name of ['@nestjs/common', 'typeorm', 'pg']) {
        mkdirSync(join(house, 'node_modules', name), { recursive: true });
        writeFileSync(join(house, 'node_modules', name, 'index.js'), '');
      }
    });
    afterAll(() => rmSync(house, { recursive: true, force: true }));

    it('each reports just those', () => {
      const found = cruise(house, 'libs', 'apps', 'migrations', 'seeds').violations.map(
        ({ rule, from }) => `${rule.name}: ${from}`,
      );
      expect([...new Set(found)].sort()).toEqual(
        declared()
          .map(({ rule, path }) => `${rule}: ${path}`)
          .sort(),
      );
    }, 60_000);

    it('each has a file that crosses it', () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const rules = (require(config) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name);
      expect([...new Set(declared().map(({ rule }) => rule))].sort()).toEqual([...rules].sort());
    });
  });
});

/** What each file says in its first line that it breaks. */
function declared(): { rule: string; path: string }[] {
  return readdirSync(canaries, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const rule = path.endsWith('.ts')
      ? /^\/\/ breaks: (\S+)/.exec(readFileSync(join(canaries, path), 'utf8'))?.[1]
      : undefined;
    return rule ? [{ rule, path }] : [];
  });
}
