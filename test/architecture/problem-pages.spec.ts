// The catalogue of refusals, its pages, its words and its uses agree.
// That a refusal thrown is in the catalogue, and that no language lacks a code, is said by the compiler:
// `Refusal`, the maps of the filter and of the database, and `ProblemWords` are all typed by `ProblemCode`.

import { problems, type ProblemCode } from '@registry/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems as german } from '../../apps/web/src/words/de/problems';
import { problems as english } from '../../apps/web/src/words/en/problems';
import { problems as french } from '../../apps/web/src/words/fr/problems';

const root = join(__dirname, '../..');
const pages = join(root, 'docs/problems');
const codes = Object.keys(problems) as ProblemCode[];
const page = (code: ProblemCode): string => readFileSync(join(pages, `${code}.md`), 'utf8');

/** Everything the API is made of, as one text. */
/** The database refuses too: in migrations. */
function apiSources(): string {
  return ['apps/api/src', 'migrations']
    .map((name) => join(root, name))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
        .map((path) => readFileSync(join(folder, path), 'utf8')),
    )
    .join('\n');
}

describe('the catalogue of refusals', () => {
  it('has a page for each code, and no page without a code', () => {
    const written = readdirSync(pages)
      .filter((name) => name !== 'README.md')
      .map((name) => name.replace(/\.md$/, ''));
    expect(written.sort()).toEqual([...codes].sort());
  });

  it.each(codes)('has a page about %s that names its status and title and says what to do', (code) => {
    const { status, title } = problems[code];
    expect(page(code).split('\n').slice(0, 3)).toEqual([`# ${code} (${status})`, '', `${title}.`]);
    expect(
      page(code)
        .match(/^## .+$/gm)
        ?.slice(0, 2),
    ).toEqual(['## What happened', '## What you can do']);
  });

  it('is shown in the examples of the pages as it is', () => {
    const examples = codes.flatMap((code) =>
      [...page(code).matchAll(/```json\n([^`]+)```/g)].map(([, text]) => ({
        code,
        body: JSON.parse(text ?? '') as unknown,
      })),
    );
    expect(examples.length).toBeGreaterThan(4);
    for (const { code, body } of examples)
      expect(body).toMatchObject({ type: `/problems/${code}`, code, ...problems[code] });
  });

  it('is listed whole and in order by the index', () => {
    const lines = readFileSync(join(pages, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    expect(lines).toEqual(
      codes.map((code) => `| ${problems[code].status} | [${code}](${code}.md) | ${problems[code].title} |`),
    );
  });

  it.each([
    ['English', english],
    ['French', french],
    ['German', german],
  ])('has words in %s that say something', (_, words) => {
    for (const code of codes)
      expect([code, words[code].title.length > 5, words[code].help.length > 10]).toEqual([code, true, true]);
  });

  it('is worded in three languages, not copied from one to another', () => {
    expect(
      codes.filter((code) => new Set([english, french, german].map((words) => words[code].help)).size < 3),
    ).toEqual([]);
  });

  it('holds nothing that the API never answers', () => {
    const sources = apiSources();
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });
});
