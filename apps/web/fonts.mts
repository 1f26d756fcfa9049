// Makes the font files that we serve: all letters of the package's, in the weights that the look uses. Half of a font
// is its other weights.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The weights of the tokens: text, and what stands out. */
const WEIGHTS = { min: 400, max: 600, default: 400 };
const FILES = ['inter-latin-wght-normal.woff2', 'inter-latin-ext-wght-normal.woff2'];
/** The file holds less; what it does not hold is passed over. */
const LETTERS = Array.from({ length: 0xffff }, (_, code) =>
  code >= 0xd800 && code < 0xe000 ? '' : String.fromCharCode(code),
).join('');

/** Style sheets name the files under `@fonts`. */
export function fonts(packageFolder: string, madeFolder: string): Plugin {
  return {
    name: 'fonts',
    config: () => ({ resolve: { alias: { '@fonts': madeFolder } } }),
    async buildStart() {
      mkdirSync(madeFolder, { recursive: true });
      for (const name of FILES) {
        const whole = readFileSync(join(packageFolder, 'files', name));
        writeFileSync(
          join(madeFolder, name),
          await subsetFont(whole, LETTERS, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } }),
        );
      }
    },
  };
}
