// What the set-up asks of PostgreSQL before it makes anything. Tried by hand with 15.18 (refused) and 17.10 (set up,
// nothing wrong found).

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { faultsOf, requireServer, type ServerFacts } from '../../seeds/require-server';
import { cloneDatabase, withClient, type TestDatabase } from '../support/database';

const good: ServerFacts = {
  version: '18.4',
  role: 'owner',
  mayMakeRoles: true,
  mayMakeDatabases: true,
  extensions: ['plpgsql', 'pg_trgm', 'unaccent', 'btree_gist'],
  hasIcu: true,
  database: { name: 'registry', encoding: 'UTF8', mayCreate: true },
};

describe('the server that the set-up asks for', () => {
  it.each<[string, Partial<ServerFacts>, RegExp]>([
    [
      'too old',
      { version: '15.18 (Debian 15.18-0+deb12u1)', hasIcu: false },
      /^it is version 15\.18 .* 17 or newer is needed$/,
    ],
    ['16', { version: '16.11' }, /17 or newer/],
    ['without an extension', { extensions: ['pg_trgm'] }, /^the extensions unaccent, btree_gist are not installed/],
    ['without ICU', { hasIcu: false }, /ICU/],
    ['where we may make no roles', { mayMakeRoles: false }, /alter role "owner" createrole/],
    ['where we may make no database', { mayMakeDatabases: false, database: null }, /alter role "owner" createdb/],
    [
      'in another encoding',
      { database: { name: 'old', encoding: 'LATIN1', mayCreate: true } },
      /old is encoded in LATIN1/,
    ],
    [
      'that belongs to somebody else',
      { database: { name: 'theirs', encoding: 'UTF8', mayCreate: false } },
      /make it the owner/,
    ],
  ])('is refused in one sentence when it is %s', (_, lacks, sentence) => {
    expect(faultsOf({ ...good, ...lacks })).toEqual([expect.stringMatching(sentence)]);
  });

  it('may be 17 or 18, with the database there or not', () => {
    for (const version of ['17.10', '18.4', '18.4 (Debian 18.4-1)'])
      expect([faultsOf({ ...good, version }), faultsOf({ ...good, version, database: null })]).toEqual([[], []]);
  });

  describe('looked at as it is', () => {
    let database: TestDatabase;
    const role = `weak_${randomBytes(4).toString('hex')}`;
    const weak = (name: string): string =>
      Object.assign(new URL(database.ownerUrl), { username: role, password: 'weak', pathname: `/${name}` }).toString();
    beforeAll(async () => {
      database = await cloneDatabase();
      await withClient(database.ownerUrl, (client) => client.query(`create role ${role} login password 'weak'`));
    });
    afterAll(async () => {
      await withClient(database.ownerUrl, (client) => client.query(`drop role ${role}`));
      await database.drop();
    });

    it('fits its owner and nobody who may not create', async () => {
      await requireServer(database.ownerUrl, true);
      await expect(requireServer(weak(database.name), true)).rejects.toMatchObject({
        faults: [expect.stringMatching(/createrole/), expect.stringMatching(/make it the owner/)],
      });
    });

    it('stops the set-up with sentences, and nothing was made', async () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/seeds/prepare.js')], {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: weak('not_there'),
          REGISTRY_SIGNING_KEY_FILE: process.env['TEST_SIGNING_KEY_FILE'],
        },
      });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr.trim().split('\n')).toEqual([
        'The register cannot be set up on this PostgreSQL:',
        expect.stringMatching(/createrole$/),
        expect.stringMatching(/createdb$/),
      ]);
      const { rows } = await withClient(database.ownerUrl, (client) =>
        client.query(`select from pg_database where datname = 'not_there'`),
      );
      expect(rows).toEqual([]);
    });
  });
});
