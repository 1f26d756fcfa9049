// One request and its answer, held against the document.

import addFormats from 'ajv-formats';
import Ajv2020, { type Options, type ValidateFunction } from 'ajv/dist/2020';
import { lastOf, pathOf, pointer, type ApiDocument, type Described, type DescribedAnswer } from './document';

export interface Exchange {
  readonly method: string;
  /** As the server has it, with `:id`; undefined where it has none. */
  readonly route: string | undefined;
  readonly status: number;
  readonly asked: {
    readonly path: unknown;
    readonly query: unknown;
    readonly headers: Readonly<Record<string, unknown>>;
    /** Undefined where there is none, or a file. */
    readonly body: unknown;
  };
  readonly answer: {
    readonly headers: Readonly<Record<string, unknown>>;
    /** JSON or nothing; undefined where it is a file, or nobody looks. */
    readonly body: unknown;
    readonly isEmpty: boolean;
  };
}

/** Addresses that no program of another house has to know, and why. */
const ELSEWHERE: readonly RegExp[] = [
  // The web interface, and the document itself.
  /^\/(?!api\/)/,
  /^\/api\/(docs|openapi\.json)/,
  // A browser goes there and is sent on.
  /^\/api\/v1\/session\/provider\/(start|callback|end)$/,
];

/** Who calls itself so tries what is described nowhere: a server may overlook a parameter that it does not know. */
export const BENDS = 'bends requests on purpose';

const typeOf = (header: unknown): string => (typeof header === 'string' ? (header.split(';')[0] ?? '').trim() : '');
const isRefusal = (status: number): boolean => status >= 400;
const named = (headers: Readonly<Record<string, unknown>>, name: string): unknown => headers[name.toLowerCase()];

