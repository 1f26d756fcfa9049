// Places where the Act is easily misread: each with the smallest answers that show it.
import {
  checkFacts,
  classify,
  compile,
  type ClassificationResult,
  type DutyFinding,
  type Facts,
} from '@registry/classifier';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { rulesetOn } from '../index';

const compiled = compile(rulesetOn('2026-12-02')!);
const firstPublished = compile(rulesetOn('2026-06-01')!);
const { plain } = parse(readFileSync(join(__dirname, 'bases.yaml'), 'utf8')) as { plain: Facts };

function run(facts: Facts, on = '2026-12-02', law = compiled): ClassificationResult {
  expect(checkFacts(law, { ...plain, ...facts })).toEqual([]);
  return classify(law, { ...plain, ...facts }, on, { missing: false });
}
const duties = (facts: Facts, on = '2026-12-02', law = compiled): Map<string, DutyFinding> =>
  new Map(run(facts, on, law).duties.map((duty) => [duty.duty, duty]));
const holding = (facts: Facts, on = '2026-12-02', law = compiled): string[] =>
  [...duties(facts, on, law).values()].filter(({ truth }) => truth === 'true').map(({ duty }) => duty);
/** By letter, in effect, whether no other day is possible. */
const dayOf = (duty: DutyFinding | undefined, name?: string): unknown[] => {
  const trigger = duty?.triggers.find(({ class: each }) => name === undefined || each === name);
  return [trigger?.formal, trigger?.effective, trigger?.settled];
};

const both = ['provider', 'deployer'];
const institution: Facts = { deployer_kind: 'union_institution', processes_personal_data: false };
const recruiting: Facts = {
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: both,
  annex_x_component: false,
  deployer_kind: 'other',
  intended_for_public_authority_use: false,
};
const inService: Facts = { lifecycle_stage: 'in_service', first_market_or_service_date: '2026-01-15' };
const sectionB: Facts = {
  annex1_act: 'machinery',
  annex1_relation: 'safety_component',
  nonsafety_assistance_only: false,
  safety_function_or_failure_endangers: true,
  third_party_ca_required: true,
  third_party_ca_non_safety_only: false,
};
const liveByPolice: Facts = {
  annex3_uses: ['1a'],
  performs_profiling: true,
  rbi: true,
  rbi_realtime: true,
  rbi_public_space: true,
  rbi_law_enforcement: true,
  le_actor: true,
  migration_actor: false,
};
const permitted: Facts = {
  ...liveByPolice,
  rbi_objective: 'threat',
  rbi_strictly_necessary: true,
  rbi_confirm_targeted_only: true,
  rbi_fria_and_registered: true,
  rbi_prior_authorisation: true,
  rbi_national_law: true,
};

describe('2(2): of the Act, products of Section B meet 6(1), 60a and 102 to 112 only', () => {
  test.each([[both], [['provider']], [['deployer']]])('whatever else they do: %j', (roles) => {
    const facts: Facts = {
      ...sectionB,
      direct_interaction: true,
      interaction_obvious: false,
      operator_roles: roles,
      deployer_kind: 'other',
      processes_personal_data: false,
    };
    expect(holding(facts, '2028-09-01').filter((id) => !id.startsWith('eudpr'))).toEqual(
      roles.includes('provider') ? ['article-2-2'] : [],
    );
    expect(run(facts).also).toEqual(['high_risk_6_1']);
  });

  test('nor do they become a listed use', () => {
    const facts: Facts = {
      ...sectionB,
      annex1_act: 'motor_vehicles',
      annex3_uses: ['2'],
      critical_safety_component: true,
      performs_profiling: true,
      operator_roles: ['provider'],
      deployer_kind: 'other',
    };
    expect(holding(facts)).toEqual(['article-2-2']);
    expect(run(facts).also).toEqual(['high_risk_6_1']);
  });

  test('as first published the list was another, and testing another provision', () => {
    const provisionUnder = (law: typeof compiled): string | undefined =>
      duties({ ...sectionB, annex1_act: 'aviation', operator_roles: ['provider'] }, '2026-06-01', law).get(
        'article-2-2',
      )?.provision;
    expect([provisionUnder(firstPublished), provisionUnder(compiled)]).toEqual([
      '2(2), 102-109, 112',
      '2(2), 60a, 102-112',
    ]);
  });
});

