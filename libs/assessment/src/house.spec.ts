// House rules: beside the law, never over it. The example set: sound, frozen, with words for everything.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { FactDefinition, FactValue, Facts } from '@registry/classifier';
import { exampleHouseRules } from '@registry/law/house';
import { assess, attentionTo, compiledWith, houseRulesDigest, lawById, lawOn } from './index';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const law = lawOn('2026-12-02')!;
const { layer } = exampleHouseRules;
const compiled = compiledWith(law, exampleHouseRules);
const levels = layer.headline.order;
const rank = (level: string): number => levels.indexOf(level);
const of = (facts: Facts) => attentionTo(law, exampleHouseRules, facts, '2026-12-02');
const truthOf = (rule: string, facts: Facts): string | undefined =>
  of(facts).findings.find((finding) => finding.rule === rule)?.truth;

function answerTo(fact: FactDefinition): fc.Arbitrary<FactValue> {
  const options = [...(fact.options ?? [])];
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...options);
    case 'multi-enum':
      return fc.subarray(options, { maxLength: 3 });
    case 'number':
      return fc.constantFrom(0, 1e25, 3e26);
    case 'date':
      return fc.constantFrom('2025-01-01', '2026-12-02');
  }
}
const someAnswers = fc
  .record(Object.fromEntries(compiled.ruleset.facts.map((fact) => [fact.key, answerTo(fact)])), { requiredKeys: [] })
  .map((facts) => facts as Facts);
const inScope: Facts = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
};

test('house rules never lower, raise or otherwise touch what the Act says', () => {
  fc.assert(
    fc.property(someAnswers, fc.constantFrom<Facts>({}, inScope), (some, base) => {
      const facts = { ...some, ...base };
      expect(assess({ law, house: exampleHouseRules }, facts, '2026-12-02', sha256).result).toEqual(
        assess({ law }, facts, '2026-12-02', sha256).result,
      );
    }),
    { numRuns: 150 },
  );
});

test('a higher class of the Act never brings less attention', () => {
  fc.assert(
    fc.property(someAnswers, (some) => {
      const facts = { ...some, ...inScope };
      const { result, house } = assess({ law, house: exampleHouseRules }, facts, '2026-12-02', sha256);
      if (['high_risk', 'prohibited'].includes(result.lower)) expect(house!.attention).toBe('high');
    }),
    { numRuns: 150 },
  );
});

test('one more answer only narrows the bounds of attention', () => {
  fc.assert(
    fc.property(someAnswers, fc.nat(), (facts, pick) => {
      const keys = Object.keys(facts);
      if (keys.length === 0) return;
      const { [keys[pick % keys.length]!]: _, ...fewer } = facts;
      const [before, after] = [of(fewer), of(facts)];
      expect(rank(after.lower)).toBeGreaterThanOrEqual(rank(before.lower));
      expect(rank(after.upper)).toBeLessThanOrEqual(rank(before.upper));
    }),
    { numRuns: 150 },
  );
});

test('the digest of an assessment covers the house rules and what they say', () => {
  const digest = (house: typeof exampleHouseRules | null, facts: Facts = {}): string =>
    assess({ law, house }, facts, '2026-12-02', sha256).digest;
  expect(digest(exampleHouseRules)).not.toBe(digest(null));
  expect(digest({ ...exampleHouseRules, layer: { ...layer, digest: 'f'.repeat(64) } })).not.toBe(
    digest(exampleHouseRules),
  );
  expect(digest(exampleHouseRules, { house_uses_hpc: true })).not.toBe(
    digest(exampleHouseRules, { house_uses_hpc: false }),
  );
});

test('a layer may not take a name of the law for its own', () => {
  const clashing = {
    ...exampleHouseRules,
    layer: { ...layer, rules: [...layer.rules, { ...layer.rules[0]!, id: 'article-5-1-a' }] },
  };
  expect(() => compiledWith(law, clashing)).toThrow(/duplicate-rule/);
});

