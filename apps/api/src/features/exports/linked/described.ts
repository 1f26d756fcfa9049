// A thing and what is said of it, from which both JSON-LD and Turtle are written.

/** Namespaces by prefix. Terms of our own are described in `docs/linked-data.md`. */
export const PREFIXES = {
  'eu-aiact': 'https://w3id.org/dpv/legal/eu/aiact#',
  dpv: 'https://w3id.org/dpv#',
  ai: 'https://w3id.org/dpv/ai#',
  tech: 'https://w3id.org/dpv/tech#',
  airo: 'https://w3id.org/airo#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  reg: 'urn:ai-system-registry:',
} as const;

type Prefix = keyof typeof PREFIXES;
/** A term of a vocabulary, such as `dct:title`. */
export type Term = `${Exclude<Prefix, 'xsd'>}:${string}`;
type Datatype = 'dateTime' | 'integer';

export type Said =
  | { readonly text: string; readonly language?: string }
  | { readonly literal: string; readonly type: Datatype }
  | { readonly term: Term }
  | { readonly iri: string }
  | Described;

export interface Described {
  /** Left out where nobody else speaks of it. */
  readonly id?: string;
  readonly types: readonly Term[];
  readonly says: readonly (readonly [property: Term, value: Said])[];
}

export const text = (value: string, language?: string): Said => ({
  text: value,
  ...(language === undefined ? {} : { language }),
});
export const iriOf = (term: Term): string => {
  const at = term.indexOf(':');
  return PREFIXES[term.slice(0, at) as Prefix] + term.slice(at + 1);
};
