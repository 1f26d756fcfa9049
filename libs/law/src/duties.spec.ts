// Each duty applies, does not apply, and stays open in some case; and the traps of the dates are known.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkFacts, classify, compile, type DutyFinding, type Facts } from '@registry/classifier';
import { rulesetOn } from './index';

interface DutyCase {
  readonly facts: Facts;
  readonly unset?: readonly string[];
  /** By class or mark, `any` for every system: the day by the letter and the day in effect. */
  readonly from?: Readonly<Record<string, readonly (string | null)[]>>;
}

const read = (name: string): unknown => parse(readFileSync(join(__dirname, 'cases', name), 'utf8'));
const { plain } = read('bases.yaml') as { plain: Facts };
const cases = read('duties.yaml') as Record<string, Record<'true' | 'false' | 'unknown', DutyCase>>;
const compiled = compile(rulesetOn('2026-12-02')!);
const firstPublished = compile(rulesetOn('2026-07-26')!);

function dutiesOf(facts: Facts, on = '2026-12-02', law = compiled): Map<string, DutyFinding> {
  expect(checkFacts(law, facts)).toEqual([]);
  return new Map(classify(law, facts, on, { missing: false }).duties.map((duty) => [duty.duty, duty]));
}

const daysOf = (duty: DutyFinding | undefined): Record<string, (string | null)[]> =>
  Object.fromEntries(
    (duty?.triggers ?? []).map((trigger) => [trigger.class ?? 'any', [trigger.formal, trigger.effective]]),
  );

