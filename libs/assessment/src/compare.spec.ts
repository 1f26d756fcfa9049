// Two laws on the same facts: what differs is told, with its reasons, and nothing else.
import fc from 'fast-check';
import { compareOn, compile, type Facts, type Ruleset } from '@registry/classifier';
import { exampleHouseRules } from '@registry/law/house';
import { compiledWith, lawById } from './index';

const first = lawById('2024-1689-2')!;
const amended = lawById('2026-1744-2')!;
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

test('the same law on the same facts: nothing differs', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...amended.ruleset.facts.filter(({ kind }) => kind === 'boolean').map(({ key }) => key)),
        fc.boolean(),
      ),
      (facts) => {
        expect(
          compareOn(amended.compiled, compile(amended.ruleset), { ...inScope, ...facts }, '2026-12-02'),
        ).toMatchObject({ differences: [], findings: [], duties: [] });
      },
    ),
    { numRuns: 20 },
  );
});

test('intimate imagery becomes prohibited by the amendment, and the finding says so', () => {
  const facts: Facts = {
    ...inScope,
    generates_synthetic_content: true,
    p5ba_generates_intimate_nonconsensual: true,
    p5ba_no_increase_exposure: false,
    p5_content_intended_purpose: true,
  };
  const found = compareOn(first.compiled, amended.compiled, facts, '2026-12-02');
  expect(found.after).toMatchObject({ headline: 'prohibited', definite: true });
  expect(found.differences).toEqual(expect.arrayContaining(['class', 'bounds', 'duties']));
  expect(found.findings).toContainEqual({ rule: 'article-5-1-ba', provision: '5(1)(ba)', before: null, after: 'true' });
});

test('a listed use keeps its class; its duties move to later days', () => {
  const facts: Facts = {
    ...inScope,
    annex3_uses: ['4a'],
    performs_profiling: true,
    operator_roles: ['provider', 'deployer'],
  };
  const found = compareOn(first.compiled, amended.compiled, facts, '2026-12-02');
  expect(found.differences).not.toContain('class');
  expect(found.duties).toContainEqual({ duty: 'article-8-9', provision: '8, 9', kind: 'moved' });
});

test('house rules laid over a law are compared alike', () => {
  const stricter: Ruleset = {
    ...exampleHouseRules.layer,
    headline: {
      ...exampleHouseRules.layer.headline,
      decisions: exampleHouseRules.layer.headline.decisions.map((decision) =>
        decision.class === 'high'
          ? { class: 'high', when: { any: [decision.when!, { rule: 'house-supercomputer' }] } }
          : decision,
      ),
    },
  };
  const [old, fresh] = [
    compiledWith(amended, exampleHouseRules),
    compiledWith(amended, { ...exampleHouseRules, layer: stricter }),
  ];
  const found = compareOn(old, fresh, { ...inScope, house_uses_hpc: true }, '2026-12-02');
  expect([found.before.headline, found.after.headline]).toEqual(['open', 'high']);
});

test('a step that says something else, and turned, tells why', () => {
  const later: Ruleset = {
    ...amended.ruleset,
    id: 'later',
    rules: amended.ruleset.rules.map((rule) =>
      rule.id === 'article-6-high-risk'
        ? { ...rule, when: { any: [rule.when, { fact: 'generates_synthetic_content' }] } }
        : rule,
    ),
  };
  const facts: Facts = { ...inScope, generates_synthetic_content: true };
  const { findings } = compareOn(amended.compiled, compile(later), facts, '2026-12-02');
  expect(findings).toContainEqual({
    rule: 'article-6-high-risk',
    provision: '6',
    before: 'unknown',
    after: 'true',
  });
});
