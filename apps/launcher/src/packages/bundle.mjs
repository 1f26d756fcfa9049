// One library as files that any program can load: ECMAScript modules, CommonJS and types, one file of each per door.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'vite';

/**
 * Bundles the doors of a library into a folder. What it imports of the published libraries stays an import; of any
 * other library it holds just the lines that it uses.
 * @param doors name of each door and its source, e.g. `{ 'words/en': '/…/src/words/en.ts' }`
 * @param published names of the libraries that are packages of their own
 */
export async function bundle({ doors, folder, published, root }) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['source'] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: doors, formats: ['es', 'cjs'], fileName: (format, door) => `${door}.${ENDINGS[format]}` },
      rollupOptions: { external: (name) => published.some((one) => name === one || name.startsWith(`${one}/`)) },
    },
  });
  declare({ doors, folder, published, root });
}

const ENDINGS = { es: 'mjs', cjs: 'cjs' };

/** The types of each door, once for each way to load it: a compiler reads from the ending which of the two it is. */
function declare({ doors, folder, published, root }) {
  // Where a library is a link to its sources, its types would be taken for a part of whoever imports it.
  const settings = join(folder, '..', 'tsconfig.json');
  writeFileSync(
    settings,
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { preserveSymlinks: true, composite: false, incremental: false },
    }),
  );
  const names = Object.keys(doors);
  const types = generateDtsBundle(
    names.map((door) => ({
      filePath: doors[door],
      libraries: { importedLibraries: published, inlinedLibraries: ['@registry/audit-log'] },
      output: { noBanner: true, exportReferencedTypes: false },
    })),
    { preferredConfigPath: settings },
  );
  for (const [index, door] of names.entries()) {
    mkdirSync(join(folder, door, '..'), { recursive: true });
    for (const ending of ['d.mts', 'd.cts']) writeFileSync(join(folder, `${door}.${ending}`), types[index]);
  }
}
