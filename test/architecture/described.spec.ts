// What holds every request and answer of the tests against the document sees each way of being otherwise.

import fastify from 'fastify';
import { spawnSync } from 'node:child_process';
import { readDocument } from '../support/described/document';
import { BENDS, Checker, type Exchange } from '../support/described/exchange';
import { watching } from '../support/described/watch';

const checker = new Checker(readDocument());
const counted = {
  'x-request-id': '5d0e3c0a-5f3b-4a37-9c8e-2f1d1e0c1a11',
  'ratelimit-limit': 600,
  'ratelimit-remaining': 599,
  'ratelimit-reset': 60,
};
const json = { 'content-type': 'application/json; charset=utf-8' };
const unit = {
  id: '5d0e3c0a-5f3b-4a37-9c8e-2f1d1e0c1a12',
  code: 'DG.A',
  nameEn: 'A',
  nameFr: 'A',
  nameDe: null,
  parentId: null,
  activeFrom: null,
  activeTo: null,
  isClosed: false,
  version: 1,
};

/** A unit is created, and all is well. */
const fine: Exchange = {
  method: 'POST',
  route: '/api/v1/units',
  status: 201,
  asked: { path: {}, query: {}, headers: json, body: { code: 'DG.A', nameEn: 'A', nameFr: 'A' } },
  answer: {
    headers: { ...counted, ...json, etag: '"1"', location: `/api/v1/units/${unit.id}` },
    body: unit,
    isEmpty: false,
  },
};
const refused: Exchange = {
  ...fine,
  status: 404,
  asked: { ...fine.asked, body: 5 },
  answer: {
    headers: { 'x-request-id': counted['x-request-id'], 'content-type': 'application/problem+json; charset=utf-8' },
    body: { type: '/problems/route.not-found', title: 'x', status: 404, code: 'route.not-found', instance: 'urn:x' },
    isEmpty: false,
  },
};
const withAnswer = (answer: Partial<Exchange['answer']>): Exchange => ({
  ...fine,
  answer: { ...fine.answer, ...answer },
});
const withAsked = (asked: Partial<Exchange['asked']>): Exchange => ({ ...fine, asked: { ...fine.asked, ...asked } });

describe('a request and its answer', () => {
  it('are let pass as the document has them, and so is what was refused', () => {
    expect(checker.faultsOf(fine)).toEqual([]);
    expect(checker.faultsOf({ ...fine, route: undefined })).toEqual([]);
    expect(checker.faultsOf({ ...refused, route: '/api/v1/units/:id', method: 'GET' })).toEqual([]);
  });

  it.each<[string, Exchange, RegExp]>([
    ['an operation', { ...fine, method: 'PUT' }, /no such operation/],
    ['a status', { ...fine, status: 200 }, /no such answer is described/],
    ['a member of the answer', withAnswer({ body: { ...unit, colour: 'red' } }), /additional properties \(colour\)/],
    ['a type', withAnswer({ body: { ...unit, version: 'one' } }), /\/version must be/],
    ['a media type', withAnswer({ headers: { ...fine.answer.headers, 'content-type': 'text/html' } }), /text\/html/],
    ['a header that is promised', withAnswer({ headers: { ...counted, ...json } }), /ETag is missing/],
    ['a header', withAnswer({ headers: { ...fine.answer.headers, digest: 'x' } }), /Digest is not described/],
    ['a form of a header', withAnswer({ headers: { ...fine.answer.headers, etag: '7' } }), /ETag: \/text must match/],
    ['a member of the body', withAsked({ body: { ...unit } }), /request: .*additional properties/],
    ['a member that is owed', withAsked({ body: {} }), /must have required property/],
    ['a body', { ...fine, ...refused, status: 201, route: '/api/v1/people/:id/deactivations' }, /none is described/],
    ['a kind of body', withAsked({ headers: {} }), /sent as nothing/],
    ['a parameter', withAsked({ query: { q: 'x' } }), /the query has q/],
    ['a form of a parameter', withAsked({ headers: { ...json, 'idempotency-key': 'ä' } }), /Idempotency-Key/],
  ])('are not, with %s that is not described', (_, exchange, fault) => {
    expect(checker.faultsOf(exchange).join('\n')).toMatch(fault);
  });

  it('are not, where something owed was not sent and yet all was well', () => {
    const changed = { ...fine, method: 'PATCH', route: '/api/v1/units/:id', status: 200 };
    expect(checker.faultsOf(changed).join('\n')).toMatch(/If-Match of the header is missing/);
    expect(checker.faultsOf({ ...changed, asked: { ...fine.asked, path: { id: 'x' } } }).join('\n')).toMatch(/path id/);
  });

  it('are not, where a refusal is no problem, or one of another status', () => {
    const found = { ...refused, route: '/api/v1/units/:id', method: 'GET' };
    const body = refused.answer.body as object;
    expect(checker.faultsOf({ ...found, answer: { ...refused.answer, body: {} } }).join('\n')).toMatch(/required/);
    expect(
      checker.faultsOf({ ...found, answer: { ...refused.answer, body: { ...body, code: 'record.stale' } } }).join('\n'),
    ).toMatch(/\/code must be equal to one of/);
  });

  it('may carry what is described nowhere where somebody bends on purpose', () => {
    expect(checker.faultsOf(withAsked({ query: { q: 'x' }, headers: { ...json, 'user-agent': BENDS } }))).toEqual([]);
  });
});

describe('an application', () => {
  it('is watched from its first request on, whoever asks', async () => {
    const { app, watch } = await watching(async () => {
      const server = fastify();
      server.get('/api/v1/nowhere', () => ({}));
      return server;
    });
    watch.requireDescribed();
    await app.inject('/api/v1/nowhere');
    await app.close();
    expect(() => watch.requireDescribed()).toThrow(/GET \/api\/v1\/nowhere → 200: the document has no such operation/);
  });

  it('that is not, is told of', async () => {
    await expect(watching(async () => ({}))).rejects.toThrow(/Nobody watches/);
  });
});

/**
 * As one file of tests after another: the first lets its channel go, the second makes its own before Node has cleared
 * away the first. A process of its own, since whoever imports the server holds the channel.
 */
const TWO_FILES = `
  require(${JSON.stringify(require.resolve('../support/environment.cjs'))});
  const { channel, subscribe } = require('node:diagnostics_channel');
  const MADE = 'fastify.initialization';
  let first = channel(MADE);
  setTimeout(() => {
    first = null;
    gc();
    const second = channel(MADE);
    setTimeout(() => {
      subscribe(MADE, () => process.stdout.write('heard'));
      second.publish({});
    }, 20);
  }, 10);
`;

it('hears of every server in every file of a worker', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', TWO_FILES], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['heard', '']);
});
