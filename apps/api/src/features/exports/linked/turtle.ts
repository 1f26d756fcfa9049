// Described things as Turtle, a piece of text for each.

import { DataFactory, Writer, type Quad_Object } from 'n3';
import { iriOf, PREFIXES, type Described, type Said } from './described';

const { literal, namedNode, quad } = DataFactory;
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

export async function* turtleOf(things: AsyncIterable<Described & { readonly id: string }>): AsyncGenerator<string> {
  let written = '';
  const keep = { write: (piece: string) => void (written += piece), end: () => undefined };
  const writer = new Writer(keep as never, { prefixes: PREFIXES });
  for await (const thing of things) {
    const subject = namedNode(thing.id);
    for (const { predicate, object } of saidOf(writer, thing)) writer.addQuad(quad(subject, predicate, object));
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}

const saidOf = (writer: Writer, { types, says }: Described) => [
  ...types.map((type) => ({ predicate: TYPE, object: namedNode(iriOf(type)) as Quad_Object })),
  ...says.map(([property, value]) => ({ predicate: namedNode(iriOf(property)), object: objectOf(writer, value) })),
];

function objectOf(writer: Writer, value: Said): Quad_Object {
  if ('text' in value) return literal(value.text, value.language);
  if ('literal' in value) return literal(value.literal, namedNode(PREFIXES.xsd + value.type));
  if ('term' in value) return namedNode(iriOf(value.term));
  if ('iri' in value) return namedNode(value.iri);
  return writer.blank(saidOf(writer, value) as never) as Quad_Object;
}
