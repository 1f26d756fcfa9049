// Engine, law and assessment as others get them: packed, installed in an empty folder, loaded in both ways, held by a
// compiler, and run against the golden cases.

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';

const run = promisify(execFile);
const root = join(__dirname, '../..');
const LIBRARIES = ['classifier', 'law', 'assessment'];
const folder = mkdtempSync(join(tmpdir(), 'registry-packages-'));
const installed = (name: string): string => join(folder, 'node_modules/@registry', name);
const node = (...args: string[]) => run(process.execPath, args, { cwd: folder });

/** How a command ended, and what it said. */
async function outcomeOf(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    return { code: 0, out: (await node(...args)).stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

beforeAll(async () => {
  await run('npm', ['run', '--silent', 'packages'], { cwd: root });
  const packed = await Promise.all(
    LIBRARIES.map((name) =>
      run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(root, 'dist/packages', name) }),
    ),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const files = packed.map(({ stdout }) => `./${stdout.trim()}`);
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files], { cwd: folder });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All files of a package with their texts. */
const filesOf = (name: string): [string, string][] =>
  readdirSync(installed(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(installed(name).length + 1), readFileSync(path, 'utf8')]);

describe.each(LIBRARIES)('the package %s', (name) => {
  it('holds its own library and the canonical form, loads nothing but the other two, and nothing of the register', () => {
    const files = filesOf(name);
    expect(files.map(([path]) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'index.cjs', 'index.d.cts', 'index.d.mts', 'index.mjs']),
    );
    const programs = files.filter(([path]) => /\.([cm]?js|d\.[cm]ts)$/.test(path) && !path.startsWith('conformance/'));
    const sources = programs.flatMap(([, text]) => [...text.matchAll(/^\/\/(?:#region)? ?(\S+\.(?:ts|json))$/gm)]);
    expect(sources.length).toBeGreaterThan(0);
    const own = new RegExp(`^libs/(${name}/src/|audit-log/src/canonical\\.ts$)`);
    expect(sources.map(([, path]) => path).filter((path) => !own.test(String(path)))).toEqual([]);
    const loaded = programs.flatMap(([, text]) => [
      ...text.matchAll(/(?:\bfrom |\brequire\(|\bimport\()["']([^."'][^"']*)["']/g),
    ]);
    expect(
      loaded.map(([, from]) => from).filter((from) => !/^@registry\/(classifier|law)(\/|$)/.test(String(from))),
    ).toEqual([]);
    expect(
      files.filter(([, text]) => /@registry\/(access|audit-log|contracts|record|review|notices|cli)/.test(text)),
    ).toEqual([]);
    expect(files.filter(([path]) => /\.(ya?ml|spec\.\w+|tsbuildinfo)$/.test(path))).toEqual([]);
  });

  it('can be published under the licence of the register, and needs no package but the other two', () => {
    const about = JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(about).toMatchObject({ license: 'EUPL-1.2', sideEffects: false });
    expect(about).not.toHaveProperty('private');
    expect(Object.keys(about['dependencies'] ?? {}).filter((one) => !LIBRARIES.includes(one.slice(10)))).toEqual([]);
  });

  it('does what its README shows', async () => {
    const [code = '', output = ''] = [
      ...readFileSync(join(installed(name), 'README.md'), 'utf8').matchAll(/^```(?:js|text)\n([^]*?)^```/gm),
    ].map(([, block]) => block);
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(11);
    writeFileSync(join(folder, `${name}.mjs`), code);
    expect((await node(`${name}.mjs`)).stdout).toBe(output);
  });
});

const FACTS = "{ emotion_inference: true, emotion_context: ['workplace'] }";

it('the same answers have the same digest however it is loaded, and here', async () => {
  const rest = `
    const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
    const law = lawOn('2026-12-02');
    const { result, digest } = assess({ law }, ${FACTS}, '2026-12-02', sha256);
    console.log(JSON.stringify([checkFacts(law.compiled, ${FACTS}), result.upper, digest, shippedLawById('2026-1744').ruleset.id]));`;
  const loads: Record<string, (names: string, from: string) => string> = {
    'load.mjs': (names, from) => `import { ${names} } from '${from}';`,
    'load.cjs': (names, from) => `const { ${names} } = require('${from}');`,
  };
  const answers: unknown[] = [];
  for (const [file, load] of Object.entries(loads)) {
    const lines = [
      load('createHash', 'node:crypto'),
      load('assess, lawOn', '@registry/assessment'),
      load('shippedLawById', '@registry/assessment/earlier'),
      load('checkFacts', '@registry/classifier'),
    ];
    writeFileSync(join(folder, file), `${lines.join('\n')}\n${rest}`);
    answers.push(JSON.parse((await node(file)).stdout));
  }
  writeFileSync(
    join(folder, 'facts.json'),
    JSON.stringify({ emotion_inference: true, emotion_context: ['workplace'] }),
  );
  const here = await node(
    ...[join(root, 'apps/cli/bin/registry.cjs'), 'classify', '--format', 'json'],
    ...['--facts', 'facts.json', '--on', '2026-12-02'],
  );
  const { digest } = JSON.parse(here.stdout) as { digest: string };
  expect(answers).toEqual([
    [[], 'prohibited', digest, '2026-1744'],
    [[], 'prohibited', digest, '2026-1744'],
  ]);
});

it.each(['use.mts', 'use.cts'])('a compiler knows its types in %s, and what does not fit them', async (file) => {
  const program = (answer: string): string => `
    import { assess, lawOn, type Assessed } from '@registry/assessment';
    import { whatWouldChange, type Facts } from '@registry/classifier';
    import type { FactKey } from '@registry/law';
    import { explainFinding } from '@registry/law/explain';
    import { fr } from '@registry/law/words/fr';
    const facts: Facts = { rbi: ${answer} };
    const key: FactKey = 'rbi';
    const law = lawOn('2026-12-02');
    if (law === undefined) throw new Error('no law');
    const assessed: Assessed = assess({ law }, facts, '2026-12-02', (text) => text);
    export const told: string[] = [assessed.result.headline, fr.facts[key].question];
    export { explainFinding, whatWouldChange };`;
  const compile = () =>
    outcomeOf(
      ...[join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'node16'],
      ...['--target', 'es2022', file],
    );
  writeFileSync(join(folder, file), program('true'));
  expect(await compile()).toEqual({ code: 0, out: '' });
  writeFileSync(join(folder, file), program('null'));
  const { code, out } = await compile();
  expect([code !== 0, out]).toEqual([true, expect.stringContaining("Type 'null' is not assignable")]);
});

interface Suite {
  cases: {
    id: string;
    on: string;
    facts: object;
    expect: Record<'class' | 'rules' | 'duties', Record<string, unknown>>;
  }[];
}

describe('the conformance suite', () => {
  const conformance = (file: string): string => join(installed('law'), 'conformance', file);
  const suite = (): Suite => JSON.parse(readFileSync(conformance('suite.json'), 'utf8')) as Suite;

  it('has the form that its schema says, and each case once', () => {
    const ajv = new Ajv2020();
    addFormats(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync(conformance('suite.schema.json'), 'utf8')) as object);
    expect([fits(suite()), fits.errors]).toEqual([true, null]);
    const { cases } = suite();
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(fits({ ...suite(), cases: [{ ...cases[0], expect: {} }] })).toBe(false);
  });

  it('is what the tests of the law read', () => {
    const source = join(root, 'libs/law/src/cases');
    const read = (name: string): unknown => parse(readFileSync(join(source, name), 'utf8'));
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const found = new Map(suite().cases.map((one) => [one.id, one]));
    let seen = 0;
    for (const file of files) {
      const { cases = [] } = read(file) as {
        cases?: { name: string; facts: object; findings?: object; expect: object }[];
      };
      for (const given of cases) {
        const same = found.get(`${file.replace(/^.*\/|\.yaml$/g, '')}: ${given.name}`);
        expect(same?.facts).toMatchObject(given.facts);
        expect(same?.expect.class).toMatchObject(given.expect);
        expect(same?.expect.rules).toEqual(given.findings ?? {});
        seen++;
      }
    }
    const duties = read('duties.yaml') as Record<string, Record<string, { facts: object; from?: object }>>;
    for (const [duty, ways] of Object.entries(duties))
      for (const [truth, { facts, from }] of Object.entries(ways)) {
        const same = found.get(`duties: ${duty} ${truth}`);
        expect(same?.facts).toMatchObject(facts);
        expect(same?.expect.duties[duty]).toEqual(from === undefined ? { truth } : { truth, from });
        seen++;
      }
    const contradictions = Object.values(read('contradictions.yaml') as Record<string, object[]>).flat();
    expect(seen).toBeGreaterThan(500);
    expect(found.size).toBe(seen + 2 * contradictions.length);
  });

  it('passes with this engine, and fails with one that answers otherwise or not at all', async () => {
    const total = suite().cases.length;
    const good = await outcomeOf(conformance('run.mjs'), process.execPath, conformance('reference.mjs'));
    expect(good).toEqual({ code: 0, out: `${total} of ${total} cases as expected\n` });
    const reference = readFileSync(conformance('reference.mjs'), 'utf8');
    const lying = {
      'class.mjs': '    headline,\n',
      'days.mjs': 'one.effective',
      'rules.mjs': 'truthsOfRules(law, facts, on)',
    };
    for (const [file, part] of Object.entries(lying)) {
      expect(reference).toContain(part);
      writeFileSync(join(folder, file), reference.replace(part, part.endsWith('\n') ? '' : 'null'));
      const { code, out } = await outcomeOf(conformance('run.mjs'), process.execPath, file);
      expect([file, code, out.endsWith(` of ${total} cases as expected\n`)]).toEqual([file, 1, true]);
    }
    expect(await outcomeOf(conformance('run.mjs'), process.execPath, '-e', '')).toMatchObject({ code: 2 });
    expect(await outcomeOf(conformance('run.mjs'), 'no-such-program-here')).toMatchObject({ code: 2 });
  });
});
