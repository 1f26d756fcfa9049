// What earlier answers told: addresses that exist, versions, digests, ids of people, cursors. With them most requests
// get past the first checks.

import type { Operation } from './operations';

const KEPT = 60;
/** Names of fields under which things of a collection stand in answers about others. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  threads: 'comment-threads',
  'comment-threads': 'comment-threads',
  comments: 'comments',
  deliveries: 'webhook-deliveries',
  questions: 'questions',
};

const NUMBERED = /\/(assessments|revisions|versions)$/;
/** Lists that hold what others made too. */
const OTHERS = /\/(systems|people|units|incidents|views|rules|duties)$/;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const shapeOf = (path: string): string => path.replace(/\{\w+\}/g, '{}');

export class Learned {
  private readonly pools = new Map<string, unknown[]>();
  private readonly versions = new Map<string, number>();
  private readonly idOf = new Map<string, string>();

  /** @param spared people through whom everything is asked; their rights and being here are nobody's plaything */
  constructor(private readonly spared: ReadonlySet<string>) {}

  /** Something kept under a name; undefined while nothing is. */
  pick<Value = unknown>(name: string, choice: number): Value | undefined {
    const pool = this.pools.get(name) ?? [];
    return pool[choice % Math.max(1, pool.length)] as Value | undefined;
  }

  version(key: unknown): number | undefined {
    return this.versions.get(this.idOf.get(String(key)) ?? String(key));
  }

  /** The version of whatever an address names, looked for from its end. */
  versionAt(address: string): number | undefined {
    return address
      .split('/')
      .reverse()
      .map((part) => this.version(part))
      .find((version) => version !== undefined);
  }

  /** Of the system that an address names. */
  digestAt(address: string, choice: number): unknown {
    return this.pick(`digest ${this.systemAt(address)}`, choice);
  }

  private systemAt(address: string): string {
    const key = /\/systems\/([^/?]+)/.exec(address)?.[1] ?? '';
    return this.idOf.get(key) ?? key;
  }

  /** An address of this shape; of what this person made or listed, if there is any and the choice falls on it. */
  at(shape: string, who: number, choice: number): string | undefined {
    const own = choice % 4 === 0 ? undefined : this.pick<string>(`at ${shape} of ${who}`, choice >> 2);
    return own ?? this.pick<string>(`at ${shape}`, choice >> 2);
  }

  learn(
    { path, method, name }: Operation,
    who: number,
    address: string,
    status: number,
    etag: string | undefined,
    body: unknown,
  ): void {
    const where = address.split('?')[0] ?? '';
    if (status === 412 && isObject(body))
      return this.keepVersion(where, Number((body['params'] as Json | undefined)?.['current']));
    if (status >= 300) return;
    if (etag !== undefined) this.keepVersion(where, Number(/"(\d+)"/.exec(etag)?.[1]));
    if (Array.isArray(body)) return this.walk(body);
    if (!isObject(body)) return;
    if (typeof body['nextCursor'] === 'string') this.keep(`cursor ${name}`, body['nextCursor']);
    if (typeof body['secret'] === 'string' && path.endsWith('/tokens')) this.keep('secret', body['secret']);
    if (typeof body['digest'] === 'string' && path.includes('/assessments'))
      this.keep(`digest ${this.systemAt(where)}`, body['digest'], 1);
    if (path.endsWith('/tokens/scopes') && Array.isArray(body['items']))
      for (const scope of body['items']) this.keep('scope', scope);
    if (isObject(body['houseRules'])) this.keep('house rules', body['houseRules'], 1);
    if (path.endsWith('/officers'))
      for (const item of body['items'] as Json[]) this.keep('officer', (item['person'] as Json)['id']);
    const items = Array.isArray(body['items']) ? body['items'] : [body];
    const isItself = !Array.isArray(body['items']) && method !== 'POST';
    for (const item of items)
      if (isObject(item))
        this.learnItem(shapeOf(path), where, item, isItself, method === 'POST' || !OTHERS.test(path) ? who : null);
    this.walk(body);
  }

  /** A thing of a collection has the collection's address and its own key. */
  private learnItem(shape: string, where: string, item: Json, isItself: boolean, who: number | null): void {
    const key = NUMBERED.test(shape) ? item['number'] : (item['id'] ?? item['code'] ?? item['number']);
    if (key === undefined || isItself) return;
    if (shape === '/api/v1/people' && this.spared.has(String(key))) return;
    this.keep(`at ${shape}/{}`, `${where}/${String(key)}`);
    if (who !== null) this.keep(`at ${shape}/{} of ${who}`, `${where}/${String(key)}`);
    // Some things are found by their own address too.
    const last = COLLECTIONS[shape.split('/').at(-1) ?? ''];
    if (last !== undefined) this.keep(`at /api/v1/${last}/{}`, `/api/v1/${last}/${String(key)}`);
    if (item['sha256'] !== undefined && typeof item['id'] === 'string')
      this.keep(`evidence ${this.systemAt(where)}`, item['id']);
  }

  private walk(value: unknown, field = ''): void {
    if (Array.isArray(value)) return value.slice(0, 50).forEach((one) => this.walk(one, field));
    if (!isObject(value)) return;
    const { id, reference, code, name, version, digest } = value;
    if (typeof id === 'string') {
      if (typeof version === 'number') this.versions.set(id, version);
      if (typeof reference === 'string' && /^AIS-/.test(reference)) {
        this.idOf.set(reference, id);
        this.keep('at /api/v1/systems/{}', `/api/v1/systems/${version === 1 ? id : reference}`);
        this.keep('system', id);
      } else if (typeof reference === 'string' && /^INC-/.test(reference))
        this.keep('at /api/v1/incidents/{}', `/api/v1/incidents/${id}`);
      else if (COLLECTIONS[field] !== undefined)
        this.keep(`at /api/v1/${COLLECTIONS[field]}/{}`, `/api/v1/${COLLECTIONS[field]}/${id}`);
      if (typeof value['nameEn'] === 'string' && typeof code === 'string') this.keep('unit', id);
      else if (typeof name === 'string' && Object.keys(value).length === 2) this.keep('person', id);
      if (typeof value['question'] === 'string') this.keep('question', id);
      if (typeof value['assessmentDigest'] === 'string') this.keep('decision', id);
      if (typeof digest === 'string' && typeof value['state'] === 'string') this.keep(`rules digest ${id}`, digest, 1);
    }
    if (typeof code === 'string' && /^\d/.test(code)) this.keep('action', code);
    for (const [key, inner] of Object.entries(value)) this.walk(inner, key);
  }

  /** What has changed counts one up; where an answer does not say, the next refusal will. */
  changed(address: string): void {
    const version = this.versionAt(address);
    if (version !== undefined) this.keepVersion(address, version + 1);
  }

  private keepVersion(where: string, version: number): void {
    const key =
      where
        .split('/')
        .reverse()
        .find((part) => this.version(part) !== undefined) ?? this.systemAt(where);
    if (Number.isInteger(version) && key !== '') this.versions.set(this.idOf.get(key) ?? key, version);
  }

  private keep(name: string, value: unknown, most = KEPT): void {
    const pool = this.pools.get(name) ?? [];
    if (pool.includes(value)) return;
    if (pool.length >= most) pool.shift();
    pool.push(value);
    this.pools.set(name, pool);
  }
}
