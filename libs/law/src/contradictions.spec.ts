// Each contradiction is seen with the answers that make it, and not with any one of them left out or turned round.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkFacts, classify, compile, type Facts, type FactValue } from '@registry/classifier';
import { rulesets } from './index';

const cases = parse(readFileSync(join(__dirname, 'cases/contradictions.yaml'), 'utf8')) as Record<string, Facts[]>;

/** The opposite of an answer, where it has one. */
function turned(value: FactValue): FactValue | undefined {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'object' && 'yes' in value) return { yes: value.no, no: value.yes };
  return undefined;
}

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('under %s', (_, ruleset) => {
  const compiled = compile(ruleset);
  const found = (facts: Facts): string[] =>
    classify(compiled, facts, '2027-01-01', { missing: false }).contradictions.map(({ code }) => code);

  test('every contradiction has a case, and every case a contradiction', () => {
    expect(Object.keys(cases).sort()).toEqual(ruleset.contradictions.map(({ code }) => code).sort());
    expect(ruleset.contradictions.length).toBeGreaterThanOrEqual(25);
  });

  test.each(Object.entries(cases))('%s', (code, sets) => {
    for (const facts of sets) {
      expect(checkFacts(compiled, facts)).toEqual([]);
      expect(found(facts)).toEqual([code]);
      for (const [key, value] of Object.entries(facts)) {
        const { [key]: __, ...rest } = facts;
        expect(found(rest)).not.toContain(code);
        const opposite = turned(value);
        if (opposite !== undefined) expect(found({ ...facts, [key]: opposite })).not.toContain(code);
      }
    }
  });

  test('nothing answered, nothing contradicted', () => expect(found({})).toEqual([]));
});
