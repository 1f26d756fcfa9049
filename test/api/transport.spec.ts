// What holds for every connection: how long it may take, what can be read, by which name the register is called.

import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { BrokenConfig, readConfig } from '../../apps/api/src/platform/config/config';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { aSystem, register } from '../support/builders';
import { withClient } from '../support/database';

describe('transport', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({
      REGISTRY_PATIENCE_SECONDS: '1',
      REGISTRY_ALLOWED_HOSTS: 'register.example.europa.eu',
      REGISTRY_EVIDENCE_MAX_MB: '40',
    });
  });
  afterAll(() => app?.close());

  const connect = (): Socket => createConnection(Number(new URL(app.url).port), '127.0.0.1');
  /** All that comes until the server ends the connection. */
  const untilEnd = (socket: Socket): Promise<string> =>
    new Promise((done) => {
      let text = '';
      socket
        .on('data', (piece) => (text += String(piece)))
        .on('error', () => undefined)
        .on('close', () => done(text));
    });
  const slowly = (head: string): Promise<string> => {
    const socket = connect();
    socket.write(head);
    const drip = setInterval(() => socket.write('x'), 100);
    return untilEnd(socket).finally(() => clearInterval(drip));
  };

  it('ends a body that drips in, without anybody signed in', async () => {
    const answer = await slowly(
      `POST ${API}/systems HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request.timeout"');
  });

  it('ends a file that drips in, and a body that was refused already', async () => {
    const { id } = await register(await as(app, 'staff'));
    const cookie =
      (
        await request(app.url)
          .post(`${API}/session`)
          .send({ person: personId('staff') })
      ).headers['set-cookie']?.[0] ?? '';
    const head = (more: string): string =>
      `POST ${API}/systems/${id}/evidence-files?title=T&name=t.txt HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: 100000\r\n${more}\r\n`;
    expect(await slowly(head(`Cookie: ${cookie.split(';')[0] ?? ''}\r\n`))).toMatch(/^HTTP\/1\.1 408 /);
    expect(await slowly(head(''))).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('ends a head that never ends, and answers what is no HTTP', async () => {
    expect(await slowly(`GET ${API}/about HTTP/1.1\r\nX-Long: `)).toMatch(
      /^HTTP\/1\.1 408 [^]*"code":"request\.timeout"/,
    );
    const later = connect();
    later.write(`GET ${API}/about HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await new Promise((done) => later.once('data', done));
    later.write(`GET ${API}/about HTTP/1.1\r\nX-Long: `);
    const drip = setInterval(() => later.write('x'), 100);
    expect(await untilEnd(later).finally(() => clearInterval(drip))).toMatch(/^HTTP\/1\.1 408 /);
    // Whoever says nothing is refused too, and does not keep the connection by staying.
    const silent = createConnection({ port: Number(new URL(app.url).port), host: '127.0.0.1', allowHalfOpen: true });
    const cutOff = new Promise((done) =>
      app.app.getHttpServer().once('connection', (socket: Socket) => socket.once('close', done)),
    );
    expect(String(await new Promise((done) => silent.once('data', done)))).toMatch(/^HTTP\/1\.1 408 /);
    await cutOff;
    silent.destroy();
    const socket = connect();
    socket.write('this is no HTTP\r\n\r\n');
    expect(await untilEnd(socket)).toMatch(
      /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"request\.malformed"/,
    );
    const large = connect();
    large.write(`GET ${API}/about HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(await untilEnd(large)).toMatch(/^HTTP\/1\.1 431 [^]*"code":"request\.headers-too-large"/);
  });

  it('ends a connection whose answer nobody fetches, and lets one be fetched that takes its time', async () => {
    const staff = await as(app, 'staff');
    const { id } = await register(staff);
    const bytes = Buffer.alloc(30 * 1_048_576, 'A line of a long log file.\n');
    const { body } = await staff
      .post(`${API}/systems/${id}/evidence-files?title=Log&name=log.txt`)
      .set('content-type', 'application/octet-stream')
      .send(bytes)
      .expect(201);
    const { headers } = await request(app.url)
      .post(`${API}/session`)
      .send({ person: personId('staff') });
    const ask = (): Socket => {
      const socket = connect();
      socket.write(
        `GET ${API}/systems/${id}/evidence/${body.id}/content HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: ${String(headers['set-cookie']?.[0]).split(';')[0] ?? ''}\r\n\r\n`,
      );
      return socket;
    };
    const idle = ask();
    const ended = new Promise((done) =>
      app.app.getHttpServer().once('connection', (socket: Socket) => socket.once('close', done)),
    );
    idle.pause();
    await ended;
    idle.destroy();
    const slow = ask();
    let read = 0;
    slow.on('data', (piece) => {
      read += piece.length;
      slow.pause();
      setTimeout(() => slow.resume(), 4);
    });
    await new Promise((done) => slow.once('close', done));
    expect(read).toBeGreaterThan(bytes.length);
  });

  it('blames nobody for what the register itself is slow at', async () => {
    const staff = await as(app, 'staff');
    const { id } = await register(staff);
    const path = `${API}/systems/${id}/evidence-files?title=Log&name=log.txt`;
    const send = async (bytes: Buffer): Promise<number> =>
      (await staff.post(path).set('content-type', 'application/octet-stream').send(bytes)).status;
    // The database lets nothing be written for longer than the register waits for others.
    const [waits] = await withClient(app.database.ownerUrl, async (client) => {
      await client.query('begin; lock table evidence_chunk in exclusive mode');
      const sent = send(Buffer.alloc(8 * 1_048_576, 'A line of a long log file.\n'));
      await new Promise((done) => setTimeout(done, 3000));
      await client.query('commit');
      return [await sent];
    });
    expect(waits).toBe(201);
    // The process does something else for as long.
    const socket = connect();
    const { headers } = await request(app.url)
      .post(`${API}/session`)
      .send({ person: personId('staff') });
    const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? '';
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: ${cookie}\r\nContent-Type: application/octet-stream\r\nContent-Length: 20\r\n\r\nThe first `,
    );
    await new Promise((done) => setTimeout(done, 300));
    for (const end = Date.now() + 2500; Date.now() < end;);
    socket.write('and second');
    expect(await untilEnd(socket)).toMatch(/^HTTP\/1\.1 201 /);
    // It was busy between accepting a connection and reading its head: of the first request of a connection, and of a
    // later one.
    const busy = (): void => {
      for (const end = Date.now() + 2500; Date.now() < end;);
    };
    const server = app.app.getHttpServer() as Server;
    server.once('connection', busy);
    const first = connect();
    first.write(`GET ${API}/about HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(String(await new Promise((done) => first.once('data', done)))).toMatch(/^HTTP\/1\.1 200 /);
    first.write(`GET ${API}/about HTTP/1.1\r\nHost: local`);
    await new Promise((done) => setTimeout(done, 300));
    busy();
    first.write('host\r\nConnection: close\r\n\r\n');
    expect(await untilEnd(first)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ['a body that is too large', 'application/json', 413],
    ['a file that nobody may send', 'application/octet-stream', 401],
    ['a body of a kind that is not read', 'text/xml', 415],
  ])('answers %s, though it is sent to its end before anybody looks for an answer', async (_, type, status) => {
    const socket = connect().on('error', () => undefined);
    socket.pause();
    const size = 20_000_000;
    const path =
      type === 'application/octet-stream'
        ? `${API}/systems/AIS-2026-000001/evidence-files?title=T&name=t`
        : `${API}/systems`;
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${size}\r\n\r\n`,
    );
    for (let sent = 0; sent < size; sent += 100_000)
      await new Promise((done) => socket.write(Buffer.alloc(100_000, 'x'), done));
    const answer = untilEnd(socket);
    socket.resume();
    socket.end();
    expect(await answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('reads UTF-8 that is not packed, and nothing else', async () => {
    const staff = await as(app, 'staff');
    const send = (headers: Record<string, string>) =>
      staff
        .post(`${API}/systems`)
        .set({ 'content-type': 'application/json', ...headers })
        .send(JSON.stringify(aSystem()));
    for (const type of [
      'application/json; charset=utf-8',
      'application/json;charset=UTF8',
      'application/json; charset="UTF-8"',
    ])
      await send({ 'content-type': type }).expect(201);
    for (const type of ['application/json; charset=iso-8859-1', 'application/json; charset=utf-16'])
      await send({ 'content-type': type }).expect(415);
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, identity', 'made-up'])
      await send({ 'content-encoding': encoding }).expect(415);
    await send({ 'content-encoding': 'identity' }).expect(201);
  });

  it.each([
    '/systems/%ZZ',
    '/systems/%',
    '/systems/%C3',
    '/%ED%A0%80',
    `/systems/${'x'.repeat(400)}`,
    '/systems?q=%ZZ',
    '/systems?q=%',
    '/systems?q=%C3',
    '/about?%F0%28',
  ])('refuses the address %s as malformed', async (address) => {
    const { body, headers } = await request(app.url).get(`${API}${address}`).expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.code).toBe('request.malformed');
  });

  it('answers to its own names alone, and to whoever asks whether it lives', async () => {
    const called = (host: string, path = `${API}/about`) => request(app.url).get(path).set('Host', host);
    for (const host of [
      'localhost',
      '127.0.0.1:3000',
      '[::1]:3000',
      'register.example.europa.eu',
      'Register.Example.europa.eu:443',
    ])
      await called(host).expect(200);
    for (const host of [
      'evil.example',
      'evil.example:3000',
      'register.example.europa.eu.evil.example',
      'localhost.evil.example',
      '10.0.0.7:3000',
    ]) {
      expect((await called(host).expect(421)).body.code).toBe('request.misdirected');
    }
    await called('10.0.0.7:3000', '/health/ready').expect(200);
  });

  it('must be told its names where others can reach it', () => {
    const config = (more: Record<string, string>) =>
      readConfig({
        REGISTRY_APP_DATABASE_URL: 'postgres://a@b/c',
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        ...more,
      });
    expect(() => config({ HOST: '0.0.0.0' })).toThrow(BrokenConfig);
    expect(() => config({ HOST: '0.0.0.0', REGISTRY_ALLOWED_HOSTS: 'https://register.example' })).toThrow(
      /REGISTRY_ALLOWED_HOSTS must be names/,
    );
    expect(config({ HOST: '0.0.0.0', REGISTRY_PUBLIC_URL: 'https://register.example/' }).allowedHosts).toEqual([
      'register.example',
    ]);
    expect(config({ HOST: '0.0.0.0', REGISTRY_ALLOWED_HOSTS: 'Register.example, 10.0.0.7' }).allowedHosts).toEqual([
      'register.example',
      '10.0.0.7',
    ]);
    expect(config({}).allowedHosts).toEqual([]);
    expect([
      config({}).secureCookies,
      config({ REGISTRY_DEMO: 'true' }).secureCookies,
      config({ REGISTRY_SECURE_COOKIES: 'false' }).secureCookies,
    ]).toEqual([true, false, false]);
  });

  it('writes nothing of a fault of ours into the log when whoever asked goes away', async () => {
    const server = spawn(process.execPath, [join(process.cwd(), 'dist/apps/api/src/main.js')], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        REGISTRY_DEMO: 'true',
        REGISTRY_APP_DATABASE_URL: app.database.appUrl,
        REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        REGISTRY_LOG_LEVEL: 'debug',
        REGISTRY_WORKERS: 'false',
      },
    });
    let log = '';
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (piece) => (log += String(piece)));
    const until = async (text: string, times = 1): Promise<void> => {
      while (log.split(text).length <= times) await new Promise((done) => setTimeout(done, 20));
    };
    const port = await new Promise<number>((done) =>
      server.once('message', ({ listening }: { listening: number }) => done(listening)),
    );
    const { headers } = await request(`http://127.0.0.1:${port}`)
      .post(`${API}/session`)
      .send({ person: personId('staff') })
      .expect(201);
    const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const { id } = await register(await as(app, 'staff'));
    const leave = (head: string): Promise<unknown> =>
      new Promise((done) => {
        const socket = createConnection(port, '127.0.0.1', () =>
          socket.write(head, () => setTimeout(() => socket.resetAndDestroy(), 50)),
        );
        socket.once('close', done).on('error', () => undefined);
      });
    const head = (address: string, type: string): string =>
      `POST ${API}${address} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n{`;
    await leave(head('/systems', 'application/json'));
    await leave(head(`/systems/${id}/evidence-files?title=T&name=t.txt`, 'application/octet-stream'));
    await until('request aborted', 2);
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    const loud = log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { level: number; msg: string })
      .filter(({ level }) => level >= 40);
    expect(loud).toEqual([]);
  });

  it('lets nothing private be kept on the way, and asks no device for anything', async () => {
    const staff = await as(app, 'staff');
    const { id } = await register(staff);
    for (const path of [
      '/session',
      '/systems',
      `/systems/${id}`,
      `/systems/${id}/history`,
      '/people',
      '/inbox',
      '/tokens',
    ]) {
      const { headers } = await staff.get(`${API}${path}`).expect(200);
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
      expect(headers['permissions-policy']).toContain('camera=()');
    }
    expect((await request(app.url).get('/problems/access.denied').expect(200)).headers['cache-control']).toBe(
      'public, max-age=3600',
    );
  });
});
