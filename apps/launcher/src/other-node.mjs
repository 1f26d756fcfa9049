// What the register is made of, on the other version of Node that it supports: the pure suites, and one walk over HTTP
// on a real database. Expects that everything is installed and built. The other Node comes from the registry of npm as
// a package, into a temporary folder.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

/** The lowest that is supported, and the one of the image. */
const VERSIONS = ['20.19.0', '24.21.0'];

const version = VERSIONS.find((one) => one.split('.')[0] !== process.versions.node.split('.')[0]);
const folder = mkdtempSync(join(tmpdir(), 'registry-node-'));
let status = 1;
try {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installed = spawnSync(
    npm,
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--loglevel=error', `node@${version}`],
    {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (installed.status !== 0) throw new Error(`Node ${version} could not be installed; see above`);
  const bin = join(folder, 'node_modules/node/bin');
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NODE_ENV: 'test' };
  const counts = { passed: 0, failed: 0 };
  const jest = (...args) => {
    const report = join(folder, 'report.json');
    const { status: ended } = spawnSync(
      node,
      [join(root, 'node_modules/jest/bin/jest.js'), '--ci', '--silent', '--json', `--outputFile=${report}`, ...args],
      { cwd: root, stdio: ['inherit', 'ignore', 'inherit'], env },
    );
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests + numRuntimeErrorTestSuites;
    return ended;
  };
  console.log(`On Node ${spawnSync(node, ['--version'], { encoding: 'utf8', env }).stdout.trim()}:`);
  status =
    jest('--selectProjects', 'pure') || jest('test/api/walk', 'test/api/evidence', '--selectProjects', 'real') || 0;
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
} catch (error) {
  console.error(String(error?.message ?? error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);
