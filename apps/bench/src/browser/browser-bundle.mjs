// What the classification weighs where it runs in the browser: engine, law, assessment and the words of one language.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
import { root } from '../../../launcher/src/install.mjs';

export const BUNDLE_LIMIT_KB = 60;

/**
 * @returns {Promise<{ language: string, code: string, kB: number }>} of the language with the most to say; `kB` gzipped
 */
export async function largestBundle() {
  const languages = readdirSync(join(root, 'libs/law/src/words'))
    .filter((name) => name.endsWith('.ts') && name !== 'words.ts')
    .map((name) => name.slice(0, -3));
  // Resolved as the web interface resolves it, so that what is weighed is what would be served.
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'apps/web/vite.config.mts'),
  );
  const bundles = await Promise.all(
    languages.map(async (language) => {
      const code = await bundled(language, config);
      return { language, code, kB: gzipSync(code).length / 1000 };
    }),
  );
  return bundles.reduce((largest, one) => (one.kB > largest.kB ? one : largest));
}

async function bundled(language, { resolve, build: { target } }) {
  // All that goes through the doors is kept: no page can need more.
  const source = [
    ...['classifier', 'law', 'assessment'].map((name) => `export * from '@registry/${name}';`),
    `export * from '@registry/law/words/${language}';`,
  ].join('\n');
  const entry = 'virtual:classification';
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  return output
    .filter(({ type }) => type === 'chunk')
    .map(({ code }) => code)
    .join('\n');
}
