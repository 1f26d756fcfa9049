// What must hold for every set of answers, tried on random ones.
import fc from 'fast-check';
import {
  classify,
  classifyInto,
  compile,
  newPackedResult,
  truthsOfRules,
  type ClassificationResult,
  type FactDefinition,
  type Facts,
  type FactValue,
} from '@registry/classifier';
import { rulesetOn, rulesets } from './index';

const compiled = compile(rulesetOn('2026-12-02')!);
const { facts: definitions, headline, also, marks } = compiled.ruleset;
const days = fc.constantFrom('2026-07-30', '2026-08-02', '2026-12-01', '2026-12-02', '2027-06-01');

function answerTo(fact: FactDefinition): fc.Arbitrary<FactValue> {
  const options = [...(fact.options ?? [])];
  switch (fact.kind) {
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...options);
    case 'multi-enum':
      return fc.oneof(fc.constant([]), fc.subarray(options, { maxLength: 3 }));
    case 'number':
      return fc.constantFrom(0, 1e24, 1e25, 1.5e25, 3e26);
    case 'date':
      return fc.constantFrom('2025-01-01', '2026-08-01', '2026-12-02');
  }
}

const everyAnswer: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(definitions.map((fact) => [fact.key, answerTo(fact)])),
);
const someAnswers: fc.Arbitrary<Facts> = fc
  .record(Object.fromEntries(definitions.map((fact) => [fact.key, answerTo(fact)])), { requiredKeys: [] })
  .map((facts) => facts as Facts);

/** Most random answers end at the definition or the scope; these hold the system in. */
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
/** And these keep it out of Article 5, so that the classes below are reached too. */
const lawful: Facts = {
  p5a_technique: false,
  p5b_exploits_vulnerability: false,
  p5ba_generates_intimate_nonconsensual: false,
  p5bb_generates_csam: false,
  p5c_evaluates_social_behaviour: false,
  p5d_individual_crime_risk: false,
  p5e_face_database: false,
  emotion_medical_or_safety: true,
  biocat_art5_inference: false,
  rbi_law_enforcement: false,
};
const notHigh: Facts = { annex1_act: 'none', annex3_uses: [], rbi: false, emotion_inference: false };
const ground = fc.constantFrom<Facts>({}, inScope, { ...inScope, ...lawful }, { ...inScope, ...lawful, ...notHigh });
const partial = fc.tuple(someAnswers, ground).map(([some, base]): Facts => ({ ...some, ...base }));
const full = fc.tuple(everyAnswer, ground).map(([all, base]): Facts => ({ ...all, ...base }));

