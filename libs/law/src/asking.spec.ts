// The order of questions: what a registrant who knows no law is led through, and what must hold for any answers on any
// day.
import fc from 'fast-check';
import {
  classify,
  compile,
  fitsOn,
  relevantFacts,
  settledAnswers,
  type CompiledRuleset,
  type FactDefinition,
  type Facts,
  type FactValue,
} from '@registry/classifier';
import { rulesetOn } from './index';

const compiled = compile(rulesetOn('2026-12-02')!);
const { facts: definitions } = compiled.ruleset;

/** Answers that follow from others are filled in, as every form does. */
function settled(given: Facts, on: string, law: CompiledRuleset = compiled): Facts {
  let facts = given;
  for (let more = settledAnswers(law, facts, on); Object.keys(more).length > 0; more = settledAnswers(law, facts, on))
    facts = { ...facts, ...more };
  return facts;
}

const fitting = (facts: Facts, on: string): string[] => {
  const fits = fitsOn(compiled, facts, on);
  return relevantFacts(compiled, facts, on, { informative: true }).filter(
    (key) => facts[key] === undefined && fits(key) === 'true',
  );
};

interface Walk {
  readonly asked: readonly string[];
  readonly facts: Facts;
}

/** Asks until nothing more is to be picked. Each question fits when it is put, and is put once. */
function walk(answer: (key: string) => FactValue, on: string, pick: (facts: Facts) => string | undefined): Walk {
  let facts = settled({}, on);
  const asked: string[] = [];
  for (let key = pick(facts); key !== undefined; key = pick(facts)) {
    expect([key, fitsOn(compiled, facts, on)(key), facts[key]]).toEqual([key, 'true', undefined]);
    asked.push(key);
    facts = settled({ ...facts, [key]: answer(key) }, on);
  }
  return { asked, facts };
}

const nextQuestion = (facts: Facts, on: string): string | undefined =>
  classify(compiled, facts, on).nextQuestion ?? undefined;
const untilDefinite =
  (pick: (facts: Facts) => string | undefined, on: string) =>
  (facts: Facts): string | undefined =>
    classify(compiled, facts, on).definite ? undefined : pick(facts);

describe('eight registrants who know their system and no law', () => {
  const day = '2026-11-28';
  const aSystem: Facts = {
    sys_machine_based: true,
    sys_autonomy: true,
    sys_infers: true,
    sys_influences_environment: true,
    union_nexus: true,
    lifecycle_stage: 'in_service',
    first_market_or_service_date: '2026-03-01',
    operator_roles: ['deployer'],
    deployer_kind: 'union_institution',
    processes_personal_data: true,
    intended_for_public_authority_use: true,
  };
  const ours: Facts = { ...aSystem, operator_roles: ['provider', 'deployer'] };
  const registrants: readonly (readonly [name: string, truth: Facts, headline: string, most: number])[] = [
    [
      'a chatbot on the portal',
      { ...ours, direct_interaction: true, generates_synthetic_content: true },
      'transparency',
      30,
    ],
    [
      'screening of CVs, bought',
      { ...aSystem, annex3_uses: ['4a'], performs_profiling: true, decides_about_persons: true },
      'high_risk',
      23,
    ],
    [
      'a translation tool',
      { ...ours, generates_synthetic_content: true, no_substantial_alteration: true },
      'minimal',
      30,
    ],
    [
      'an assistant for staff',
      { ...ours, direct_interaction: true, generates_synthetic_content: true, is_gpai_system: true },
      'transparency',
      30,
    ],
    ['fraud detection in grants', aSystem, 'minimal', 23],
    [
      'proctoring of tests',
      { ...aSystem, annex3_uses: ['3d'], performs_profiling: true, decides_about_persons: true, affects_workers: true },
      'high_risk',
      23,
    ],
    ['a spam filter', aSystem, 'minimal', 23],
    ['a document summariser', { ...ours, generates_synthetic_content: true }, 'transparency', 29],
  ];

  /** What a person answers who knows the system: the truth where it is told, otherwise "no" or "none". */
  const answerFrom =
    (truth: Facts) =>
    (key: string): FactValue => {
      const { kind, options = [] } = compiled.factByKey.get(key)!;
      const told = truth[key];
      if (told !== undefined) return told;
      return {
        boolean: false,
        'multi-enum': [],
        enum: options.includes('none') ? 'none' : options[0]!,
        number: 0,
        date: '2026-03-01',
      }[kind];
    };
  /**
   * Down the form: the first open question in the order of the ruleset that bears on the class, or that one waits for.
   */
  const downTheForm = (facts: Facts): string | undefined => {
    const { missing } = classify(compiled, facts, day);
    return fitting(facts, day).find((key) => missing.includes(key));
  };

  test.each(registrants)('%s', (_, truth, headline, most) => {
    const led = walk(
      answerFrom(truth),
      day,
      untilDefinite((facts) => nextQuestion(facts, day), day),
    );
    expect(classify(compiled, led.facts, day)).toMatchObject({ headline, definite: true });
    const read = walk(answerFrom(truth), day, untilDefinite(downTheForm, day));
    expect(led.asked.length).toBeLessThanOrEqual(read.asked.length);
    expect(led.asked.length).toBeLessThanOrEqual(most);
  });
});

