// Reads a PDF with another program than the one that wrote it, and writes down as JSON what it found: `read-pdf.mjs
// FILE`. A process of its own, since the reader is an ECMAScript module.

import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const { info } = await document.getMetadata();
const marks = await document.getMarkInfo();

const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const [, , width, height] = page.view;
  const { items, lang } = await page.getTextContent();
  pages.push({
    width,
    height,
    lang,
    text: items.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join(''),
    /** How far to the right any text reaches, in points. */
    right: Math.max(0, ...items.filter(({ str }) => str.trim() !== '').map((item) => item.transform[4] + item.width)),
    roles: rolesOf(await page.getStructTree()),
  });
}

/** Each role of the tree of a page once, with the texts that stand for pictures. */
function rolesOf(node) {
  if (node === null || node === undefined) return [];
  const below = (node.children ?? []).flatMap(rolesOf);
  return [...new Set([...(node.role ? [node.role] : []), ...(node.alt ? [`alt: ${node.alt}`] : []), ...below])];
}

const titles = (outline) => (outline ?? []).flatMap(({ title, items }) => [title, ...titles(items)]);

process.stdout.write(
  JSON.stringify({
    title: info.Title,
    language: info.Language,
    created: info.CreationDate,
    isTagged: marks?.Marked === true,
    hasScript: (await document.getJSActions()) !== null,
    outline: titles(await document.getOutline()),
    pages,
  }),
);
