// The fonts that papers are set in. They come with packages, so that a paper looks the same wherever it is printed: no
// font of the machine is ever used.

import type * as Fontkit from 'fontkit';
import { readFileSync } from 'node:fs';

/** In the order in which a character is looked for. Inter has Latin, Greek and Cyrillic; DejaVu much that is beside. */
const files = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];

export interface Fonts {
  readonly bytes: Buffer[];
  /** Whether one of the fonts can set these characters, all of them and in every weight. */
  readonly cover: (characters: readonly number[]) => boolean;
}

export function readFonts(): Fonts {
  const bytes = files.map((file) => readFileSync(require.resolve(file)));
  let families: ReadonlySet<number>[][] | null = null;
  return {
    bytes,
    cover: (characters) =>
      (families ??= familiesOf(bytes)).some((weights) =>
        weights.every((known) => characters.every((character) => known.has(character))),
      ),
  };
}

/** Which characters each font has, family by family. */
function familiesOf(bytes: readonly Buffer[]): ReadonlySet<number>[][] {
  // Loaded when it is needed: that takes as long as starting the compiler, and few papers need it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { create } = require('fontkit') as typeof Fontkit;
  const [inter, interStrong, dejavu, dejavuStrong] = bytes.map(
    (font): ReadonlySet<number> => new Set((create(font) as Fontkit.Font).characterSet),
  );
  return [
    [inter!, interStrong!],
    [dejavu!, dejavuStrong!],
  ];
}
