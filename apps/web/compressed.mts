// Puts beside each built file the same one compressed as far as it goes; the server sends what the browser understands.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fonts and pictures are compressed already. */
const WORTH_IT = /\.(js|css|html|svg|json)$/;

export function compressed(outDir: string): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
      for (const path of names.filter((name) => WORTH_IT.test(name)).map((name) => join(outDir, name))) {
        const content = readFileSync(path);
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
      }
    },
  };
}
