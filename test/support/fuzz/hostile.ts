// Values that no honest client sends, and requests bent by one of them.

import fc, { type Arbitrary } from 'fast-check';
import type { Shot } from './shots';
import { evenly } from './values';

/** Written as they stand, since JSON.stringify could not write some of them. */
const RAW = [
  '1e999',
  '-1e999',
  '9007199254740993',
  '-0',
  '1e-400',
  '"\\u0000"',
  '"a\\ud800b"',
  '"\\udfff"',
  '{"__proto__":{"x":1}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '[[]]',
  '[[[]]]',
  '{}',
  '[]',
  '[null]',
  'null',
  'true',
  '""',
  '" "',
  '"\\u200b"',
  '"\\u202e"',
  '0',
  '-1',
  '1.5',
  '2147483648',
  `"${'x'.repeat(5000)}"`,
  `"${'👩‍👩‍👧‍👦'.repeat(400)}"`,
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
  `"2026-02-30"`,
  '"0202-11-27"',
  '"2026-W47-5"',
  '"+275760-09-13T00:00:00.000Z"',
  '"20261127"',
  '"-000001-01-01"',
  '"9999-12-31"',
  '"infinity"',
  '"2026-11-27T23:30"',
  `"1' or '1'='1"`,
  '"%00"',
  '"../../etc/passwd"',
  '"${7*7}"',
  '"<script>alert(1)</script>"',
  '"AIS-2026-000001"',
  '"AIS-9999-999999999"',
  '"00000000-0000-0000-0000-000000000000"',
];
const PATH = [
  '%00',
  'a%00b',
  '%ZZ',
  '%',
  '%ED%A0%80',
  '..%2f..',
  '%2e%2e',
  '%20',
  '%E2%80%8B',
  'x'.repeat(299),
  'x'.repeat(400),
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  'null',
  "'",
  '%F0%9F%92%A5',
  '00000000-0000-0000-0000-000000000000',
  'AIS-2026-999999',
  '__proto__',
  'constructor',
  'latest',
  '2026-02-30',
];
const QUERY = [
  '%00',
  '%ZZ',
  '%ED%A0%80',
  'x'.repeat(5000),
  '-1',
  '1e999',
  '[]',
  '{}',
  '%5B%5D',
  'null',
  '2026-02-30',
  '0000-00-00',
  "'",
  '%25',
  '%5C',
  '%E2%80%8B',
  'WzEsMl0',
  'W10',
  'bnVsbA',
  'WyIyMDI2LTExLTI3VDAwOjAwOjAwLjAwMFoiLCJ4Il0',
  'WzFlOTk5XQ',
  'WyJcdTAwMDAiXQ',
];
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'if-match': '"0"' },
  { 'if-match': '*' },
  { 'if-match': '"999999999"' },
  { 'if-match': '"1", "2"' },
  { 'if-match': '""' },
  { 'if-match': 'x'.repeat(3000) },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=latin1' },
  { 'content-type': 'application/xml' },
  { 'content-type': '' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'application/octet-stream' },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br' },
  { accept: 'text/html' },
  { accept: 'image/png' },
  { range: 'bytes=0-1' },
  { 'if-none-match': '*' },
  { authorization: 'Bearer rgt_none' },
  { authorization: 'Basic eDp5' },
  { authorization: 'Bearer ' },
  { cookie: 'registry_session=%00' },
  { cookie: 'registry_session=%ZZ; =' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'x-forwarded-for': '1.2.3.4' },
  { 'accept-language': '*' },
  { expect: '100-continue' },
  { 'idempotency-key': 'the same for all' },
  { 'idempotency-key': 'same' },
  { 'idempotency-key': 'x'.repeat(200) },
  { 'idempotency-key': '\u00e9' },
  { te: 'trailers' },
  { 'user-agent': '\u00ff'.repeat(600) },
];

/** A shot bent in one place. */
export const bent = (shot: Shot): Arbitrary<Shot> =>
  fc.oneof(
    ...(shot.json === null
      ? []
      : [
          {
            weight: 4,
            arbitrary: fc
              .tuple(evenly, fc.constantFrom(...RAW))
              .map(([place, raw]) => ({ ...shot, json: replaced(shot.json!, place, raw) })),
          },
          {
            weight: 1,
            arbitrary: fc
              .constantFrom(
                ...RAW,
                '',
                '{',
                '{"a":}',
                '[1,2',
                'x',
                '{"colour":"red"}',
                `{"a":"${'x'.repeat(1_100_000)}"}`,
              )
              .map((json) => ({ ...shot, json })),
          },
          {
            weight: 1,
            arbitrary: fc.constant({ ...shot, json: shot.json.replace(/^\{/, '{"colour":"red",').replace(',}', '}') }),
          },
        ]),
    {
      weight: 2,
      arbitrary: fc
        .tuple(evenly, fc.constantFrom(...PATH))
        .map(([place, raw]) => ({ ...shot, address: withPart(shot.address, place, raw) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(evenly, fc.constantFrom(...QUERY))
        .map(([place, raw]) => ({ ...shot, address: withQuery(shot.address, place, raw) })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...HEADERS).map((headers) => ({ ...shot, headers: { ...shot.headers, ...headers } })),
    },
    { weight: 1, arbitrary: fc.constant({ ...shot, who: null }) },
  );

/** One value in the text of a JSON document, replaced as it stands. */
function replaced(json: string, place: number, raw: string): string {
  const values = [...json.matchAll(/(?<=[:[,])(?:"(?:[^"\\]|\\.)*"(?!:)|true|false|null|-?\d[\d.]*|\[\]|\{\})/g)];
  const value = values[place % Math.max(1, values.length)];
  return value === undefined ? raw : json.slice(0, value.index) + raw + json.slice(value.index + value[0].length);
}

function withPart(address: string, place: number, raw: string): string {
  const [path = '', query] = address.split('?');
  const parts = path.split('/');
  // The first three are the empty one, `api` and `v1`.
  const at = 3 + (place % Math.max(1, parts.length - 3));
  return [
    parts.map((part, index) => (index === at ? raw : part)).join('/'),
    ...(query === undefined ? [] : [query]),
  ].join('?');
}

function withQuery(address: string, place: number, raw: string): string {
  const [path = '', query = ''] = address.split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  if (pairs.length === 0)
    return `${path}?${['limit', 'cursor', 'q', 'sort', 'day', 'constructor', '__proto__', ''][place % 8] ?? ''}=${raw}`;
  const at = place % pairs.length;
  return `${path}?${pairs.map((pair, index) => (index === at ? `${pair.split('=')[0] ?? ''}=${raw}` : pair)).join('&')}`;
}