describe('any answers, any day', () => {
  const days = fc.constantFrom(
    '2026-07-30',
    '2026-08-02',
    '2026-12-01',
    '2026-12-02',
    '2027-12-02',
    '2029-01-01',
    '2031-01-01',
  );
  const answerTo = ({ kind, options = [] }: FactDefinition): fc.Arbitrary<FactValue> => {
    switch (kind) {
      case 'boolean':
        return fc.boolean();
      case 'enum':
        return fc.constantFrom(...options);
      case 'multi-enum':
        return fc.oneof(fc.constant([]), fc.subarray([...options], { maxLength: 3 }));
      case 'number':
        return fc.constantFrom(0, 1e24, 1e25, 3e26);
      case 'date':
        return fc.constantFrom('2025-01-01', '2026-08-01', '2026-12-02', '2028-03-01', '2030-09-01');
    }
  };
  const all = fc.record(
    Object.fromEntries(definitions.map((fact) => [fact.key, answerTo(fact)])),
  ) as fc.Arbitrary<Facts>;
  // Most random answers end at the definition, the scope or Article 5; these lead further in.
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
    free_open_source_licence: false,
  };
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
  const ground = fc.constantFrom<Facts>(
    {},
    inScope,
    { ...inScope, ...lawful },
    { ...inScope, ...lawful, annex1_act: 'none' },
    { ...inScope, ...lawful, generates_synthetic_content: false, direct_interaction: false },
  );
  const answers = fc.tuple(all, ground).map(([some, base]): Facts => ({ ...some, ...base }));
  const everything = (facts: Facts, on: string): string | undefined => nextQuestion(facts, on) ?? fitting(facts, on)[0];

  test('after the last question the class is definite and no duty is open; no question is put that does not fit', () => {
    fc.assert(
      fc.property(answers, days, (given, on) => {
        const { facts } = walk(
          (key) => given[key]!,
          on,
          (known) => everything(known, on),
        );
        const { definite, duties, missing } = classify(compiled, facts, on);
        expect({
          definite,
          missing,
          open: duties.filter(({ truth }) => truth === 'unknown').map(({ duty }) => duty),
        }).toEqual({ definite: true, missing: [], open: [] });
      }),
      { numRuns: 120 },
    );
  });

  test('nothing is asked below a question that was settled as no, nor is it proposed', () => {
    fc.assert(
      fc.property(answers, days, fc.nat({ max: 40 }), (given, on, depth) => {
        let steps = 0;
        const { facts } = walk(
          (key) => given[key]!,
          on,
          (known) => (steps++ < depth ? everything(known, on) : undefined),
        );
        const { missing } = classify(compiled, facts, on);
        const fits = fitsOn(compiled, facts, on);
        expect(missing.filter((key) => fits(key) === 'false')).toEqual([]);
        // And there is always one to begin with.
        if (missing.length > 0) expect(fits(missing[0]!)).toBe('true');
      }),
      { numRuns: 120 },
    );
  });

  test('each duty that holds is of a role that the answers give, or of nobody in particular', () => {
    const roleOf: Readonly<Record<string, (facts: Facts) => boolean>> = {
      provider: (facts) =>
        has(facts, 'provider') ||
        has(facts, 'product_manufacturer') ||
        ['own_name_or_trademark', 'substantially_modified', 'purpose_changed_to_high_risk'].some(
          (key) => facts[key] === true,
        ),
      deployer: (facts) => has(facts, 'deployer') && facts['excl_personal_nonprofessional'] !== true,
      importer: (facts) => has(facts, 'importer'),
      distributor: (facts) => has(facts, 'distributor'),
      authorised_representative: (facts) => has(facts, 'authorised_representative'),
      gpai_model_provider: (facts) => has(facts, 'gpai_model_provider'),
      former_provider: (facts) => facts['former_provider'] === true,
      supplier: (facts) => facts['component_supplier'] === true,
      controller: (facts) =>
        facts['deployer_kind'] === 'union_institution' && facts['processes_personal_data'] === true,
      anyone: () => true,
      authority: () => true,
      person: () => true,
    };
    const has = (facts: Facts, role: string): boolean => (facts['operator_roles'] as string[]).includes(role);
    fc.assert(
      fc.property(answers, days, (facts, on) => {
        const { duties } = classify(compiled, facts, on, { missing: false });
        expect(
          duties.filter(({ role }) => roleOf[role]?.(facts) !== true).map(({ duty, role }) => [duty, role]),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('whoever only supplies is never told not to use, whoever only uses never to register as provider', () => {
    fc.assert(
      fc.property(answers, days, (facts, on) => {
        const roles = (names: string[]): Facts => ({
          ...facts,
          operator_roles: names,
          own_name_or_trademark: false,
          substantially_modified: false,
          purpose_changed_to_high_risk: false,
        });
        const held = (names: string[]): string[] =>
          classify(compiled, roles(names), on, { missing: false }).duties.map(({ role }) => role);
        expect(held(['provider'])).not.toContain('deployer');
        expect(held(['deployer'])).not.toContain('provider');
      }),
      { numRuns: 100 },
    );
  });
});
