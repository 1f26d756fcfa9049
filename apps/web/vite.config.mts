// Builds the web interface into dist/web, from where the API serves it.
import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { vite: onlyOurLocales } = optimizeLocales as unknown as { vite(options: { locales: string[] }): PluginOption };

// Vite wants the default export here; everywhere else names are exported.
export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), { ...(onlyOurLocales({ locales: ['en-US', 'fr-FR', 'de-DE'] }) as object), enforce: 'pre' } as PluginOption],
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
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000', '/problems': 'http://127.0.0.1:3000' } },
});
