// Bundles a library for a browser, as one script that leaves its exports in a global, and writes it to standard output.
// In a process of its own: the bundler is an ES module, which the test runner cannot load.
// Usage: node bundle.mjs ENTRY GLOBAL

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [entry, name] = process.argv.slice(2);
// Resolved as the web interface resolves it.
const { config } = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  join(root, 'apps/web/vite.config.mts'),
);
const [{ output }] = [
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: config.resolve,
    build: { write: false, minify: true, lib: { entry: join(root, entry), formats: ['iife'], name } },
  }),
].flat();
process.stdout.write(output.find((part) => part.type === 'chunk').code);
