// The law commands, as a person and as a program use them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { lawOn, assess } from '@registry/assessment';
import { createHash } from 'node:crypto';
import { exampleHouseRules } from '@registry/law/house';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'registry-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function written(content: string | Buffer): string {
  const path = join(folder, `${(files += 1)}.json`);
  writeFileSync(path, content);
  return path;
}

async function run(
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await main(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
  });
  return { code, ...said };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const recruiting = {
  sys_machine_based: true,
  annex3_uses: ['4a'],
  performs_profiling: true,
  art63_d_preparatory: true,
};

describe('registry classify --facts', () => {
  it.each([
    ['en', 'Recruitment and selection'],
    ['fr', 'Recrutement et sélection'],
    ['de', 'Einstellung und Auswahl'],
  ])('explains in %s', async (lang, title) => {
    const { code, out } = await run([
      'classify',
      '--facts',
      written(JSON.stringify(recruiting)),
      '--on',
      '2026-12-02',
      '--lang',
      lang,
    ]);
    expect(code).toBe(0);
    expect(out).toContain(`6(2) Annex III 4(a) — ${title}`);
    expect(out).toContain('performs_profiling');
    expect(out).toMatch(/2025-02-02 {2}4 — /);
  });

  it.each([
    ['en', 'Exception: Medical or safety reasons – tried, does not apply', 'eng'],
    ['fr', 'Exception : Raisons médicales ou de sécurité – examinée, ne s’applique pas', 'fra'],
    ['de', 'Ausnahme: ', 'deu'],
  ])('reasons in %s as a tree, with the official text', async (lang, exception, journal) => {
    const facts = {
      sys_machine_based: true,
      emotion_inference: true,
      emotion_biometric_based: true,
      emotion_context: ['workplace'],
      emotion_medical_or_safety: false,
    };
    const { out } = await run([
      'classify',
      '--facts',
      written(JSON.stringify(facts)),
      '--on',
      '2026-12-02',
      '--lang',
      lang,
      '--explain',
    ]);
    expect(out).toContain(`https://eur-lex.europa.eu/eli/reg/2024/1689/oj/${journal}#art_5`);
    expect(out).toContain(exception);
    expect(out).toMatch(/│ {2}└─ ✗ |   └─ ✗ /);
    expect(
      (await run(['classify', '--facts', written(JSON.stringify(facts)), '--on', '2026-12-02', '--lang', lang])).out,
    ).not.toContain('└─');
  });

  it('answers a program with the result and the digest of the register', async () => {
    const { code, out } = await run([
      'classify',
      '--facts',
      written(JSON.stringify({ ...recruiting, rbi: null })),
      '--on',
      '2026-12-02',
      '--format',
      'json',
    ]);
    const law = lawOn('2026-12-02')!;
    const { digest } = assess({ law }, recruiting, '2026-12-02', (text) =>
      createHash('sha256').update(text).digest('hex'),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-12-02',
      ruleset: law.ruleset.id,
      digest,
      headline: 'undetermined',
      upper: 'prohibited',
    });
  });

  it('applies house rules where asked to, and the digest covers them', async () => {
    const facts = {
      ...recruiting,
      house_external_service: true,
      house_sensitive_information: true,
      house_security_reviewed: false,
    };
    const file = written(JSON.stringify(facts));
    const { code, out } = await run(['classify', '--facts', file, '--on', '2026-12-02', '--house', 'example']);
    expect(code).toBe(0);
    expect(out).toContain('House rules (example set): High attention');
    expect(out).toContain('→ Have the use reviewed by the security service');
    const own = written(JSON.stringify({ houseRules: exampleHouseRules }));
    const json = async (house: string) =>
      JSON.parse(
        (await run(['classify', '--facts', file, '--on', '2026-12-02', '--format', 'json', '--house', house])).out,
      ) as { digest: string; house: { attention: string } };
    expect(await json(own)).toEqual(await json('example'));
    expect((await json('example')).house.attention).toBe('high');
    expect((await run(['classify', '--facts', file, '--on', '2026-12-02'])).err).toContain(
      '/house_external_service: unknown-key',
    );
    const forged = written(JSON.stringify({ ...exampleHouseRules, isExample: false }));
    expect((await run(['classify', '--facts', file, '--house', forged])).err).toContain('not what their digest says');
    expect((await run(['classify', '--facts', file, '--house', written('{"layer":{}}')])).err).toContain('house rules');
    expect((await run(['classify', '--facts', file, '--house', written('[]')])).code).toBe(2);
  });

  it('tells what would change the class', async () => {
    const { out } = await run([
      'classify',
      '--facts',
      written(
        JSON.stringify({
          ...recruiting,
          sys_autonomy: true,
          sys_infers: true,
          sys_influences_environment: true,
          union_nexus: true,
          excl_military_exclusive: false,
          excl_third_country_le_coop: false,
          excl_scientific_rd_sole: false,
          excl_premarket_rd: false,
          performs_profiling: false,
          art63_material_influence: false,
        }),
      ),
      '--on',
      '2026-12-02',
      '--explain',
    ]);
    expect(out).toMatch(/What would change this:[\s\S]*↑ High risk[\s\S]*Does it profile people.*yes/);
  });

  it('applies the law of the day, or the ruleset asked for', async () => {
    const facts = written(JSON.stringify(recruiting));
    const rulesetOf = async (...more: string[]) =>
      (JSON.parse((await run(['classify', '--facts', facts, '--format', 'json', ...more])).out) as { ruleset: string })
        .ruleset;
    expect(await rulesetOf('--on', '2025-05-05')).toBe('2024-1689-2');
    expect(await rulesetOf('--on', '2026-07-27')).toBe('2026-1744-2');
    expect(await rulesetOf('--on', '2026-12-02', '--ruleset', '2024-1689')).toBe('2024-1689');
  });

  it.each([
    [
      'answers that do not fit',
      ['--facts', written('{"rbi":"yes","ghost":1}'), '--on', '2026-12-02'],
      '/rbi: wrong-type, /ghost: unknown-key',
    ],
    ['no JSON', ['--facts', written('{'), '--on', '2026-12-02'], 'is not JSON'],
    ['a list', ['--facts', written('[]'), '--on', '2026-12-02'], 'facts: not-an-object'],
    ['a day that does not exist', ['--facts', written('{}'), '--on', '2026-02-30'], '"2026-02-30" is not a day'],
    ['a day before the Act', ['--facts', written('{}'), '--on', '2024-07-31'], 'no law on AI was in force'],
    ['an unknown ruleset', ['--facts', written('{}'), '--ruleset', 'x'], 'there is no ruleset "x"'],
    ['a file that is not there', ['--facts', join(folder, 'nope')], 'cannot read'],
    ['a language it does not speak', ['--facts', written('{}'), '--lang', 'xx'], '--lang takes'],
    ['both ways at once', ['--facts', 'a', '--batch', 'b'], 'either --facts FILE or --batch FILE'],
  ])('refuses %s', async (_, args, reason) => {
    const { code, out, err } = await run(['classify', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });
});

describe('registry classify --batch', () => {
  const one = { id: 'a', facts: { sys_machine_based: false }, on: '2026-11-24' };

  it('gives a line for each line, in order, and says what is wrong with the bad ones', async () => {
    const input = [
      JSON.stringify(one),
      'junk',
      '',
      '{"id":7,"facts":{"ghost":1},"on":"2026-11-24"}',
      '{"facts":{}}',
      '[]',
      '{"id":"x","facts":{},"on":"2026-11-24","more":1}',
      JSON.stringify({ ...one, id: 'z', facts: recruiting }),
    ].join('\r\n');
    const { code, out } = await run(['classify', '--batch', '-'], input);
    expect(code).toBe(1);
    expect(lines(out)).toMatchObject([
      {
        id: 'a',
        headline: 'not_ai_system',
        definite: true,
        derogationApplied: false,
        contradictions: [],
        ruleset: '2026-1744-2',
      },
      { id: null, line: 2, error: { code: 'line-no-json' } },
      { id: 7, line: 4, error: { code: 'facts-invalid', problems: [{ key: 'ghost', code: 'unknown-key' }] } },
      { id: null, line: 5, error: { code: 'day-invalid' } },
      { id: null, line: 6, error: { code: 'line-no-object' } },
      { id: 'x', line: 7, error: { code: 'member-unknown' } },
      {
        id: 'z',
        headline: 'undetermined',
        contradictions: [{ code: 'derogation-but-profiling', facts: ['art63_d_preparatory', 'performs_profiling'] }],
      },
    ]);
    expect(Object.keys(lines(out)[0]!)).toEqual([
      'id',
      'headline',
      'definite',
      'lower',
      'upper',
      'also',
      'derogationApplied',
      'missing',
      'contradictions',
      'findings',
      'ruleset',
      'digest',
    ]);
  });

  it('reads a file, takes --on for lines without a day, and ends with 0 when all went well', async () => {
    const { code, out } = await run([
      'classify',
      '--batch',
      written(`${JSON.stringify({ id: 1, facts: {} })}\n`),
      '--on',
      '2026-12-02',
    ]);
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: 1, headline: 'undetermined', lower: 'not_ai_system', upper: 'prohibited' },
    ]);
  });

  it('survives lines that are too long, not UTF-8 or nested without end', async () => {
    const input = Buffer.concat([
      Buffer.from(`{"id":"${'x'.repeat(1_100_000)}"}\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"id":1,"on":"2026-12-02","facts":${'['.repeat(200_000)}\n`),
      Buffer.from(`${JSON.stringify(one)}`),
    ]);
    const { code, out } = await run(['classify', '--batch', '-'], input);
    expect(code).toBe(1);
    expect(lines(out).map(({ id, error }) => [id, (error as { code: string } | undefined)?.code])).toEqual([
      [null, 'line-unreadable'],
      [null, 'line-unreadable'],
      [null, 'line-no-json'],
      ['a', undefined],
    ]);
  });

  it('names a file that cannot be read, and a wrong ruleset before the first line', async () => {
    expect(await run(['classify', '--batch', join(folder, 'nope')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('ENOENT') as string,
    });
    expect(await run(['classify', '--batch', '-', '--ruleset', 'x'], '{}')).toMatchObject({ code: 2, out: '' });
  });
});

