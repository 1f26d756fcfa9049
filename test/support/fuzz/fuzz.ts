// Sends many requests as several people, and tells what no request may get: a fault of ours, no answer, a late one, or
// one that is not documented.

import fc from 'fast-check';
import { Agent, request as send } from 'node:http';
import { abilityFromRules, type Action, type RegistryAbility, type SubjectType } from '@registry/access';
import people from '../../../seeds/demo/people.json';
import { BENDS } from '../described/exchange';
import { courses, type Asked, type Body } from './courses';
import { bent } from './hostile';
import { Learned } from './learned';
import { operations, type Operation } from './operations';
import { shotOf, type Shot } from './shots';
import { evenly } from './values';

export interface Fuzzed {
  readonly requests: number;
  readonly statuses: Readonly<Record<number, number>>;
  /** Honest requests, and how many of them were answered with 2xx. */
  readonly honest: number;
  readonly honestFine: number;
  readonly fine: number;
  /** Why honest requests were refused, the commonest first. */
  readonly refused: readonly string[];
  /** Operations that never were answered with 2xx. */
  readonly neverFine: readonly string[];
  /** Each kind of wrong answer once, with the first request that got it. */
  readonly wrong: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly type: string;
  readonly cookie: string | undefined;
  readonly text: string;
}

const SLOW_MS = 5000;
const AT_ONCE = 8;
/** Every how manieth request is bent. */
const BENT = 4;
/** How many bent requests follow each step of a course. */
const BENT_AFTER = 4;
/** How often an operation is asked for at the end that was never answered with 2xx. */
const PERSISTENCE = 60;
/** The first of all requests make what the others are about. */
const FOUNDING = 0.08;
const founding = operations.filter(({ name }) =>
  /^POST .*\/(systems|systems\/\{id\}\/(assessments|submissions|evidence-files|comment-threads|relations|incidents)|people|units|tokens|views|webhooks|rules)$|^GET .*\/(rules\/\{id\}|rules|people|officers|units|tokens\/scopes|actions)$/.test(
    name,
  ),
);
/** What takes the whole register each time, or ends sessions. */
const RARE = /exports|impact|audit\/entries|duty-runs|^\/api\/v1\/session/;

export async function fuzz(url: string, { requests, seed }: { requests: number; seed: number }): Promise<Fuzzed> {
  return new Run(url, seed).run(requests);
}

class Run {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  private readonly learned = new Learned(new Set(people.map(({ id }) => id)));
  private readonly cookies: string[] = [];
  private readonly abilities: RegistryAbility[] = [];
  /** How often each person asked for an operation, and got it. */
  private readonly tries = new Map<string, { readonly asked: number[]; readonly got: number[] }>();
  private readonly statuses: Record<number, number> = {};
  private readonly wrong = new Map<string, string>();
  private readonly refused = new Map<string, number>();
  private honest = 0;
  private honestFine = 0;
  private sent = 0;
  private bent = 0;
  private requests = 0;

  constructor(
    private readonly url: string,
    private readonly seed: number,
  ) {}

