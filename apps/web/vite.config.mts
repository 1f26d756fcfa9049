// Builds the web interface into dist/web, from where the API serves it.
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { compressed } from './compressed.mts';
import { fonts } from './fonts.mts';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { vite: onlyOurLocales } = optimizeLocales as unknown as { vite(options: { locales: string[] }): PluginOption };

/** Bytes before they are made small: a request costs about as much as sending this. */
const MERGED_BELOW = 60_000;

// Vite wants the default export here; everywhere else names are exported.
export default defineConfig({
  root: fromHere('.'),
  plugins: [
    react(),
    fonts(
      fromHere('../../node_modules/@fontsource-variable/inter'),
      fromHere('../../node_modules/.cache/registry-fonts'),
    ),
    compressed(fromHere('../../dist/web')),
    { ...(onlyOurLocales({ locales: ['en-US', 'fr-FR', 'de-DE'] }) as object), enforce: 'pre' } as PluginOption,
  ],
  resolve: {
    // The libraries are read from their sources. Not by the export condition `source`: React Aria declares it too,
    // for files that it does not ship.
    alias: [
      { find: /^@registry\/(\w[\w-]*)$/, replacement: fromHere('../../libs/$1/src/index.ts') },
      { find: /^@registry\/(\w[\w-]*)\/(.+)$/, replacement: fromHere('../../libs/$1/src/$2.ts') },
    ],
  },
  build: {
    outDir: fromHere('../../dist/web'),
    emptyOutDir: true,
    // Nothing as data: URL and nothing inline: the content security policy allows only what we serve.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // One piece is what every page needs.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            // Lists that pieces read while they begin: by themselves, so that no piece waits for another one that waits
            // for it.
            { name: 'contracts', test: /[\\/]libs[\\/]contracts[\\/]/, priority: 1 },
            // What several rooms share comes in few pieces, though a room then brings some code that it does not use.
            // Words stay by themselves: nobody loads those of a language they do not speak, and the page begins with them.
            {
              name: 'shared',
              test: (path) => !/[\\/](words|terms)[\\/]/.test(path),
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: MERGED_BELOW,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/health': 'http://127.0.0.1:3000',
      '/problems': 'http://127.0.0.1:3000',
    },
  },
});
