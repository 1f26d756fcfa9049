// What each question says it leaves open is what the engine leaves open.
import { classify, compile, type Facts } from '@registry/classifier';
import { facts as definitions } from './facts/all';
import { IF_UNKNOWN, type IfUnknown } from './facts/fact';
import { rulesetOn } from './index';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

const compiled = compile(rulesetOn('2026-12-02')!);
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
const run = (facts: Facts) => classify(compiled, facts, '2026-12-02', { missing: false });
const keysWith = (code: IfUnknown): string[] =>
  definitions.filter(({ ifUnknown }) => ifUnknown === code).map(({ key }) => key);
/** No to all that can be answered with no, none of all that can be none. */
const nothing: Facts = Object.fromEntries(
  definitions.flatMap((fact): [string, boolean | string | string[]][] => {
    if (fact.kind === 'boolean') return [[fact.key, false]];
    if (fact.kind === 'multi-enum') return [[fact.key, []]];
    return fact.key === 'annex1_act'
      ? [[fact.key, 'none']]
      : fact.key === 'annex1_relation'
        ? [[fact.key, 'none']]
        : fact.key === 'rbi_objective'
          ? [[fact.key, 'none']]
          : [];
  }),
);
const minimal: Facts = { ...nothing, ...inScope };
const without = (facts: Facts, key: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));

/** Answers under which the question alone keeps the class open, with the class it can still come to. */
const lastLeg: Partial<Record<IfUnknown, readonly [key: string, facts: Facts, upper: string][]>> = {
  'in-scope-assumed': keysWith('in-scope-assumed').map((key) => [key, minimal, 'minimal']),
  'not-excluded-assumed': [
    'excl_military_exclusive',
    'excl_third_country_le_coop',
    'excl_scientific_rd_sole',
    'excl_premarket_rd',
  ].map((key) => [key, minimal, 'minimal']),
  'open-source-pending': [['free_open_source_licence', minimal, 'minimal']],
  'prohibition-possible': [
    ['p5a_technique', { ...minimal, p5_material_distortion: true, p5_significant_harm: true }, 'prohibited'],
    [
      'p5_significant_harm',
      { ...minimal, p5b_exploits_vulnerability: true, p5_material_distortion: true },
      'prohibited',
    ],
    ['p5e_untargeted_scraping', { ...minimal, p5e_face_database: true }, 'prohibited'],
    ['p5c_disproportionate', { ...minimal, p5c_evaluates_social_behaviour: true }, 'prohibited'],
  ],
  'prohibition-or-high-risk-possible': [
    [
      'emotion_medical_or_safety',
      { ...minimal, emotion_inference: true, emotion_biometric_based: true, emotion_context: ['workplace'] },
      'prohibited',
    ],
    ['biocat_ancillary', { ...minimal, biocat_individual: true, biocat_art5_inference: true }, 'prohibited'],
  ],
  'product-high-risk-possible': [
    ['third_party_ca_required', { ...minimal, annex1_act: 'mdr', annex1_relation: 'product' }, 'high_risk'],
    ['annex1_relation', { ...minimal, annex1_act: 'mdr', third_party_ca_required: true }, 'high_risk'],
  ],
  'listed-use-possible': [
    ['annex3_uses', minimal, 'high_risk'],
    ['credit_fraud_only', { ...minimal, annex3_uses: ['5b'] }, 'high_risk'],
  ],
  'transparency-possible': [
    ['interaction_obvious', { ...minimal, direct_interaction: true }, 'transparency'],
    ['human_review', { ...minimal, public_interest_text: true, editorial_responsibility: true }, 'transparency'],
  ],
};

test.each(
  Object.entries(lastLeg).flatMap(([code, rows]) =>
    rows.map(([key, facts, upper]) => [code, key, facts, upper] as const),
  ),
)('%s: %s', (code, key, facts, upper) => {
  expect(keysWith(code as IfUnknown)).toContain(key);
  const result = run(without(facts, key));
  expect(result.definite).toBe(false);
  expect(result.upper).toBe(upper);
});

test('no derogation is granted while profiling or influence is open: shown as high-risk for now', () => {
  for (const key of ['performs_profiling', 'art63_material_influence', 'art63_a_narrow_procedural']) {
    expect(keysWith('derogation-not-granted')).toContain(key);
    const claimed: Facts = {
      ...minimal,
      annex3_uses: ['4a'],
      decides_about_persons: true,
      art63_a_narrow_procedural: true,
    };
    expect(run(without(claimed, key))).toMatchObject({ headline: 'high_risk', definite: false });
  }
});

test('no headline hangs on what leaves only duties, dates, roles, a permission or a model open, or nothing', () => {
  for (const key of (['duties-pending', 'no-effect', 'permission-pending', 'model-class-pending'] as const).flatMap(
    keysWith,
  )) {
    for (const facts of [minimal, { ...minimal, annex3_uses: ['4a'] }, { ...minimal, direct_interaction: true }]) {
      const [known, open] = [run(facts), run(without(facts, key))];
      expect([key, open.headline, open.lower, open.upper]).toEqual([key, known.headline, known.lower, known.upper]);
    }
  }
});

test('every code is used, and has words', () => {
  expect([...new Set(definitions.map(({ ifUnknown }) => ifUnknown))].sort()).toEqual([...IF_UNKNOWN].sort());
  for (const words of [en, fr, de]) expect(Object.keys(words.ifUnknown).sort()).toEqual([...IF_UNKNOWN].sort());
});

describe.each([[en], [fr], [de]])('examples in $language', (words) => {
  test('there is one for each question, short, and no two are the same', () => {
    const texts = Object.values(words.examples);
    expect(Object.keys(words.examples).sort()).toEqual(definitions.map(({ key }) => key).sort());
    expect(texts.filter((text) => text.length > 160 || text.length < 30)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a yes/no question is told when the answer is yes', () => {
    const yes = { en: 'Yes', fr: 'Oui', de: 'Ja' }[words.language];
    const booleans = definitions.filter(({ kind }) => kind === 'boolean').map(({ key }) => key);
    expect(booleans.filter((key) => !words.examples[key].includes(yes))).toEqual([]);
  });
});