test('every duty has its cases, and no case speaks of another', () => {
  expect(Object.keys(cases).sort()).toEqual(compiled.ruleset.duties.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))('%s', (id, ways) => {
  test.each(['true', 'false', 'unknown'] as const)('%s', (way) => {
    const { facts, unset = [], from } = ways[way];
    const base = Object.fromEntries(Object.entries(plain).filter(([key]) => !unset.includes(key)));
    const duty = dutiesOf({ ...base, ...facts }).get(id);
    expect(duty?.truth ?? 'false').toBe(way);
    if (from) expect(daysOf(duty)).toEqual(from);
    if (way === 'unknown') expect(duty?.open).not.toEqual([]);
  });
});

const recruiting: Facts = {
  ...plain,
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['provider', 'deployer'],
  annex_x_component: false,
};

test('a prohibited system has one duty of the Act: to stop', () => {
  const facts: Facts = {
    ...recruiting,
    p5e_face_database: true,
    p5e_untargeted_scraping: true,
    deployer_kind: 'union_institution',
    processes_personal_data: false,
  };
  const found = [...dutiesOf(facts).values()];
  expect(found.filter(({ kind }) => kind !== 'consequence').map(({ duty }) => duty)).toEqual(['article-5']);
  // And it may be fined, by the EDPS in this case.
  expect(found.map(({ duty }) => duty)).toEqual([
    'article-5',
    'article-70-9',
    'article-79',
    'article-100',
    'article-85',
  ]);
});

test('the prohibitions added by the amendment begin with December 2026, unless an older one holds too', () => {
  const imagery: Facts = {
    ...recruiting,
    p5ba_generates_intimate_nonconsensual: true,
    p5_content_intended_purpose: true,
    p5ba_no_increase_exposure: false,
  };
  expect(daysOf(dutiesOf(imagery).get('article-5'))).toEqual({ prohibited: ['2026-12-02', '2026-12-02'] });
  expect(
    daysOf(dutiesOf({ ...imagery, p5e_face_database: true, p5e_untargeted_scraping: true }).get('article-5')),
  ).toEqual({ prohibited: ['2025-02-02', '2025-02-02'] });
});

test('a duty brought by a product and by a listed use stands once, with the days of both', () => {
  const facts: Facts = {
    ...recruiting,
    annex1_act: 'lifts',
    annex1_relation: 'product',
    third_party_ca_required: true,
    third_party_ca_non_safety_only: false,
  };
  expect(daysOf(dutiesOf(facts).get('article-14'))).toEqual({
    high_risk_6_2: ['2027-12-02', '2027-12-02'],
    high_risk_6_1: ['2028-08-02', '2028-08-02'],
  });
});

test('the deferral names Sections 1 to 3 only: Section 5 and Chapter IX apply earlier by the letter, and that is our reading', () => {
  const registration = dutiesOf(recruiting).get('article-49-1');
  expect(daysOf(registration)).toEqual({ high_risk_6_2: ['2026-08-02', '2027-12-02'] });
  expect(registration?.triggers[0]?.certainty).toBe('own');
});

test('a system in service before the day is caught in 2030 for public authorities, otherwise only after a significant change', () => {
  const old: Facts = { ...recruiting, lifecycle_stage: 'in_service', first_market_or_service_date: '2026-01-15' };
  const dayOf = (facts: Facts, on = '2026-12-02') => {
    const { effective, settled } = dutiesOf(facts, on).get('article-26-1')!.triggers[0]!;
    return [effective, settled];
  };
  expect(dayOf({ ...old, intended_for_public_authority_use: true })).toEqual(['2030-08-02', true]);
  expect(dayOf({ ...old, intended_for_public_authority_use: false })).toEqual([null, true]);
  expect(dayOf(old)).toEqual(['2030-08-02', false]);
  expect(dayOf(recruiting)).toEqual(['2027-12-02', false]);
  const changed: Facts = {
    ...old,
    intended_for_public_authority_use: false,
    significantly_changed: true,
    significant_design_change_date: '2028-01-01',
  };
  expect(dayOf(changed, '2028-02-01')).toEqual(['2028-01-01', true]);
  expect(dayOf({ ...old, annex_x_component: true })).toEqual(['2030-12-31', true]);
});

test('old generators mark their content four months later', () => {
  const generator: Facts = {
    ...plain,
    generates_synthetic_content: true,
    assistive_standard_editing: false,
    no_substantial_alteration: false,
    operator_roles: ['provider'],
    placed_on_market: true,
    annex_x_component: false,
  };
  expect(daysOf(dutiesOf({ ...generator, first_market_date: '2026-08-01' }).get('article-50-2'))).toEqual({
    transparency: ['2026-12-02', '2026-12-02'],
  });
  expect(daysOf(dutiesOf({ ...generator, first_market_date: '2026-08-02' }).get('article-50-2'))).toEqual({
    transparency: ['2026-08-02', '2026-08-02'],
  });
});

test('old models have two years', () => {
  const model: Facts = {
    ...plain,
    is_gpai_model: true,
    operator_roles: ['gpai_model_provider'],
    placed_on_market: true,
    first_market_date: '2025-08-01',
  };
  expect(daysOf(dutiesOf(model).get('article-53-1-c-d'))).toEqual({ gpai_model: ['2027-08-02', '2027-08-02'] });
});

test('a product of Section B has the duties of its own law only', () => {
  const facts: Facts = {
    ...plain,
    annex1_act: 'machinery',
    annex1_relation: 'product',
    third_party_ca_required: true,
    third_party_ca_non_safety_only: false,
    operator_roles: ['provider'],
  };
  const found = dutiesOf(facts);
  expect(found.get('article-2-2')?.truth).toBe('true');
  expect(found.get('article-14')).toBeUndefined();
  expect(dutiesOf(facts, '2026-07-26', firstPublished).get('article-14')?.truth).toBe('true');
});

test('remote identification is registered even where the list of uses was answered without it', () => {
  const facts: Facts = {
    ...recruiting,
    annex3_uses: [],
    rbi: true,
    rbi_law_enforcement: false,
    deployer_kind: 'public_authority',
    le_actor: false,
    migration_actor: false,
  };
  const found = dutiesOf(facts);
  expect(['article-49-1', 'article-26-8', 'article-49-3', 'article-27'].map((id) => found.get(id)?.truth)).toEqual([
    'true',
    'true',
    'true',
    'true',
  ]);
});

test('the derogation brings its own two duties, and takes the others away', () => {
  const facts: Facts = {
    ...recruiting,
    performs_profiling: false,
    art63_material_influence: false,
    art63_a_narrow_procedural: true,
    art64_documented: true,
  };
  const found = dutiesOf(facts);
  expect([found.get('article-6-4')?.truth, found.get('article-49-2')?.truth, found.get('article-14')]).toEqual([
    'true',
    'true',
    undefined,
  ]);
});

test('the maker of a regulated product counts as provider of its safety component', () => {
  const facts: Facts = {
    ...plain,
    annex1_act: 'lifts',
    annex1_relation: 'safety_component',
    nonsafety_assistance_only: false,
    safety_function_or_failure_endangers: true,
    third_party_ca_required: true,
    third_party_ca_non_safety_only: false,
    operator_roles: ['product_manufacturer'],
  };
  expect(dutiesOf(facts).get('article-14')?.truth).toBe('true');
});

test('personal use frees from the duties of a deployer', () => {
  expect(dutiesOf(recruiting).get('article-26-1')?.truth).toBe('true');
  expect(dutiesOf({ ...recruiting, excl_personal_nonprofessional: true }).get('article-26-1')).toBeUndefined();
});

test('under the wording of 2024 high risk began earlier, and Article 4a was not there', () => {
  const found = dutiesOf(recruiting, '2026-07-26', firstPublished);
  expect(daysOf(found.get('article-14'))).toEqual({ high_risk_6_2: ['2026-08-02', '2026-08-02'] });
  expect(daysOf(found.get('article-49-1'))).toEqual({ high_risk_6_2: ['2026-08-02', '2026-08-02'] });
  expect(found.has('article-4a')).toBe(false);
});
