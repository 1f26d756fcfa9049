// Sets papers with Typst. Its compiler reads the template, the fonts and one paper as JSON, and nothing else.

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import { readFonts } from './fonts';
import { legibleThroughout } from './legible';
import type { Paper } from './paper';

/** The template lies in the repository: five folders up from the source, six from what was built. */
function templates(): string {
  const folder = ['../../../../..', '../../../../../..']
    .map((up) => join(__dirname, up, 'apps/api/templates'))
    .find((path) => existsSync(path));
  if (folder === undefined)
    throw new Error('The folder apps/api/templates is missing; it belongs beside the built code.');
  return folder;
}

export class Typesetter {
  private readonly folder = templates();
  private readonly fonts = readFonts();
  private readonly compiler = NodeCompiler.create({
    workspace: this.folder,
    fontArgs: [{ fontBlobs: this.fonts.bytes }],
  });

  /** The PDF (PDF/UA-1) of a paper. Throws what the compiler says; then template or `legible` is at fault. */
  typeset(paper: Paper): Buffer {
    const { fonts, compiler } = this;
    const shown = {
      ...legibleThroughout(paper, fonts.cover),
      code: paper.seal === null ? null : renderSVG(paper.seal.code, { border: 2 }),
    };
    compiler.mapShadow(join(this.folder, 'paper.json'), Buffer.from(JSON.stringify(shown)));
    try {
      const compiled = compiler.compile({ mainFilePath: join(this.folder, 'paper.typ') });
      const { result } = compiled;
      if (result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'not compiled'));
      return compiler.pdf(result, { pdfStandard: 'ua-1' });
    } finally {
      compiler.resetShadow();
      // What the compiler remembers of one paper is of no use for the next.
      compiler.evictCache(0);
    }
  }
}
