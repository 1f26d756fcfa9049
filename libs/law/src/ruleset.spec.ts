// The ruleset as a whole: sound, frozen by its digest, and with words for everything in it.
import { createHash } from 'node:crypto';
import { rulesetDigest } from '@registry/assessment';
import { compile, rulesReadBy, type Condition } from '@registry/classifier';
import { earlierRulesets } from './earlier';
import { rulesetById, rulesetOn, rulesets, type FactWords } from './index';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('%s', (_, ruleset) => {
  test('compiles', () => {
    expect(() => compile(ruleset)).not.toThrow();
  });

  test('is what its digest says', () => {
    const actual = rulesetDigest(ruleset, sha256);
    // While a ruleset is unreleased, write the new digest into its file. Once released it never changes:
    // an amendment, or a correction, is a new ruleset with a new id.
    const advice = `If ${ruleset.id} is not released yet, set digest: '${actual}' in rulesets/${ruleset.id}.ts; if it is, undo the change.`;
    expect(ruleset.digest === actual ? 'unchanged' : advice).toBe('unchanged');
  });

  test('has the 115 questions', () => {
    expect(ruleset.facts).toHaveLength(115);
  });

  test('cites each provision once, so that a finding is found by its provision', () => {
    const cited = ruleset.rules.filter((rule) => rule.support !== true).map((rule) => rule.provision);
    expect(cited.filter((provision, index) => cited.indexOf(provision) < index)).toEqual([]);
  });

  test('uses every rule: none stands beside the result unread', () => {
    const read = new Set<string>();
    const readAll = (condition: Condition | undefined): void => {
      for (const id of condition === undefined ? [] : rulesReadBy(condition)) readRule(id);
    };
    const readRule = (id: string): void => {
      if (read.has(id)) return;
      read.add(id);
      const rule = ruleset.rules.find((each) => each.id === id);
      readAll(rule?.when);
      (rule?.exceptions ?? []).forEach(readRule);
    };
    for (const entry of [...ruleset.headline.decisions, ...ruleset.also, ...ruleset.marks]) readAll(entry.when);
    for (const { when, triggers } of ruleset.duties) {
      readAll(when);
      for (const trigger of triggers) [trigger.when, ...trigger.days.map((day) => day.when)].forEach(readAll);
    }
    expect(ruleset.rules.map((rule) => rule.id).filter((id) => !read.has(id))).toEqual([]);
  });

  test('puts its questions stage by stage', () => {
    const stages = ruleset.facts.map((fact) => ruleset.stages.indexOf(fact.stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });
});

test('the ruleset of a day is the latest in force on it', () => {
  expect(rulesetOn('2026-07-27')?.id).toBe('2026-1744-2');
  expect(rulesetOn('2030-01-01')?.id).toBe('2026-1744-2');
  expect(rulesetOn('2024-08-01')?.id).toBe('2024-1689-2');
  expect(rulesetOn('2026-07-26')?.id).toBe('2024-1689-2');
  expect(rulesetOn('2024-07-31')).toBeUndefined();
  expect(rulesetById('2026-1744-2')?.inForceFrom).toBe('2026-07-27');
  expect(rulesetById('nothing')).toBeUndefined();
});

describe.each([[en], [fr], [de]])('the words of $language', (words) => {
  const ruleset = rulesetOn('2027-01-01')!;

  test('name every stage, question, option, class, mark, contradiction and rule, and nothing else', () => {
    const { order, undetermined } = ruleset.headline;
    expect(Object.keys(words.stages).sort()).toEqual([...ruleset.stages].sort());
    expect(Object.keys(words.facts).sort()).toEqual(ruleset.facts.map((fact) => fact.key).sort());
    for (const fact of ruleset.facts) {
      const spoken = Object.entries(words.facts).find(([key]) => key === fact.key)?.[1];
      expect(Object.keys(spoken?.options ?? {}).sort()).toEqual([...(fact.options ?? [])].sort());
    }
    expect(Object.keys(words.classes).sort()).toEqual(
      [...new Set([...order, undetermined, ...ruleset.also.map((entry) => entry.class)])].sort(),
    );
    expect(Object.keys(words.marks).sort()).toEqual(ruleset.marks.map((entry) => entry.mark).sort());
    expect(Object.keys(words.contradictions).sort()).toEqual(ruleset.contradictions.map((entry) => entry.code).sort());
    expect(Object.keys(words.duties).sort()).toEqual(ruleset.duties.map((entry) => entry.id).sort());
    expect(Object.keys(words.dutyRoles).sort()).toEqual([...new Set(ruleset.duties.map((entry) => entry.role))].sort());
    expect(Object.keys(words.rules).sort()).toEqual(ruleset.rules.map((rule) => rule.id).sort());
  });

  test('still name whatever an assessment under an earlier reading may show', () => {
    for (const earlier of earlierRulesets) {
      const missing = [
        ...earlier.facts.filter(({ key }) => !(key in words.facts)).map(({ key }) => key),
        ...earlier.rules.filter(({ id }) => !(id in words.rules)).map(({ id }) => id),
        ...earlier.duties
          .filter(({ id, role }) => !(id in words.duties) || !(role in words.dutyRoles))
          .map(({ id }) => id),
        ...earlier.marks.filter(({ mark }) => !(mark in words.marks)).map(({ mark }) => mark),
        ...earlier.contradictions.filter(({ code }) => !(code in words.contradictions)).map(({ code }) => code),
        ...earlier.facts.flatMap(({ key, options = [] }) =>
          options
            .filter((option) => !(option in ((words.facts as Record<string, FactWords>)[key]?.options ?? {})))
            .map((option) => `${key}.${option}`),
        ),
      ];
      expect([earlier.id, missing]).toEqual([earlier.id, []]);
    }
  });

  test('are never empty, and questions ask', () => {
    const texts = JSON.stringify(words, (_, value: unknown) =>
      typeof value === 'string' && value.trim() === '' ? 'EMPTY' : value,
    );
    expect(texts).not.toContain('EMPTY');
    expect(
      Object.entries(words.facts)
        .filter(([, each]) => !each.question.endsWith('?'))
        .map(([key]) => key),
    ).toEqual([]);
  });

  test('keep rule titles short', () => {
    expect(Object.values(words.rules).filter((title) => title.length > 70)).toEqual([]);
  });
});

test('the languages differ, question by question', () => {
  const questionsOf = (key: string): string[] =>
    [en, fr, de].map((words) => (words.facts as Record<string, { question: string }>)[key]!.question);
  expect(Object.keys(en.facts).filter((key) => new Set(questionsOf(key)).size < 3)).toEqual([]);
});