/** Holds what is asked and answered against a document. What it needs of it is compiled once, when it is needed. */
export class Checker {
  private readonly answers = this.compiler({});
  /** Addresses and headers are text: a number is one that reads as a number. */
  private readonly texts = this.compiler({ coerceTypes: 'array' });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly document: ApiDocument) {}

  /** What is not as the document says. */
  faultsOf(exchange: Exchange): string[] {
    const { method, route, status } = exchange;
    if (route === undefined || ELSEWHERE.some((place) => place.test(route))) return [];
    const [path, verb] = [pathOf(route), method === 'HEAD' ? 'get' : method.toLowerCase()];
    const place = `${method} ${path} → ${status}`;
    const operation = this.document.paths[path]?.[verb];
    if (operation === undefined) return [`${place}: the document has no such operation`];
    const steps = ['paths', path, verb];
    const faults = [
      ...this.faultsOfAnswer(operation, exchange, steps),
      ...(isRefusal(status) ? [] : this.faultsOfRequest(operation, exchange, steps)),
    ];
    return faults.map((fault) => `${place}: ${fault}`);
  }

  private compiler(options: Options): Ajv2020 {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, ...options });
    addFormats(ajv);
    ajv.addFormat('binary', true);
    return ajv;
  }

  private faultsOfAnswer(operation: Described, exchange: Exchange, steps: readonly string[]): string[] {
    const { answer, status, method } = exchange;
    const described = operation.responses[status];
    if (described === undefined) return [`no such answer is described: ${JSON.stringify(answer.body)?.slice(0, 300)}`];
    const isShared = '$ref' in described;
    const own = isShared ? this.document.components.responses[lastOf(described)] : described;
    if (own === undefined) return ['the answer is described nowhere'];
    const at = isShared ? ['components', 'responses', lastOf(described)] : [...steps, 'responses', String(status)];
    return [
      ...this.faultsOfHeaders(own, answer.headers, status),
      ...(method === 'HEAD' ? [] : this.faultsOfContent(own, answer, [...at, 'content'])),
    ];
  }

  private faultsOfContent(
    { content }: DescribedAnswer,
    { headers, body, isEmpty }: Exchange['answer'],
    at: readonly string[],
  ): string[] {
    if (content === undefined) return isEmpty ? [] : ['the document says that nothing is answered'];
    const type = typeOf(named(headers, 'content-type'));
    const known = Object.keys(content).find((one) => one === type || one === '*/*');
    if (known === undefined) return [`answered as ${type || 'nothing'}, not as ${Object.keys(content).join(', ')}`];
    return body === undefined ? [] : this.faultsOfValue(this.answers, pointer(...at, known, 'schema'), body, 'answer');
  }

  private faultsOfHeaders(
    { headers: described = {} }: DescribedAnswer,
    sent: Readonly<Record<string, unknown>>,
    status: number,
  ): string[] {
    const all = Object.entries(this.document.components.headers);
    return all.flatMap(([name, { required }]) => {
      const value = named(sent, name);
      if (value === undefined) return name in described && required ? [`the header ${name} is missing`] : [];
      // Whether one was counted before one was refused depends on why.
      const isKnown = name in described || (isRefusal(status) && name.startsWith('RateLimit-'));
      if (!isKnown) return [`the header ${name} is not described`];
      const text = Array.isArray(value) ? String(value[0]) : String(value);
      return this.faultsOfValue(this.texts, pointer('components', 'headers', name, 'schema'), { text }, name);
    });
  }

  private faultsOfRequest(operation: Described, { asked }: Exchange, steps: readonly string[]): string[] {
    const { requestBody, parameters = [] } = operation;
    const parts = (['path', 'query', 'header'] as const).flatMap((part) => {
      const own = parameters.flatMap((parameter, index) => (parameter.in === part ? [{ ...parameter, index }] : []));
      const given = part === 'header' ? asked.headers : ((asked[part] ?? {}) as Readonly<Record<string, unknown>>);
      const strange =
        part === 'header' || asked.headers['user-agent'] === BENDS
          ? []
          : Object.keys(given).filter((name) => !own.some((known) => known.name === name));
      return [
        ...strange.map((name) => `the ${part} has ${name}, which is not described`),
        ...own.flatMap(({ name, required, index }) => {
          const value = part === 'header' ? named(given, name) : given[name];
          if (value === undefined) return required ? [`${name} of the ${part} is missing`] : [];
          const at = pointer(...steps, 'parameters', String(index), 'schema');
          return this.faultsOfValue(this.texts, at, { text: value }, `${part} ${name}`);
        }),
      ];
    });
    return [...parts, ...this.faultsOfBody(requestBody, asked, [...steps, 'requestBody', 'content'])];
  }

  private faultsOfBody(
    described: Described['requestBody'],
    { body, headers }: Exchange['asked'],
    at: readonly string[],
  ): string[] {
    // Nobody reads it; whoever sends at random may send one.
    if (described === undefined)
      return isNothing(body) || headers['user-agent'] === BENDS ? [] : ['a body was sent, but none is described'];
    const type = typeOf(named(headers, 'content-type'));
    if (!(type in described.content)) return [`sent as ${type || 'nothing'}, which is not described`];
    return body === undefined ? [] : this.faultsOfValue(this.answers, pointer(...at, type, 'schema'), body, 'request');
  }

  /** A text is handed over in a box, so that it can become a number in it. */
  private faultsOfValue(ajv: Ajv2020, at: string, value: unknown, what: string): string[] {
    const key = `${ajv === this.texts ? 'text' : 'json'} ${at}`;
    const check = this.compiled.get(key) ?? this.compile(ajv, at);
    this.compiled.set(key, check);
    if (check(value)) return [];
    const told = (check.errors ?? []).slice(0, 4).map(({ instancePath, message, params }) => {
      const detail = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
      return `${instancePath} ${message ?? ''}${detail}`;
    });
    return [`${what}: ${told.join('; ')}`];
  }

  private compile(ajv: Ajv2020, at: string): ValidateFunction {
    if (ajv.getSchema('api') === undefined) ajv.addSchema(this.document, 'api');
    const schema = { $ref: `api${at}` };
    return ajv.compile(ajv === this.texts ? { type: 'object', properties: { text: schema } } : schema);
  }
}

const isNothing = (body: unknown): boolean =>
  body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
