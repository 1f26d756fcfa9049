import { queries } from '../queries';
import { command } from './commands';
import { inside } from './generated-inside';
import { call, know, linkTo } from './operations';
import { queryOf } from './reading';

know(inside);

const asked: { method: string; url: string; headers: Record<string, string>; body: unknown }[] = [];
let answers: Response[] = [];
const json = (status: number, value: unknown, headers = {}): Response =>
  new Response(JSON.stringify(value), { status, headers });
const stale = { code: 'record.stale', status: 412, title: 'x', type: 'x', instance: 'x' };

beforeEach(() => {
  asked.length = 0;
  queries.clear();
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, { method = 'GET', headers, body } = {}) => {
    asked.push({
      method,
      url: String(url),
      headers: headers as Record<string, string>,
      body: typeof body === 'string' ? JSON.parse(body) : body,
    });
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError('no network');
    return answer;
  });
});
afterEach(() => jest.restoreAllMocks());

const record = queryOf('getSystem', { id: 'AIS-2026-000001' }).queryKey;
const isStale = (key: readonly unknown[]): boolean => queries.getQueryState(key)?.isInvalidated === true;

describe('an operation', () => {
  it('is asked for where the document says, with what is empty left out and lists repeated', () => {
    expect(linkTo('listSystems', { q: '', unit: ['DG A', 'B'], cursor: undefined, limit: 5 })).toBe(
      '/api/v1/systems?unit=DG+A&unit=B&limit=5',
    );
    expect(linkTo('getSystem', { id: 'a/b' })).toBe('/api/v1/systems/a%2Fb');
  });

  it('without an answer is sent again with the key that it had', async () => {
    answers = [];
    const once = () => call('startDutyRun');
    await expect(once()).rejects.toThrow(/cannot be reached/);
    answers = [json(202, {})];
    await once();
    answers = [json(202, {})];
    await once();
    const [first, again, next] = asked.map(({ headers }) => headers['Idempotency-Key']);
    expect([first === again, again === next]).toEqual([true, false]);
  });
});

describe('a command', () => {
  const handOver = () => command('handOverSystem', { id: 'AIS-2026-000001' }, { body: { to: 'somebody' } });

  it('carries the version of what was read and keeps the new one; what it touches is read anew', async () => {
    queries.setQueryData(record, { value: {} as never, etag: '"3"' });
    const [other, list] = [
      queryOf('listEvidence', { id: 'AIS-2026-000002' }).queryKey,
      queryOf('listSystems').queryKey,
    ];
    for (const key of [other, list]) queries.setQueryData(key, { value: { items: [], nextCursor: null }, etag: null });
    answers = [new Response(null, { status: 204, headers: { ETag: '"4"' } })];
    await handOver();
    expect(asked).toMatchObject([
      {
        method: 'POST',
        url: '/api/v1/systems/AIS-2026-000001/hand-overs',
        headers: { 'If-Match': '"3"' },
        body: { to: 'somebody' },
      },
    ]);
    expect(queries.getQueryData(record)?.etag).toBe('"4"');
    expect([record, other, list].map(isStale)).toEqual([true, false, true]);
  });

  it('that was refused leaves what was read as it is', async () => {
    queries.setQueryData(record, { value: {} as never, etag: '"3"' });
    answers = [json(412, stale)];
    await expect(handOver()).rejects.toMatchObject({ problem: stale });
    expect([queries.getQueryData(record)?.etag, isStale(record)]).toEqual(['"3"', false]);
  });

  it('that was refused shows what is true now where a list is short', async () => {
    const units = queryOf('listUnits').queryKey;
    queries.setQueryData(units, { value: { items: [] }, etag: null });
    answers = [json(412, stale)];
    await expect(command('changeUnit', { id: 'x' }, { body: {}, ifMatch: '"1"' })).rejects.toThrow();
    expect(isStale(units)).toBe(true);
  });

  it('brings what it answers to where it is read, and to the list in which it is the newest', async () => {
    answers = [json(201, { reference: 'AIS-2026-000009' }, { ETag: '"1"' }), json(201, { id: 'new' })];
    await command('registerSystem', {}, { body: {} as never });
    expect(queries.getQueryData(queryOf('getSystem', { id: 'AIS-2026-000009' }).queryKey)?.etag).toBe('"1"');
    const evidence = queryOf('listEvidence', { id: 'x', limit: 200 }).queryKey;
    queries.setQueryData(evidence, { value: { items: [{ id: 'old' } as never], nextCursor: null }, etag: null });
    await command('addEvidenceLink', { id: 'x' }, { body: { title: 't', url: 'https://example.org' } });
    expect(queries.getQueryData(evidence)?.value.items.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