describe('registry law', () => {
  it('lists every provision with how it was verified', async () => {
    const { code, out } = await run(['law', 'list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^2024-1689 .*\n2026-1744 /);
    expect(out).toMatch(/5\(1\)\(f\) +\S.*Emotion/);
  });

  it.each(['6(1a)', 'Article 6(1a)', 'art. 6(1a)', 'article-6-1a'])('shows a provision named %s', async (name) => {
    const { code, out } = await run(['law', 'show', name]);
    expect(code).toBe(0);
    expect(out).toContain('unless 6(1b) [article-6-1b]');
    expect(out).toContain('Regulation (EU) 2026/1744');
  });

  it('tells what the help of a question follows, and how sure that is', async () => {
    expect((await run(['law', 'show', '50(1)'])).out).toContain('C(2026) 5054, 30-31 (From secondary sources)');
  });

  it('lists the duties with their days', async () => {
    const { code, out } = await run(['law', 'duties']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /49\(1\), 71 {2}Register the high-risk system in the EU database \(Provider\)\n[^]*?2026-08-02 \/ 2027-12-02 +High risk: listed use/,
    );
    expect((await run(['law', 'duties', '--ruleset', '2024-1689', '--lang', 'fr'])).out).toContain(
      'Marquage CE (Fournisseur)',
    );
  });

  it('shows what the amendment changed', async () => {
    const { out } = await run(['law', 'diff', '2024-1689', '2026-1744']);
    expect(out).toMatch(/^\+ 5\(1\)\(ba\)/m);
    expect(out).toMatch(/^~ 2\(2\)/m);
    expect((await run(['law', 'diff', '2026-1744', '2024-1689'])).out).toMatch(/^- 5\(1\)\(ba\)/m);
  });

  it.each([
    [['law']],
    [['law', 'show']],
    [['law', 'diff', 'a']],
    [['law', 'show', 'ninety']],
    [['law', 'diff', '2024-1689', 'x']],
    [['law', 'list', '--ruleset', 'x']],
  ])('refuses %j', async (args) => expect(await run(args)).toMatchObject({ code: 2, out: '' }));
});
