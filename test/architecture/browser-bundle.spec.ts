import { rulesetOn, type Language, type Words } from '@registry/law';
import { de } from '@registry/law/words/de';
import { en } from '@registry/law/words/en';
import { fr } from '@registry/law/words/fr';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const bench = pathToFileURL(join(__dirname, '../../apps/bench/src/browser/browser-bundle.mjs')).href;

/** By language, so that the compiler asks for the words of a new one. */
const spoken: Readonly<Record<Language, Words>> = { en, fr, de };

interface Bundle {
  language: Language;
  code: string;
  kB: number;
  limit: number;
}

/** In a process of its own, because the bundler is a module that Jest does not load. */
function largestBundle(): Bundle {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
    import { BUNDLE_LIMIT_KB, largestBundle } from '${bench}';
    process.stdout.write(JSON.stringify({ ...await largestBundle(), limit: BUNDLE_LIMIT_KB }));
  `,
    ],
    { encoding: 'utf8', maxBuffer: 20_000_000 },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Bundle;
}

describe('what a browser needs to classify by itself', () => {
  const { language, code, kB, limit } = largestBundle();

  it('is small enough to be sent', () => {
    expect(kB).toBeLessThanOrEqual(limit);
  });

  it('is whole: what is left out weighs nothing', () => {
    const { rules, facts, duties } = rulesetOn('2026-12-02')!;
    const expected = [
      ...rules.map(({ id }) => id),
      ...facts.map(({ key }) => key),
      ...duties.map(({ id }) => id),
      spoken[language].facts.sys_machine_based.question,
    ];
    expect(expected.filter((text) => !code.includes(text))).toEqual([]);
  });

  it('needs nothing but what is in it', () => {
    expect(code).not.toMatch(/\bimport\s*[({"'`*]|\bimport\s+\w|\brequire\(/);
  });
});
