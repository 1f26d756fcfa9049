import type { Ruleset } from '@registry/classifier';
import { rulesetById } from '@registry/law';
import { en } from '@registry/law/words/en';
import { daysOf, dutiesNaming, factsBehind, leadsTo } from './behind';
import { contentsOf, placeAt, placesOf, placesWithin } from './contents';
import { differencesBetween, diffOf, shownLines } from './differences';
import { conditionLines, describeAll, dutyLines, type RuleWords, type Saying } from './lines';

const law = rulesetById('2026-1744-2')!;
const first = rulesetById('2024-1689-2')!;
const saying: Saying = {
  words: en as unknown as RuleWords,
  day: (day) => day,
  cite: (provision) => provision,
  t: {
    exception: (rule) => `unless: ${rule}`,
    gives: (name) => `gives ${name}`,
    asked: 'asked when',
    otherwise: 'otherwise',
    first: (name) => `${name}, if`,
    comesWith: (name) => `with ${name}`,
    always: 'with any class',
    from: (day) => `from ${day}`,
    byLetter: (day) => `by the letter ${day}`,
    never: 'after a change only',
    notBefore: (question) => `not before ${question}`,
  },
};
const rule = (id: string) => law.rules.find((one) => one.id === id)!;

describe('the law as a table of contents', () => {
  it('goes by the chapters of the Act, articles as numbers', () => {
    const contents = contentsOf(law);
    expect(contents.map(({ id }) => id).slice(0, 4)).toEqual(['I', 'II', 'III', 'IV']);
    expect(contents.at(-1)?.id).toBe('eudpr');
    const third = contents.find(({ id }) => id === 'III')!.wholes.map(({ place }) => place);
    expect(third.slice(0, 4)).toEqual(['6', '8', '9', '10']);
    const annexes = contents.find(({ id }) => id === 'annexes')!.wholes.map(({ place }) => place);
    expect(annexes).toEqual(['Annex I', 'Annex III', 'Annex VIII', 'Annex X']);
    expect(contents[0]!.wholes[0]!.place).toBe('2');
  });

  it('holds every rule, question and duty', () => {
    const places = placesOf(law);
    for (const [all, held] of [
      [law.rules, places.flatMap(({ rules }) => rules)],
      [law.facts, places.flatMap(({ facts }) => facts)],
      [law.duties, places.flatMap(({ duties }) => duties)],
    ] as const)
      expect(new Set<unknown>(held).size).toBe(all.length);
  });

  it('finds a place by its address, and an article of which only points are read', () => {
    expect(placeAt(law, 'article-5-1-f')?.rules.map(({ id }) => id)).toContain('article-5-1-f');
    expect(placeAt(law, 'annex-iii')?.place).toBe('Annex III');
    expect(placesWithin(law, '5').map(({ place }) => place)).toContain('5(1)(f)');
    expect(placesWithin(law, '5').map(({ place }) => place)).not.toContain('50(1)');
    expect(placeAt(law, 'article-999')).toBeUndefined();
  });
});

describe('what hangs on a provision', () => {
  it('is told through other rules and exceptions', () => {
    expect(factsBehind(law, [rule('article-6-2-high-risk')])).toEqual(
      expect.arrayContaining(['annex3_uses', 'performs_profiling', 'art63_d_preparatory']),
    );
    expect(leadsTo(law, [rule('annex-3-4-a')]).classes).toEqual(['high_risk', 'high_risk_6_2']);
    expect(leadsTo(law, [rule('article-50-2')]).classes).toEqual(['transparency']);
    expect(leadsTo(law, [rule('article-6-3-derogation')]).marks).toContain('derogation_applied');
    const named = dutiesNaming(law, [rule('article-3-3-provider')], []).map(({ id }) => id);
    expect(named).toContain('article-4-provider');
  });

  it('knows the days of the Act as amended', () => {
    const days = daysOf(law).map(({ day }) => day);
    expect(days).toEqual(expect.arrayContaining(['2026-08-02', '2027-12-02', '2028-08-02']));
    expect(days).toEqual([...days].sort());
    expect(daysOf(law).find(({ day }) => day === '2027-12-02')!.duties).toBeGreaterThan(10);
  });
});

describe('two rulesets beside each other', () => {
  const between = (before: Ruleset, after: Ruleset) =>
    differencesBetween(describeAll(before, saying), describeAll(after, saying));

  it('are the same as themselves', () => {
    expect(Object.values(between(law, law)).flat()).toEqual([]);
  });

  it('differ by what the amendment changed, in words and never in keys or braces', () => {
    const { rules, duties } = between(first, law);
    expect(rules.find(({ key }) => key === 'article-5-1-ba')).toMatchObject({ change: 'added' });
    const listed = duties.find(({ key }) => key === 'article-14')!;
    expect(listed.change).toBe('changed');
    expect(listed.lines.filter(({ mark }) => mark !== 'same').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['from 2027-12-02', 'from 2026-08-02']),
    );
    const texts = Object.values(between(first, law))
      .flat()
      .flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(texts.filter((text) => /[{}[\]]|undefined|null/.test(text))).toEqual([]);
  });

  it('show every change of any member', () => {
    const changed = {
      ...law,
      rules: law.rules.map((one) => (one.id === 'article-50-2' ? { ...one, source: 'Another source' } : one)),
      contradictions: law.contradictions.slice(1),
    };
    const { rules, contradictions, facts } = between(law, changed);
    expect(rules).toHaveLength(1);
    expect(contradictions).toMatchObject([{ change: 'removed' }]);
    expect(facts).toEqual([]);
  });

  it('say questions with their answers, and no for what must not be', () => {
    expect(conditionLines({ all: [{ not: { fact: 'rbi' } }, { since: '2026-12-02' }] }, saying)).toMatchObject([
      { depth: 0, text: 'All of these' },
      { depth: 1, text: expect.stringMatching(/\? – no$/), fact: 'rbi' },
      { depth: 1, text: 'On or after 2026-12-02' },
    ]);
    for (const duty of law.duties) expect(dutyLines(duty, saying).map(({ text }) => text)).not.toContain('');
  });

  it('keep what is common and show what is near', () => {
    const lines = (...texts: string[]) => texts.map((text) => ({ depth: 0, text }));
    const diff = diffOf(lines('a', 'b', 'c', 'd', 'e', 'f'), lines('a', 'b', 'x', 'd', 'e', 'f'));
    expect(diff.map(({ mark, text }) => mark[0] + text)).toEqual(['sa', 'sb', 'rc', 'ax', 'sd', 'se', 'sf']);
    expect(shownLines(diff).map((line) => line?.text ?? null)).toEqual(['b', 'c', 'x', 'd', null]);
  });
});
