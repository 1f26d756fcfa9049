// The register that `npm start` shows: filled through the use cases, once, and again from where it was stopped.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { RegisterSystem } from '../../apps/api/src/features/systems';
import { systemActor } from '../../apps/api/src/platform/identity/actor';
import { fillDemo } from '../../seeds/demo';
import { demoSystems } from '../../seeds/demo/systems';
import { ada } from '../../seeds/demo/who';
import { API, as } from '../support/as';
import { startApp, type TestApp } from '../support/app';
import { verifyFile } from '../support/verify-file';

const STANDING = `
  select s.name, s.version, coalesce(a.headline, 'none') as class, count(e.id)::int as entries
  from ai_system s left join lateral (select headline from assessment where system_id = s.id order by number desc limit 1) a on true
  join audit_entry e on e.subject_type = 'AiSystem' and e.subject_id = s.id::text
  group by s.id, a.headline order by s.name`;

describe('the demonstration', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startApp();
  });
  afterEach(() => app?.close());

  const rows = async (): Promise<{ name: string; class: string }[]> => app.app.get(DataSource).query(STANDING);

  it('has systems of every class that it means to show, and none is made twice; its export is intact', async () => {
    await fillDemo(app.app);
    const first = await rows();
    for (const { system } of demoSystems) expect(first.filter(({ name }) => name === system.name)).toHaveLength(1);
    expect([...new Set(first.map((row) => row.class))].sort()).toEqual(['high_risk', 'minimal', 'none', 'prohibited', 'transparency', 'undetermined']);
    await fillDemo(app.app);
    expect(await rows()).toEqual(first);
    await sealed(app);
    const { text } = await (await as(app, 'auditor')).get(`${API}/exports/register.json`).expect(200);
    const file = join(mkdtempSync(join(tmpdir(), 'registry-export-')), 'register.json');
    writeFileSync(file, text);
    expect(verifyFile(file)).toMatchObject({ exitCode: 0, said: expect.stringMatching(/^intact/) });
  });

  it('leaves a register alone in which somebody registered something', async () => {
    await app.app.get(RegisterSystem).execute(systemActor('test'), {
      name: 'Of our own', summary: 'Ours.', unit: 'DIGIT', intendedPurpose: 'Ours.', stage: 'idea', origin: 'in_house',
    }, ada);
    const before = await rows();
    await fillDemo(app.app);
    expect(await rows()).toEqual(before);
  });
});

/** The sealer numbers what was committed a moment later. */
async function sealed(app: TestApp): Promise<void> {
  const auditor = await as(app, 'auditor');
  for (let left = 100; left > 0; left -= 1) {
    const { body } = await auditor.get(`${API}/audit/status`).expect(200);
    if (body.entries === body.sealed) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