const run = (facts: Facts, on: string): ClassificationResult => classify(compiled, facts, on, { missing: false });
const rank = (name: string): number => headline.order.indexOf(name);
const without = (facts: Facts, keys: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

function expectNarrowed(before: ClassificationResult, after: ClassificationResult): void {
  expect(rank(after.lower)).toBeGreaterThanOrEqual(rank(before.lower));
  expect(rank(after.upper)).toBeLessThanOrEqual(rank(before.upper));
  if (before.definite) expect([after.headline, after.definite]).toEqual([before.headline, true]);
  expect(after.also).toEqual(expect.arrayContaining([...before.also]));
  expect(after.marks).toEqual(expect.arrayContaining([...before.marks]));
}

test('one more known answer only narrows the bounds and never turns what is definite', () => {
  fc.assert(
    fc.property(
      full,
      fc.shuffledSubarray(
        definitions.map((fact) => fact.key),
        { minLength: 1, maxLength: 40 },
      ),
      days,
      (all, keys, on) => {
        for (let known = 0; known < keys.length; known += 8) {
          expectNarrowed(run(without(all, keys.slice(known)), on), run(without(all, keys.slice(known + 1)), on));
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('closing an open list only narrows', () => {
  const points = [...definitions.find((fact) => fact.key === 'annex3_uses')!.options!];
  fc.assert(
    fc.property(
      partial,
      fc.subarray(points),
      fc.subarray(points, { maxLength: 3 }),
      days,
      (facts, open, chosen, on) => {
        const known = points.filter((point) => !open.includes(point));
        const before = run(
          {
            ...facts,
            annex3_uses: {
              yes: known.filter((point) => chosen.includes(point)),
              no: known.filter((point) => !chosen.includes(point)),
            },
          },
          on,
        );
        expectNarrowed(before, run({ ...facts, annex3_uses: chosen }, on));
      },
    ),
    { numRuns: 200 },
  );
});

test.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))(
  'every completion of up to ten open questions lies within the bounds of %s',
  (_, ruleset) => {
    const law = compile(ruleset);
    const booleans = definitions.filter((fact) => fact.kind === 'boolean').map((fact) => fact.key);
    const out = newPackedResult();
    const bitOf = (list: readonly string[], name: string): number => 1 << list.indexOf(name);
    const [alsoNames, markNames] = [ruleset.also.map((entry) => entry.class), ruleset.marks.map((entry) => entry.mark)];
    fc.assert(
      fc.property(full, fc.shuffledSubarray(booleans, { minLength: 1, maxLength: 10 }), days, (all, open, on) => {
        const before = classify(law, without(all, open), on, { missing: false });
        const certainAlso = before.also.reduce((sum, name) => sum | bitOf(alsoNames, name), 0);
        const certainMarks = before.marks.reduce((sum, name) => sum | bitOf(markNames, name), 0);
        const classes = new Set<number>();
        // In place: a thousand completions of one set.
        const completed: Record<string, FactValue> = { ...all };
        for (let bits = 0; bits < 2 ** open.length; bits += 1) {
          open.forEach((key, n) => {
            completed[key] = (bits & (1 << n)) !== 0;
          });
          classifyInto(law, completed, on, out);
          if (!out.definite) throw new Error('a complete set of answers is not definite');
          classes.add(out.upper);
          if ((out.also & certainAlso) !== certainAlso || (out.marks & certainMarks) !== certainMarks)
            throw new Error('what was certain is not held');
        }
        expect(Math.min(...classes)).toBeGreaterThanOrEqual(rank(before.lower));
        expect(Math.max(...classes)).toBeLessThanOrEqual(rank(before.upper));
        if (before.definite) expect([...classes]).toEqual([rank(before.headline)]);
      }),
      { numRuns: 200 },
    );
  },
);

test('any completion of any partial answers lies within the bounds', () => {
  fc.assert(
    fc.property(partial, full, days, (some, all, on) => {
      expectNarrowed(run(some, on), run({ ...all, ...some }, on));
    }),
    { numRuns: 800 },
  );
});

test('what is shown while bounds differ is the upper bound, or nothing', () => {
  fc.assert(
    fc.property(partial, days, (facts, on) => {
      const result = run(facts, on);
      expect(result.definite).toBe(result.lower === result.upper);
      if (result.headline !== headline.undetermined) expect(result.headline).toBe(result.upper);
      if (result.definite) expect(result.headline).toBe(result.lower);
    }),
    { numRuns: 600 },
  );
});

test('the order of answers is immaterial', () => {
  fc.assert(
    fc.property(partial, fc.infiniteStream(fc.nat()), days, (facts, shuffle, on) => {
      const weights = Object.entries(facts).map((entry) => [shuffle.next().value as number, entry] as const);
      const shuffled = Object.fromEntries(weights.sort(([a], [b]) => a - b).map(([, entry]) => entry));
      expect(classify(compiled, shuffled, on, { trace: true })).toEqual(classify(compiled, facts, on, { trace: true }));
    }),
    { numRuns: 100 },
  );
});

test('a whole point of Article 5 survives every other answer but definition and scope', () => {
  const points: readonly Facts[] = [
    { p5a_technique: true, p5_material_distortion: true, p5_significant_harm: true },
    { p5b_exploits_vulnerability: true, p5_material_distortion: true, p5_significant_harm: true },
    {
      p5ba_generates_intimate_nonconsensual: true,
      p5_content_intended_purpose: true,
      p5ba_no_increase_exposure: false,
    },
    {
      p5ba_generates_intimate_nonconsensual: true,
      p5_content_deployer_purpose: true,
      p5ba_no_increase_exposure: false,
    },
    {
      p5bb_generates_csam: true,
      p5_content_foreseeable_reproducible: true,
      p5_content_adequate_safeguards: false,
      p5bb_without_right_defence: false,
    },
    { p5c_evaluates_social_behaviour: true, p5c_disproportionate: true },
    { p5d_individual_crime_risk: true, p5d_solely_profiling: true, p5d_supports_objective_human_assessment: false },
    { p5e_face_database: true, p5e_untargeted_scraping: true },
    {
      emotion_inference: true,
      emotion_biometric_based: true,
      emotion_context: ['education'],
      emotion_medical_or_safety: false,
    },
    {
      biocat_individual: true,
      biocat_art5_inference: true,
      biocat_ancillary: false,
      biocat_lawful_dataset_or_le: false,
    },
    { rbi: true, rbi_realtime: true, rbi_public_space: true, rbi_law_enforcement: true, rbi_national_law: false },
  ];
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(...points), (others, point) => {
      expect(run({ ...others, ...inScope, ...point }, '2026-12-02')).toMatchObject({
        headline: 'prohibited',
        definite: true,
      });
      const { headline: shown, upper } = run({ ...without(others, Object.keys(inScope)), ...point }, '2026-12-02');
      expect([shown, upper]).toEqual(['prohibited', 'prohibited']);
    }),
    { numRuns: 400 },
  );
});

test('a derogation is never granted to a system that profiles, or while profiling is unanswered', () => {
  fc.assert(
    fc.property(partial, days, (facts, on) => {
      expect(run({ ...facts, performs_profiling: true }, on).marks).not.toContain('derogation_applied');
      expect(run(without(facts, ['performs_profiling']), on).marks).not.toContain('derogation_applied');
    }),
    { numRuns: 300 },
  );
});

test('the fast path agrees with the full one', () => {
  const out = newPackedResult();
  fc.assert(
    fc.property(partial, days, (facts, on) => {
      const result = run(facts, on);
      classifyInto(compiled, facts, on, out);
      expect(out.shown < 0 ? headline.undetermined : headline.order[out.shown]).toBe(result.headline);
      expect([headline.order[out.lower], headline.order[out.upper], out.definite]).toEqual([
        result.lower,
        result.upper,
        result.definite,
      ]);
      expect(also.filter((_, n) => (out.also & (1 << n)) !== 0).map((entry) => entry.class)).toEqual(result.also);
      expect(marks.filter((_, n) => (out.marks & (1 << n)) !== 0).map((entry) => entry.mark)).toEqual(result.marks);
    }),
    { numRuns: 500 },
  );
});

test('the facts said to have decided a finding decide it alone', () => {
  fc.assert(
    fc.property(partial, days, (facts, on) => {
      for (const finding of run(facts, on).findings.filter((each) => each.truth !== 'unknown')) {
        const alone = Object.fromEntries(finding.decidedBy.map((key) => [key, facts[key]!]));
        expect([finding.rule, truthsOfRules(compiled, alone, on)[finding.rule]]).toEqual([finding.rule, finding.truth]);
      }
    }),
    { numRuns: 40 },
  );
});

test('while a result is not definite there is a question to ask, and asking on comes to an end', () => {
  fc.assert(
    fc.property(full, days, (all, on) => {
      let facts: Facts = {};
      for (let asked = 0; asked <= definitions.length; asked += 1) {
        const { nextQuestion, definite } = classify(compiled, facts, on);
        if (nextQuestion === null) {
          expect(definite).toBe(true);
          return;
        }
        expect(facts[nextQuestion]).toBeUndefined();
        facts = { ...facts, [nextQuestion]: all[nextQuestion]! };
      }
      throw new Error('questions without end');
    }),
    { numRuns: 30 },
  );
});
