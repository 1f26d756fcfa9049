// A whole public set in one file, read with another reader than the one that wrote it.

import { PUBLIC_FILES, type PublicSet } from '@registry/contracts';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';

const SETS = `${API}/public-sets`;

describe('the archive of a public set', () => {
  let app: TestApp;
  let officer: TestAgent;
  let set: PublicSet;
  beforeAll(async () => {
    app = await startApp();
    officer = await as(app, 'officer');
    const { body } = await officer.get(`${SETS}/preview`).expect(200);
    set = (await officer.post(SETS).send({ digest: body.digest }).expect(201)).body;
  });
  afterAll(() => app?.close());

  const archive = async (agent: TestAgent): Promise<Buffer> =>
    (
      await agent
        .get(`${SETS}/${set.number}/set.zip`)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        })
        .expect('Content-Type', 'application/zip')
        .expect('Content-Disposition', `attachment; filename="public-set-${set.number}.zip"`)
        .expect(200)
    ).body;

  it('has the files of the set as they were written, and is the same each time', async () => {
    const zip = await archive(officer);
    const inside = unzipSync(zip);
    expect(Object.keys(inside).sort()).toEqual([...PUBLIC_FILES].sort());
    for (const { name, sha256 } of set.files)
      expect(createHash('sha256').update(inside[name]!).digest('hex')).toBe(sha256);
    expect((await archive(await as(app, 'auditor'))).equals(zip)).toBe(true);
  });

  it('is for those who may have the files', async () => {
    await (await as(app, 'staff')).get(`${SETS}/${set.number}/set.zip`).expect(403);
    await officer.get(`${SETS}/999/set.zip`).expect(404);
  });
});
