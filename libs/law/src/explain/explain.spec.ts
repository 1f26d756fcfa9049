// Findings in words: what was asked, what was answered, which exception was tried and why it failed.
import { classify, compile, type Facts } from '@registry/classifier';
import { rulesetOn, rulesets } from '../index';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { explainFinding, type Explained, type ExplainingWords } from './explain';

const compiled = compile(rulesetOn('2026-12-02')!);
const inScope: Facts = {
  sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true, union_nexus: true,
  excl_military_exclusive: false, excl_third_country_le_coop: false, excl_scientific_rd_sole: false, excl_premarket_rd: false,
};

function explain(rule: string, facts: Facts, words: ExplainingWords = en): Explained {
  const { findings } = classify(compiled, facts, '2026-12-02', { trace: true, missing: false });
  return explainFinding(findings.find((finding) => finding.rule === rule)!, { facts, words, findings });
}

/** One line a node, as the command line shows it. */
function drawn(node: Explained, indent = ''): string[] {
  const mark = { true: '+', false: '-', unknown: '?' }[node.truth];
  return [`${indent}${mark}${node.decides ? '!' : ' '} ${node.text}${node.answer === null ? '' : ` = ${node.answer}`}`, ...node.children.flatMap((child) => drawn(child, `${indent}  `))];
}

test('emotion recognition at work: every element with its answer, and the exception that failed', () => {
  const facts: Facts = { ...inScope, emotion_inference: true, emotion_biometric_based: true, emotion_context: ['workplace'], emotion_medical_or_safety: false };
  const tree = explain('article-5-1-f', facts);
  expect(tree).toMatchObject({ truth: 'true', provision: '5(1)(f)', address: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#art_5' });
  const lines = drawn(tree).join('\n');
  expect(lines).toContain(`${en.facts.emotion_inference.question} = yes`);
  expect(lines).toContain('+! At least one of these');
  expect(lines).toMatch(/-! Exception: Medical or safety reasons\n +-! .* = no/);
});

test('an exception that applies decides against the rule, and says why', () => {
  const facts: Facts = { ...inScope, direct_interaction: true, interaction_obvious: true, le_authorised_by_law: false };
  const tree = explain('article-50-1', facts);
  expect(tree.truth).toBe('false');
  const exception = tree.children.find(({ kind, truth }) => kind === 'exception' && truth === 'true');
  expect(exception).toMatchObject({ decides: true, text: 'Exception: Obvious that it is AI' });
  expect(exception?.children[0]).toMatchObject({ kind: 'question', answer: 'yes', fact: 'interaction_obvious' });
  expect(tree.children[0]).toMatchObject({ truth: 'true', decides: false });
});

test('what nobody answered stays open, and the tree says what it hangs on', () => {
  const tree = explain('article-5-1-e', { ...inScope, p5e_face_database: true });
  expect(tree.truth).toBe('unknown');
  expect(drawn(tree).filter((line) => line.includes('?!'))).toHaveLength(2);
  expect(drawn(tree).join('\n')).toContain(`${en.facts.p5e_untargeted_scraping.question} = not answered`);
});

test('a question that must be answered with no holds when it is', () => {
  const tree = explain('article-6-1-b', { ...inScope, third_party_ca_required: true, third_party_ca_non_safety_only: false });
  expect(drawn(tree).join('\n')).not.toContain('None of this');
});

test('speaks French, with the French text of the Act', () => {
  const tree = explain('article-5-1-f', { ...inScope, emotion_inference: true, emotion_biometric_based: true, emotion_context: ['workplace'], emotion_medical_or_safety: false }, fr);
  expect(tree.address).toContain('/fra#art_5');
  expect(drawn(tree).join('\n')).toContain('= oui');
});

test.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('every finding of %s can be told, and the marks of the tree agree with it', (_, ruleset) => {
  const own = compile(ruleset);
  for (const facts of [{}, inScope, { ...inScope, annex3_uses: ['4a', '5b'], credit_fraud_only: true, performs_profiling: false, art63_a_narrow_procedural: true }] as Facts[]) {
    const { findings } = classify(own, facts, '2026-12-02', { trace: true, missing: false });
    for (const finding of findings) {
      const tree = explainFinding(finding, { facts, words: en, findings });
      expect(tree.truth).toBe(finding.truth);
      const everything = drawn(tree).join('\n');
      expect(everything).not.toMatch(/undefined|\{day\}|\{bound\}/);
      // Whatever decided it is on the tree, as an answer or by way of the rule that reads it.
      const keys = new Set(flatten(tree).flatMap(({ fact }) => (fact === null ? [] : [fact])));
      if (finding.truth === 'true') for (const key of finding.decidedBy) expect([finding.rule, key, keys.has(key) || referred(tree)]).toEqual([finding.rule, key, true]);
    }
  }
});

function flatten(node: Explained): Explained[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** Some rule that does not hold is only named here; its answers are told at its own finding. */
function referred(tree: Explained): boolean {
  return flatten(tree).some(({ kind, children, decides }) => kind === 'rule' && children.length === 0 && decides);
}
