// The register as linked data: a catalogue and, system by system, its entries; as one graph of JSON-LD, or as Turtle.

import { Readable } from 'node:stream';
import { inPieces } from '../../../platform/files/in-pieces';
import { text, type Described } from '../linked/described';
import { CONTEXT, nodeOf } from '../linked/json-ld';
import { systemGraph } from '../linked/system-graph';
import { turtleOf } from '../linked/turtle';
import type { FileOfRows } from './file-of-rows';

export const jsonLdFile = (file: FileOfRows): Readable => textOf(graph(file));
export const turtleFile = (file: FileOfRows): Readable => textOf(turtleOf(things(file)));

const textOf = (texts: AsyncIterable<string>): Readable => Readable.from(inPieces(texts), { objectMode: false });

async function* graph(file: FileOfRows): AsyncGenerator<string> {
  yield `${JSON.stringify({ '@context': CONTEXT }).slice(0, -1)},\n"@graph":[`;
  let before = '\n';
  for await (const thing of things(file)) {
    yield before + JSON.stringify(nodeOf(thing));
    before = ',\n';
  }
  yield '\n]}\n';
}

async function* things(file: FileOfRows): AsyncGenerator<Described & { readonly id: string }> {
  const { about, columns, rows, institution } = file;
  const around = { catalogue: `urn:uuid:${about.id}`, institution };
  yield catalogueOf(file);
  for await (const row of rows)
    yield* systemGraph(Object.fromEntries(columns.map(({ key }, index) => [key, row[index]])), around);
}

/** What DCAT-AP asks of a catalogue, and how long the log was that proves what stands in it. */
function catalogueOf({ about, spoken, institution }: FileOfRows): Described & { readonly id: string } {
  const { language, tables, file } = spoken.own;
  const shows = about.asOf === null ? file.now : file.endOf(about.asOf);
  return {
    id: `urn:uuid:${about.id}`,
    types: ['dcat:Catalog'],
    says: [
      ['dct:title', text(tables.systems, language)],
      ['dct:description', text(`${file.shows}: ${shows}`, language)],
      ['dct:publisher', { types: ['foaf:Agent'], says: [['foaf:name', text(institution)]] }],
      ['dct:issued', { literal: about.exportedAt, type: 'dateTime' }],
      ...(about.checkpoint === null
        ? []
        : ([
            ['reg:logSize', { literal: String(about.checkpoint.size), type: 'integer' }],
            ['reg:logHead', text(about.checkpoint.head)],
          ] as const)),
    ],
  };
}