  async run(requests: number): Promise<Fuzzed> {
    this.requests = requests;
    for (const index of people.keys()) await this.signIn(index);
    for (const course of courses) await this.walk(course);
    const worker = async (): Promise<void> => {
      while (this.sent < requests) await this.one(this.sent++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    for (const operation of operations) await this.persist(operation);
    this.agent.destroy();
    const fine = Object.entries(this.statuses)
      .filter(([status]) => Number(status) < 300)
      .reduce((sum, [, count]) => sum + count, 0);
    return {
      requests,
      statuses: this.statuses,
      refused: [...this.refused]
        .sort(([, one], [, other]) => other - one)
        .slice(0, 60)
        .map(([why, count]) => `${count} × ${why}`),
      honest: this.honest,
      honestFine: this.honestFine,
      fine,
      neverFine: operations.filter((operation) => !this.isFine(operation)).map(({ name }) => name),
      wrong: [...this.wrong.values()],
    };
  }

  private async signIn(index: number): Promise<void> {
    const answer = await this.post('/api/v1/session', JSON.stringify({ person: people[index]?.id }));
    this.cookies[index] = answer.cookie?.split(';')[0] ?? '';
    this.abilities[index] = abilityFromRules((JSON.parse(answer.text) as { rules: never }).rules);
  }

  private async one(number: number): Promise<void> {
    const seed = this.seed + number;
    const [choice = 0, whom = 0, other = 0] = fc.sample(evenly, { numRuns: 3, seed });
    const operation = this.choose(choice);
    const who = other % 6 === 0 ? whom % people.length : this.likeliest(operation);
    const honest = fc.sample(shotOf(operation, this.learned, who), { numRuns: 1, seed })[0]!;
    const isBent = number % BENT === BENT - 1;
    await this.shoot(isBent ? fc.sample(bent(honest), { numRuns: 1, seed })[0]! : honest, isBent);
  }

  /** What chance has not reached so far is asked for a while longer. */
  private async persist(operation: Operation): Promise<void> {
    for (let count = 0; count < PERSISTENCE && !this.isFine(operation); count += 1) {
      const who = this.likeliest(operation);
      await this.shoot(
        fc.sample(shotOf(operation, this.learned, who), { numRuns: 1, seed: this.seed + this.sent++ })[0]!,
        false,
      );
    }
  }

  /** What was bent may have ended a course; it begins again, the last time without any. */
  private async walk(course: (typeof courses)[number]): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      if (
        await course((name, who, asked) => this.step(name, who, BENT_AFTER, asked), round).then(
          () => true,
          () => false,
        )
      )
        return;
    }
    await course((name, who, asked) => this.step(name, who, 0, asked), 2);
  }

