// PDFs as another program reads them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  /** As PDF writes it: `D:20261130000000Z`. */
  readonly created: string;
  readonly isTagged: boolean;
  readonly hasScript: boolean;
  /** Titles of the bookmarks, from the top. */
  readonly outline: readonly string[];
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly right: number;
    readonly roles: readonly string[];
  }[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'registry-pdf-'));
  try {
    writeFileSync(join(folder, 'read.pdf'), bytes);
    const text = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs'), join(folder, 'read.pdf')], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    return JSON.parse(text) as ReadPdf;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All its text without what only parts lines: ends of lines, spaces, and places where a line may end. */
export const denseText = ({ pages }: ReadPdf): string => dense(pages.map(({ text }) => text).join(''));
export const dense = (text: string): string => text.replace(/[\s\u00a0\u200b]/g, '');
