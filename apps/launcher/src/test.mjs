// `npm test`: sets everything up and runs every test; ends with one line that adds up all suites.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { build } from './build.mjs';

install();
await build();

const folder = mkdtempSync(join(tmpdir(), 'registry-test-'));
const report = join(folder, 'report.json');
const jest = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { cwd: root, stdio: ['inherit', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
);

let counts = { passed: 0, failed: 1 };
try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  // A suite that could not even start counts as one failure.
  counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
} catch (error) {
  console.error(`The tests left no report: ${error}`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(jest.status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);