test('2(12): outside the Act there are no duties of the Act', () => {
  const facts: Facts = {
    free_open_source_licence: true,
    operator_roles: both,
    deployer_kind: 'other',
    processes_personal_data: false,
  };
  expect(run(facts).headline).toBe('out_of_scope');
  expect(duties(facts).size).toBe(0);
  // It does not rescue what the Act names.
  expect(holding({ ...facts, direct_interaction: true, interaction_obvious: false })).toContain('article-50-1');
});

describe('5: who is meant', () => {
  test('5(4): each permitted live identification is notified', () => {
    expect(holding({ ...permitted, operator_roles: ['deployer'] })).toContain('article-5-4');
    expect(holding({ ...permitted, operator_roles: ['provider'] })).not.toContain('article-5-4');
    expect(holding({ ...liveByPolice, rbi_law_enforcement: false, operator_roles: ['deployer'] })).not.toContain(
      'article-5-4',
    );
  });

  test('5(1)(h) binds whoever uses: supplying such a system stays a high-risk case', () => {
    const facts: Facts = {
      ...liveByPolice,
      rbi_objective: 'none',
      operator_roles: ['provider'],
      deployer_kind: 'public_authority',
    };
    expect(run(facts)).toMatchObject({ headline: 'prohibited', also: ['high_risk_6_2'] });
    expect(holding(facts)).toEqual(expect.arrayContaining(['article-8-9', 'article-43']));
    expect(holding(facts)).not.toContain('article-5');
    const used = holding({ ...facts, operator_roles: ['deployer'] });
    expect(used).toContain('article-5-use');
    expect(used).not.toContain('article-26-1');
  });

  test('5(1a): each limb binds its own addressee', () => {
    const imagery: Facts = {
      generates_synthetic_content: true,
      assistive_standard_editing: false,
      no_substantial_alteration: false,
      p5ba_generates_intimate_nonconsensual: true,
      p5ba_no_increase_exposure: false,
      p5_content_intended_purpose: false,
      p5_content_foreseeable_reproducible: false,
      p5_content_deployer_purpose: true,
      operator_roles: ['provider'],
    };
    expect(holding(imagery)).not.toContain('article-5');
    expect(holding(imagery)).toContain('article-50-2');
    expect(dayOf(duties({ ...imagery, operator_roles: ['deployer'] }).get('article-5-use'))).toEqual([
      '2026-12-02',
      '2026-12-02',
      true,
    ]);
    const supplied = duties({ ...imagery, p5_content_intended_purpose: true, p5_content_deployer_purpose: false });
    expect(dayOf(supplied.get('article-5'))).toEqual(['2026-12-02', '2026-12-02', true]);
    expect(supplied.has('article-50-2')).toBe(false);
  });
});

describe('49(4): points 1, 6 and 7 of authorities are registered in the non-public section', () => {
  const asylum: Facts = {
    annex3_uses: ['7c'],
    migration_actor: true,
    le_actor: false,
    performs_profiling: false,
    art63_material_influence: false,
    operator_roles: both,
    deployer_kind: 'public_authority',
  };

  test('paragraph 2: also where the derogation is claimed', () => {
    const found = holding({ ...asylum, art63_a_narrow_procedural: true, art64_documented: true });
    expect(found).toContain('article-49-4-derogated');
    expect(found).not.toContain('article-49-2');
  });

  test('paragraph 3: also the use by an authority', () => {
    const found = holding({ ...asylum, performs_profiling: true });
    expect(found).toEqual(expect.arrayContaining(['article-49-4', 'article-49-4-use']));
    expect(found.filter((id) => ['article-49-1', 'article-49-3'].includes(id))).toEqual([]);
  });

  test('point 1 for the police, not for others', () => {
    const police: Facts = {
      ...liveByPolice,
      rbi_law_enforcement: false,
      operator_roles: both,
      deployer_kind: 'public_authority',
    };
    expect(holding(police)).toEqual(expect.arrayContaining(['article-49-4', 'article-49-4-use']));
    expect(holding(police)).not.toContain('article-49-1');
    const museum = holding({ ...police, le_actor: false });
    expect(museum).toEqual(expect.arrayContaining(['article-49-1', 'article-49-3']));
    expect(museum.filter((id) => id.startsWith('article-49-4'))).toEqual([]);
  });
});