  /**
   * One step of a course, and bent ones in the state that it has made. What was before may have moved the version or
   * ended the session: then once again.
   */
  private async step(name: string, who: number, bentAfter: number, { path = {}, body }: Asked = {}): Promise<Body> {
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`there is no ${name}`);
    const address = operation.path.replace(/\{(\w+)\}/g, (_, key: string) => path[key] ?? '');
    const asksVersion = operation.parameters.some((parameter) => parameter.name === 'If-Match' && parameter.required);
    const shot = (): Shot => ({
      operation,
      address,
      headers: asksVersion ? { 'if-match': `"${this.learned.versionAt(address) ?? 1}"` } : {},
      json: body === undefined ? null : JSON.stringify(body),
      file: null,
      who,
    });
    let answer = await this.shoot(shot(), false);
    if (answer?.status === 412 || answer?.status === 401) answer = await this.shoot(shot(), false);
    if (answer === null || answer.status >= 300) throw new Error(`${name} ends a course: ${answer?.text}`);
    for (let count = 0; count < bentAfter; count += 1)
      await this.shoot(fc.sample(bent(shot()), { numRuns: 1, seed: this.seed + this.bent++ })[0]!, true);
    return /json/.test(answer.type) ? (JSON.parse(answer.text) as Body) : {};
  }

  private choose(choice: number): Operation {
    const list = this.sent < this.requests * FOUNDING ? founding : operations;
    const operation = list[choice % list.length]!;
    const isVain = this.asked(operation) > 30 && !this.isFine(operation);
    return (RARE.test(operation.path) || isVain) && choice % 7 !== 0
      ? operations[(choice >> 3) % operations.length]!
      : operation;
  }

  private triesOf({ name }: Operation): { readonly asked: number[]; readonly got: number[] } {
    const tries = this.tries.get(name) ?? { asked: people.map(() => 0), got: people.map(() => 0) };
    this.tries.set(name, tries);
    return tries;
  }

  private asked(operation: Operation): number {
    return this.triesOf(operation).asked.reduce((sum, one) => sum + one, 0);
  }

  private isFine(operation: Operation): boolean {
    return this.triesOf(operation).got.some((one) => one > 0);
  }

  /**
   * Whoever got it most often of the times they asked; nobody is given up before they tried, but those who may never.
   */
  private likeliest(operation: Operation): number {
    const { asked, got } = this.triesOf(operation);
    const [action, subject] = operation.permission.split(' ') as [Action, SubjectType];
    const mayEver = (index: number): boolean =>
      /^(public|any)/.test(operation.permission) || (this.abilities[index]?.can(action, subject) ?? false);
    // The right of a keeper is one that everybody has on what is theirs.
    const isKeeping = operation.method !== 'GET' && ['update', 'assess', 'submit', 'link', 'handOver'].includes(action);
    const keeps = (index: number): boolean => this.abilities[index]?.can('create', 'AiSystem') ?? false;
    const scores = asked.map((times, index) =>
      mayEver(index) ? ((got[index] ?? 0) + (isKeeping && !keeps(index) ? 0.3 : 1)) / (times + 1.5) : 0,
    );
    return scores.indexOf(Math.max(...scores));
  }

  private async shoot(shot: Shot, isBent: boolean): Promise<Answer | null> {
    const started = performance.now();
    const answer = await this.request(shot).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
    const ms = performance.now() - started;
    if (typeof answer === 'string') {
      this.note(shot, `no answer (${answer})`, '');
      return null;
    }
    this.statuses[answer.status] = (this.statuses[answer.status] ?? 0) + 1;
    if (ms > SLOW_MS) this.note(shot, 'late', `${Math.round(ms)} ms`);
    // A bent path may lead to another operation, or to none.
    const isElsewhere = isBent && answer.status < 500 && [404, 405].includes(answer.status);
    if (answer.status >= 500) this.note(shot, String(answer.status), answer.text);
    else if (!shot.operation.statuses.has(answer.status) && !isElsewhere)
      this.note(shot, `${answer.status}, not documented`, answer.text);
    if (answer.status >= 400 && !answer.type.startsWith('application/problem+json'))
      this.note(shot, `${answer.status} as ${answer.type}`, answer.text);
    await this.follow(shot, answer, isBent);
    return answer;
  }

  private async follow(shot: Shot, { status, etag, text, type }: Answer, isBent: boolean): Promise<void> {
    const { operation, who, address } = shot;
    const isFine = status < 300 || status === 302;
    if (!isBent) {
      this.honest += 1;
      if (isFine) this.honestFine += 1;
      if (who !== null) {
        const { asked, got } = this.triesOf(operation);
        asked[who]! += 1;
        if (isFine) got[who]! += 1;
      }
      const body: unknown = /json/.test(type) && text !== '' ? JSON.parse(text) : null;
      if (status >= 400)
        this.count(
          `${operation.name}: ${status} ${(body as { code: string }).code} ${(
            (body as { errors?: { pointer: string; code: string }[] }).errors ?? []
          )
            .slice(0, 2)
            .map(({ pointer, code }) => `${pointer} ${code}`)
            .join(' ')}`,
        );
      this.learned.learn(operation, who ?? 0, address, status, etag, body);
      if (status < 300 && shot.headers['if-match'] !== undefined && etag === undefined) this.learned.changed(address);
    }
    if (operation.method === 'DELETE' && isFine && operation.path.includes('/session') && who !== null)
      await this.signIn(who);
    if (status === 401 && who !== null && shot.headers['authorization'] === undefined) await this.signIn(who);
  }

  private count(why: string): void {
    this.refused.set(why, (this.refused.get(why) ?? 0) + 1);
  }

  private note(shot: Shot, what: string, more: string): void {
    const kind = `${shot.operation.name}: ${what}`;
    if (this.wrong.has(kind)) return;
    const { operation, address, headers, json } = shot;
    this.wrong.set(
      kind,
      `${kind}\n  ${operation.method} ${address.slice(0, 500)} ${JSON.stringify(headers).slice(0, 300)}\n  ${(json ?? '').slice(0, 600)}\n  ${more.slice(0, 400)}`,
    );
  }

  private post(path: string, body: string): Promise<Answer> {
    return this.raw('POST', path, { 'content-type': 'application/json' }, body);
  }

  private request({ operation, address, headers, json, file, who }: Shot): Promise<Answer> {
    const sent = {
      'user-agent': BENDS,
      ...(json === null ? {} : { 'content-type': 'application/json' }),
      ...(who === null ? {} : { cookie: this.cookies[who] ?? '' }),
      ...headers,
    };
    return this.raw(operation.method, address, sent, file ?? json);
  }

  private raw(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: string | Buffer | null,
  ): Promise<Answer> {
    return new Promise((done, fail) => {
      const { hostname, port } = new URL(this.url);
      const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
      const request = send(
        { agent: this.agent, hostname, port, method, path, headers: { ...headers, ...length } },
        (response) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('error', fail);
          response.on('end', () =>
            done({
              status: response.statusCode ?? 0,
              etag: response.headers.etag,
              type: response.headers['content-type'] ?? '',
              cookie: response.headers['set-cookie']?.[0],
              text: Buffer.concat(pieces).toString('utf8'),
            }),
          );
        },
      );
      request.on('error', fail);
      request.end(body ?? undefined);
    });
  }
}
