// Columns of a file that answer the questions of the law.

import type { ImportSet } from '@registry/contracts';
import { exampleHouseRules } from '@registry/law/house';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { answered, assess, decide, highRiskFacts, register, submit } from '../support/builders';
import { apply, arrive, compare, rowsOf, settled } from '../support/importing';

const FACTS = Object.keys(highRiskFacts);
const HEAD = ['Id', 'Name', 'Summary', 'Intended purpose', 'Unit', 'Stage', 'Origin', ...FACTS];
const TOLD = { sys_machine_based: 'Yes', union_nexus: 'ja', annex3_uses: '4a', performs_profiling: 'oui' };

const cells = (name: string, answers: Partial<Record<string, string>> = {}): string =>
  [name, name, 'What it does.', 'Why it is there.', 'HR.C.3', 'Development', 'In-house']
    .concat(FACTS.map((fact) => answers[fact] ?? (TOLD as Record<string, string>)[fact] ?? 'yes'))
    .join(',');
const file = (...rows: string[]): string => [HEAD.join(','), ...rows].join('\r\n');

describe('answers in files', () => {
  let app: TestApp;
  let staff: TestAgent;
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
  });
  afterAll(() => app?.close());

  const bring = async (bytes: string, source: string, agent = staff): Promise<ImportSet> =>
    compare(agent, await arrive(agent, bytes, { source }));
  const recordOf = async (set: ImportSet) => {
    const [row] = await rowsOf(staff, set);
    return (await staff.get(`${API}/systems/${(row!.made ?? row!.system)!.reference}`).expect(200)).body;
  };
  const latest = async (id: string) => (await staff.get(`${API}/systems/${id}/assessments/latest`).expect(200)).body;
  const undo = async (set: ImportSet): Promise<ImportSet> => {
    await staff.post(`${API}/imports/${set.id}/undoings`).set('If-Match', `"${set.version}"`).expect(201);
    return settled(staff, set.id, 'undone');
  };

  it('classify what is registered, as the same answers do that somebody gives by hand', async () => {
    const set = await bring(file(cells('Aster')), 'aster');
    expect(set.mapping.columns).toMatchObject({ annex3_uses: 'facts.annex3_uses', union_nexus: 'facts.union_nexus' });
    expect(set.counts).toMatchObject({ new: 1 });
    const done = await apply(staff, set);
    expect(done.result).toMatchObject({ registered: 1, failed: 0 });
    const system = await recordOf(done);
    const assessment = await latest(system.id);
    const byHand = await register(staff, { name: 'Aster by hand' });
    const { result } = await assess(staff, byHand, { ...highRiskFacts, annex3_uses: { yes: ['4a'], no: [] } });
    expect(assessment.result).toEqual(result);
    expect(assessment.result).toMatchObject({ headline: 'undetermined' });
    expect(assessment.answers.annex3_uses).toMatchObject({
      value: { yes: ['4a'], no: [] },
      by: { id: personId('staff') },
    });
    const { body } = await staff.get(`${API}/systems/${system.id}/history`).expect(200);
    const entries = (body.items as { entry: { intent: string; payload: { fact: object } } }[]).map(
      ({ entry }) => entry,
    );
    const entry = entries.find(({ intent }) => intent === 'classification.assess');
    expect(entry?.payload.fact).toMatchObject({
      batch: done.result?.batch,
      source: 'aster',
      row: 2,
      means: 'import',
      headline: { from: null, to: 'undetermined' },
    });
    expect((await bring(file(cells('Aster')), 'aster')).counts).toMatchObject({ unchanged: 1 });
  });

  it('change what the source says anew, and leave what somebody answered since', async () => {
    const before = await apply(staff, await bring(file(cells('Birch')), 'birch'));
    const system = await recordOf(before);
    const mended = { ...highRiskFacts, annex3_uses: { yes: ['4a'], no: ['4b'] }, performs_profiling: false };
    await assess(staff, system, mended);
    const set = await bring(file(cells('Birch', { union_nexus: 'no' })), 'birch');
    const [row] = await rowsOf(staff, set);
    expect(row).toMatchObject({
      kind: 'changed',
      changes: { 'facts.union_nexus': { from: true, to: false } },
    });
    await apply(staff, set);
    const { answers } = await latest(system.id);
    expect(answers).toMatchObject({
      union_nexus: { value: false },
      performs_profiling: { value: false },
      annex3_uses: { value: { yes: ['4a'], no: ['4b'] } },
    });
  });

  it('add to a list what the source lists, open what it no longer lists, and rule nothing out', async () => {
    await apply(staff, await bring(file(cells('Cedar')), 'cedar'));
    const system = await recordOf(await bring(file(cells('Cedar')), 'cedar'));
    await assess(staff, system, { ...highRiskFacts, annex3_uses: { yes: ['4a', '5b'], no: ['4b'] } });
    const done = await apply(staff, await bring(file(cells('Cedar', { annex3_uses: '4b' })), 'cedar'));
    expect(done.result).toMatchObject({ changed: 1 });
    expect((await latest(system.id)).answers.annex3_uses.value).toEqual({ yes: ['4b', '5b'], no: [] });
  });

  it('break no decision that stands where nothing decisive changes, and have it looked at again where something does', async () => {
    await apply(staff, await bring(file(cells('Dahlia')), 'dahlia'));
    const { id, reference, version } = await recordOf(await bring(file(cells('Dahlia')), 'dahlia'));
    const system = { id, reference, version };
    await assess(staff, system, answered({ ...highRiskFacts, annex3_uses: { yes: ['4a'], no: [] } }));
    await submit(staff, system);
    await decide(await as(app, 'officer'), system);
    const standing = async () => (await staff.get(`${API}/systems/${id}/review`).expect(200)).body;
    const decided = await standing();
    expect(decided).toMatchObject({ state: 'decided', dueBecause: [] });
    const again = await bring(file(cells('Dahlia')), 'dahlia');
    expect(again.counts).toMatchObject({ unchanged: 1 });
    // The same in other words, and an answer on which nothing rests.
    await apply(
      staff,
      await bring(file(cells('Dahlia', { sys_machine_based: 'true' }).replace('What', 'All that')), 'dahlia'),
    );
    expect(await standing()).toEqual(decided);
    const other = 'Id,affects_workers\r\nDahlia,yes';
    const indifferent = await apply(staff, await bring(other, 'dahlia'));
    expect(indifferent.result).toMatchObject({ changed: 1 });
    expect((await latest(id)).answers.affects_workers.value).toBe(true);
    expect(await standing()).toEqual(decided);
    await apply(staff, await bring(file(cells('Dahlia', { annex3_uses: '5b' })), 'dahlia'));
    expect(await standing()).toMatchObject({ state: 'due_again', dueBecause: ['answers'] });
  });

  it('are reported where nobody can read them, with row and column, and none of the row is taken over', async () => {
    const rows = [cells('Elder', { union_nexus: 'in part' }), cells('Elm', { annex3_uses: 'all of them' })];
    const set = await bring(file(...rows), 'elder');
    expect(set.counts).toMatchObject({ invalid: 2 });
    expect((await rowsOf(staff, set)).map(({ faults }) => faults)).toMatchObject([
      [{ field: 'facts.union_nexus', column: 'union_nexus', code: 'not-yes-or-no' }],
      [{ field: 'facts.annex3_uses', column: 'annex3_uses', code: 'unknown-value' }],
    ]);
    const mapping = { columns: { union_nexus: 'facts.nobody_asks' }, values: {} };
    const { body } = await staff
      .put(`${API}/imports/${set.id}/mapping`)
      .set('If-Match', `"${set.version}"`)
      .send({ mapping })
      .expect(422);
    expect(body).toMatchObject({
      code: 'import.mapping-invalid',
      errors: [{ pointer: '/mapping/columns/union_nexus' }],
    });
  });

  it('answer what the house asks as well, by its own words', async () => {
    const { layer, words } = exampleHouseRules;
    const [key, { question }] = Object.entries(words.en.facts)[0]!;
    expect(layer.facts.map((fact) => fact.key)).toContain(key);
    const bytes = `${HEAD.slice(0, 7).join('\t')}\t${question}\r\n${cells('Ivy').split(',').slice(0, 7).join('\t')}\t`;
    expect((await arrive(staff, bytes, { source: 'house' })).mapping.columns).toMatchObject({
      [question.trim()]: `facts.${key}`,
    });
  });

  it('are nobody’s to give who may not give them by hand', async () => {
    const theirs = await register(await as(app, 'otherStaff'), { name: 'Ginkgo', unit: 'DIGIT.B.2' });
    const set = await bring(`Reference,union_nexus\r\n${theirs.reference},yes`, 'ginkgo');
    expect(await rowsOf(staff, set)).toMatchObject([{ kind: 'invalid', faults: [{ code: 'not-yours' }] }]);
  });

  it('go back with the import that brought them', async () => {
    await apply(staff, await bring(file(cells('Hazel')), 'hazel'));
    const system = await recordOf(await bring(file(cells('Hazel')), 'hazel'));
    const before = await latest(system.id);
    const changed = cells('Hazel', { union_nexus: 'no' }).replace('What it does', 'What it did');
    const done = await apply(staff, await bring(file(changed), 'hazel'));
    expect((await latest(system.id)).answers.union_nexus.value).toBe(false);
    expect(await recordOf(done)).toMatchObject({ summary: 'What it did.' });
    expect((await undo(done)).result).toMatchObject({ undone: 1, failed: 0 });
    expect(await recordOf(done)).toMatchObject({ summary: 'What it does.' });
    expect((await latest(system.id)).result).toEqual(before.result);
    // The source that says it again says something new.
    expect((await bring(file(changed), 'hazel')).counts).toMatchObject({ changed: 1 });
    const only = await apply(staff, await bring('Id,affects_workers\r\nHazel,yes', 'hazel'));
    expect((await undo(only)).result).toMatchObject({ undone: 1 });
    expect((await latest(system.id)).answers).not.toHaveProperty('affects_workers');
  });
});