describe('111: what came before', () => {
  test('111(2), second sentence, hangs on whom the system is meant for, not on who we are', () => {
    const device: Facts = {
      annex1_act: 'mdr',
      annex1_relation: 'product',
      third_party_ca_required: true,
      third_party_ca_non_safety_only: false,
      operator_roles: ['provider'],
      lifecycle_stage: 'in_service',
      first_market_or_service_date: '2025-03-01',
      annex_x_component: false,
      deployer_kind: 'union_institution',
      significantly_changed: false,
    };
    expect(dayOf(duties({ ...device, intended_for_public_authority_use: false }).get('article-8-9'))).toEqual([
      null,
      null,
      true,
    ]);
    expect(dayOf(duties({ ...device, intended_for_public_authority_use: true }).get('article-8-9'))).toEqual([
      '2030-08-02',
      '2030-08-02',
      true,
    ]);
  });

  test('111(2), first sentence: from the change on', () => {
    const changed: Facts = {
      ...recruiting,
      ...inService,
      significantly_changed: true,
      significant_design_change_date: '2028-03-01',
    };
    expect(dayOf(duties(changed, '2028-06-01').get('article-26-1'))).toEqual(['2028-03-01', '2028-03-01', true]);
    expect(
      dayOf(duties({ ...changed, significant_design_change_date: '2027-06-01' }, '2028-06-01').get('article-26-1')),
    ).toEqual([null, null, true]);
    expect(
      dayOf(duties({ ...recruiting, ...inService, significantly_changed: false }, '2028-06-01').get('article-26-1')),
    ).toEqual([null, null, true]);
  });

  test('111(1): components of the large Union systems have until the end of 2030 for all but Article 5', () => {
    const facts: Facts = {
      direct_interaction: true,
      interaction_obvious: false,
      operator_roles: ['provider'],
      ...inService,
      annex_x_component: true,
    };
    expect(dayOf(duties(facts).get('article-50-1'))).toEqual(['2030-12-31', '2030-12-31', true]);
    expect(
      dayOf(duties({ ...facts, p5e_face_database: true, p5e_untargeted_scraping: true }).get('article-5')),
    ).toEqual(['2025-02-02', '2025-02-02', true]);
  });

  test('111(4) speaks of the market only: a generator for own use is our reading', () => {
    const own: Facts = {
      generates_synthetic_content: true,
      assistive_standard_editing: false,
      no_substantial_alteration: false,
      operator_roles: both,
      annex_x_component: false,
      lifecycle_stage: 'in_service',
      first_market_or_service_date: '2026-03-01',
      placed_on_market: false,
    };
    const [trigger] = duties(own).get('article-50-2')!.triggers;
    expect(trigger).toMatchObject({ formal: '2026-08-02', effective: '2026-08-02', certainty: 'own', settled: true });
    const sold = duties({ ...own, placed_on_market: true, first_market_date: '2026-03-01' }).get('article-50-2')!
      .triggers[0];
    expect(sold).toMatchObject({ effective: '2026-12-02', certainty: 'text-amending', settled: true });
    expect(
      duties({ ...own, placed_on_market: true, first_market_date: '2026-09-01' }).get('article-50-2')!.triggers[0],
    ).toMatchObject({ effective: '2026-08-02', certainty: 'text' });
  });
});

describe('Annex III', () => {
  test('5(a) needs a public authority and an essential benefit of natural persons', () => {
    const benefits: Facts = { annex3_uses: ['5a'], performs_profiling: true };
    expect(run({ ...benefits, benefit_actor: false }).headline).toBe('minimal');
    expect(run({ ...benefits, benefit_essential: false }).headline).toBe('minimal');
    expect(run({ ...benefits, benefit_actor: true, benefit_essential: true }).headline).toBe('high_risk');
    expect(run(benefits)).toMatchObject({ definite: false, upper: 'high_risk' });
  });

  test('1(b): the police categorising by inferred race is listed; labels of a data set are not', () => {
    const categorising: Facts = {
      biocat_individual: true,
      biocat_art5_inference: true,
      biocat_ancillary: false,
      biocat_lawful_dataset_or_le: true,
      performs_profiling: true,
    };
    expect(run({ ...categorising, biocat_law_enforcement: true }).headline).toBe('high_risk');
    expect(run({ ...categorising, biocat_law_enforcement: false })).toMatchObject({
      headline: 'transparency',
      contradictions: [],
    });
  });

  test('6(3): a prohibited system bears no mark of the derogation', () => {
    const facts: Facts = {
      annex3_uses: ['1b'],
      biocat_individual: true,
      biocat_art5_inference: true,
      biocat_lawful_dataset_or_le: false,
      biocat_ancillary: false,
      performs_profiling: false,
      art63_material_influence: false,
      art63_a_narrow_procedural: true,
      art64_documented: true,
    };
    expect(run(facts)).toMatchObject({ headline: 'prohibited', marks: [] });
  });

  test('14(5): two people confirm an identification', () => {
    expect(holding({ ...liveByPolice, rbi_law_enforcement: false, operator_roles: both })).toEqual(
      expect.arrayContaining(['article-14-5', 'article-14-5-use']),
    );
    expect(holding(recruiting)).not.toContain('article-14-5');
  });
});

