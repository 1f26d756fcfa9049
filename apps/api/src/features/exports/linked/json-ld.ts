// A described thing as a node of JSON-LD.

import { PREFIXES, type Described, type Said } from './described';

export const CONTEXT: Readonly<Record<string, string>> = PREFIXES;

export function nodeOf({ id, types, says }: Described): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  if (id !== undefined) node['@id'] = id;
  if (types.length > 0) node['@type'] = types;
  const values = new Map<string, unknown[]>();
  for (const [property, value] of says) values.set(property, [...(values.get(property) ?? []), valueOf(value)]);
  for (const [property, said] of values) node[property] = said.length === 1 ? said[0] : said;
  return node;
}

function valueOf(value: Said): unknown {
  if ('text' in value)
    return value.language === undefined ? value.text : { '@value': value.text, '@language': value.language };
  if ('literal' in value) return { '@value': value.literal, '@type': `xsd:${value.type}` };
  if ('term' in value) return { '@id': value.term };
  if ('iri' in value) return { '@id': value.iri };
  return nodeOf(value);
}