describe('the example set', () => {
  test('is what its digest says', () => {
    const actual = houseRulesDigest(exampleHouseRules, sha256);
    expect(
      layer.digest === actual
        ? 'unchanged'
        : `If ${layer.id} is not released yet, set digest: '${actual}'; if it is, give the changed set a new id.`,
    ).toBe('unchanged');
  });

  test('says that it is an example', () => {
    expect(exampleHouseRules.isExample).toBe(true);
    expect(exampleHouseRules.words.en.title).toContain('example');
  });

  test('covers the eight topics of annex 2, each with a question or a rule', () => {
    expect(layer.stages).toHaveLength(8);
    expect([...new Set(layer.facts.map(({ stage }) => stage))]).toEqual([...layer.stages]);
  });

  test('stands over every ruleset', () => {
    for (const id of ['2024-1689-2', '2026-1744-2'])
      expect(() => compiledWith(lawById(id)!, exampleHouseRules)).not.toThrow();
  });

  test.each([exampleHouseRules.words.en, exampleHouseRules.words.fr!, exampleHouseRules.words.de!])(
    'has words for everything, and for nothing else: $title',
    (words) => {
      expect(Object.keys(words.stages).sort()).toEqual([...layer.stages].sort());
      expect(Object.keys(words.facts).sort()).toEqual(layer.facts.map(({ key }) => key).sort());
      expect(Object.keys(words.levels).sort()).toEqual([...levels, layer.headline.undetermined].sort());
      expect(Object.keys(words.rules).sort()).toEqual(layer.rules.map(({ id }) => id).sort());
      expect(Object.keys(words.duties).sort()).toEqual(layer.duties.map(({ id }) => id).sort());
      expect(Object.keys(words.dutyRoles).sort()).toEqual([...new Set(layer.duties.map(({ role }) => role))].sort());
      expect(Object.values(words.facts).filter(({ question }) => !question.endsWith('?'))).toEqual([]);
    },
  );
});

/** Each rule with answers that make it true and answers that make it false; with none it is unknown. */
const cases: Record<string, readonly [Facts, Facts]> = {
  'house-generated-output-leaves': [
    { generates_synthetic_content: true, house_output_leaves: true },
    { house_output_leaves: false },
  ],
  'house-generated-output-unchecked': [
    { generates_synthetic_content: true, house_output_leaves: true, house_output_checked: false },
    { house_output_checked: true },
  ],
  'house-generated-output-checked': [{ house_output_checked: true }, { house_output_checked: false }],
  'house-data-undescribed': [
    { house_trained_on_own_data: true, house_data_described: false },
    { house_data_described: true },
  ],
  'house-sensitive-information-outside': [
    { house_external_service: true, house_sensitive_information: true, house_security_reviewed: false },
    { house_external_service: true, house_sensitive_information: true, house_security_reviewed: true },
  ],
  'house-security-reviewed': [{ house_security_reviewed: true }, { house_security_reviewed: false }],
  'house-supercomputer': [{ house_uses_hpc: true }, { house_uses_hpc: false }],
  'house-energy-unknown': [{ house_uses_hpc: true, house_energy_estimated: false }, { house_energy_estimated: true }],
  'house-licences-unknown': [{ house_licences_known: false }, { house_licences_known: true }],
  'house-rights-uncleared': [
    { house_works_of_others: true, house_rights_cleared: false },
    { house_works_of_others: false },
  ],
  'house-staff-affected': [{ affects_workers: true }, { affects_workers: false }],
  'house-nobody-answers': [{ house_manager_answers: false }, { house_manager_answers: true }],
  'house-class-of-the-act': [{ ...inScope, annex3_uses: ['4a'], performs_profiling: true }, { sys_infers: false }],
};

test('every rule has a case each way', () => {
  expect(Object.keys(cases).sort()).toEqual(layer.rules.map(({ id }) => id).sort());
});

test.each(Object.entries(cases))('%s', (rule, [holds, fails]) => {
  expect([truthOf(rule, holds), truthOf(rule, fails), truthOf(rule, {})]).toEqual(['true', 'false', 'unknown']);
});

test('each level of attention is reached, and its duties come with it', () => {
  const calm: Facts = {
    ...inScope,
    generates_synthetic_content: false,
    house_trained_on_own_data: false,
    house_works_of_others: false,
    affects_workers: false,
    house_external_service: false,
    house_uses_hpc: false,
    house_licences_known: true,
    house_manager_answers: true,
    sys_infers: false,
  };
  expect(of(calm)).toMatchObject({ attention: 'routine', definite: true, duties: [] });
  expect(of({ ...calm, house_uses_hpc: true, house_energy_estimated: true })).toMatchObject({
    attention: 'notice',
    duties: [{ duty: 'house-report-computing', truth: 'true' }],
  });
  expect(of({ ...calm, affects_workers: true })).toMatchObject({
    attention: 'raised',
    duties: [{ duty: 'house-tell-staff', truth: 'true' }],
  });
  expect(
    of({ ...calm, house_external_service: true, house_sensitive_information: true, house_security_reviewed: false }),
  ).toMatchObject({ attention: 'high' });
});