describe('as first published', () => {
  const device: Facts = {
    annex1_act: 'mdr',
    annex1_relation: 'product',
    third_party_ca_required: true,
    third_party_ca_non_safety_only: false,
    operator_roles: ['provider'],
    real_world_testing: true,
    lifecycle_stage: 'pilot',
  };

  test('113(c): 6(1) "and the corresponding obligations" came a year later, Section 5 and Chapter IX too', () => {
    const found = duties(device, '2026-06-01', firstPublished);
    for (const id of ['article-8-9', 'article-43', 'article-72'])
      expect([id, ...dayOf(found.get(id), 'high_risk_6_1').slice(0, 2)]).toEqual([id, '2027-08-02', '2027-08-02']);
  });

  test('60 spoke of Annex III only', () => {
    expect(duties(device, '2026-06-01', firstPublished).has('article-60')).toBe(false);
    expect(holding(device)).toContain('article-60');
  });
});

test('60: testing stands in Chapter VI, outside the deferral, and a test before the market has no past', () => {
  const tested: Facts = {
    ...recruiting,
    real_world_testing: true,
    lifecycle_stage: 'pilot',
    first_market_or_service_date: '2026-01-15',
  };
  expect(dayOf(duties(tested).get('article-60'))).toEqual(['2026-08-02', '2026-08-02', true]);
  expect(duties({ ...tested, lifecycle_stage: 'in_service' }).has('article-60')).toBe(false);
});

test('26(8) and 49(3) name public authorities and Union bodies; 27(1) has the wider words', () => {
  const found = holding({ ...recruiting, deployer_kind: 'public_law_body' });
  expect(found.filter((id) => ['article-26-8', 'article-49-3', 'article-27'].includes(id))).toEqual(['article-27']);
  expect(holding({ ...recruiting, deployer_kind: 'public_authority' })).toEqual(
    expect.arrayContaining(['article-26-8', 'article-49-3', 'article-27']),
  );
});

test('52(1): notified is what meets 51(1)(a), not what the Commission designated', () => {
  const model: Facts = {
    is_gpai_model: true,
    operator_roles: ['gpai_model_provider'],
    gpai_designated_systemic: true,
    gpai_training_flops: 1e24,
  };
  expect(holding(model)).toContain('article-55');
  expect(holding(model)).not.toContain('article-52');
  expect(holding({ ...model, gpai_training_flops: 2e25 })).toContain('article-52');
});

test('26(9) names the GDPR and the Law Enforcement Directive: for a Union institution it is our reading', () => {
  const facts: Facts = { ...recruiting, processes_personal_data: true };
  expect(duties({ ...facts, deployer_kind: 'public_authority' }).get('article-26-9')?.certainty).toBe('text');
  expect(duties({ ...facts, deployer_kind: 'union_institution' }).get('article-26-9-institution')?.certainty).toBe(
    'own',
  );
  expect(duties({ ...facts, deployer_kind: 'union_institution' }).has('article-26-9')).toBe(false);
});

test('Regulation (EU) 2018/1725 holds whatever the Act says of the system', () => {
  const data: Facts = { ...institution, processes_personal_data: true, operator_roles: ['deployer'] };
  for (const facts of [
    { sys_infers: false },
    { excl_scientific_rd_sole: true },
    { p5e_face_database: true, p5e_untargeted_scraping: true },
    {},
  ] as Facts[]) {
    expect(holding({ ...data, ...facts })).toEqual(
      expect.arrayContaining(['eudpr-5-14-16', 'eudpr-27', 'eudpr-31', 'eudpr-33']),
    );
  }
});

test('2(6): a model solely for research is not placed on the market', () => {
  expect(
    run({
      excl_scientific_rd_sole: true,
      is_gpai_model: true,
      operator_roles: ['gpai_model_provider'],
    }).contradictions.map(({ code }) => code),
  ).toContain('research-only-but-model-on-the-market');
});
