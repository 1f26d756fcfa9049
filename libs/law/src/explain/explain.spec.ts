// Findings in words: what was asked, what was answered, which exception was tried and why it failed.
import { classify, compile, type Facts } from '@registry/classifier';
import { rulesetOn, rulesets } from '../index';
import { de } from '../words/de';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { answerInWords, explainFinding, type Explained, type ExplainingWords } from './explain';

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
};

function explain(rule: string, facts: Facts, words: ExplainingWords = en, on = '2026-12-02'): Explained {
  const { findings } = classify(compiled, facts, on, { trace: true, missing: false });
  return explainFinding(
    findings.find((finding) => finding.rule === rule)!,
    { facts, words, findings, rules: compiled.ruleset.rules },
  );
}

/** One line a node, as the command line shows it. */
function drawn(node: Explained, indent = ''): string[] {
  const mark = { true: '+', false: '-', unknown: '?' }[node.truth];
  return [
    `${indent}${mark}${node.decides ? '!' : ' '} ${node.text}${node.answer === null ? '' : ` = ${node.answer}`}`,
    ...node.children.flatMap((child) => drawn(child, `${indent}  `)),
  ];
}

test('emotion recognition at work: every element with its answer, and the exception that failed', () => {
  const facts: Facts = {
    ...inScope,
    emotion_inference: true,
    emotion_biometric_based: true,
    emotion_context: ['workplace'],
    emotion_medical_or_safety: false,
  };
  const tree = explain('article-5-1-f', facts);
  expect(tree).toMatchObject({
    truth: 'true',
    provision: '5(1)(f)',
    address: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#art_5',
  });
  const lines = drawn(tree).join('\n');
  expect(lines).toContain(`${en.facts.emotion_inference.question} = yes`);
  expect(lines).toContain('+! At least one of these');
  expect(lines).toMatch(/-! Exception: Medical or safety reasons – tried, does not apply\n +-! .* = no/);
});

test('an exception that applies decides against the rule, and says why', () => {
  const facts: Facts = { ...inScope, direct_interaction: true, interaction_obvious: true, le_authorised_by_law: false };
  const tree = explain('article-50-1', facts);
  expect(tree.truth).toBe('false');
  const exception = tree.children.find(({ kind, truth }) => kind === 'exception' && truth === 'true');
  expect(exception).toMatchObject({ decides: true, text: 'Exception: Obvious that it is AI – applies' });
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
  const tree = explain('article-6-1-b', {
    ...inScope,
    third_party_ca_required: true,
    third_party_ca_non_safety_only: false,
  });
  expect(drawn(tree).join('\n')).not.toContain('None of this');
});

test('an exception that is a step of several rules is called one, and spelt out', () => {
  const exceptions = explain('article-2-12-open-source', {
    ...inScope,
    free_open_source_licence: true,
  }).children.filter(({ kind }) => kind === 'exception');
  expect(exceptions.map(({ text }) => text)).toEqual([
    `Exception: ${en.rules['article-5-any-point']} – open`,
    `Exception: ${en.rules['article-6-high-risk']} – open`,
    `Exception: ${en.rules['article-50-any-paragraph']} – open`,
  ]);
  expect(exceptions[0]).toMatchObject({
    provision: '5(1)',
    address: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#art_5',
  });
  expect(exceptions[0]!.children.length).toBeGreaterThan(0);
});

test('a day of the law stands in the tree like an answer', () => {
  const on = (day: string): string =>
    drawn(explain('article-5-1-ba', { ...inScope, p5ba_generates_intimate_nonconsensual: true }, en, day)).join('\n');
  expect(on('2026-12-01')).toContain('-! On or after 2 December 2026');
  expect(on('2026-12-02')).toContain('+  On or after 2 December 2026');
});

test('a provision that fails says why down to the answer, by way of the rule that reads it', () => {
  const lines = drawn(explain('article-5-1-f', { ...inScope, emotion_inference: false })).join('\n');
  expect(lines).toMatch(new RegExp(`-! ${en.rules['article-3-39-emotion-recognition']}\n +-! .*\\? = no`));
});

test.each([
  [fr, 'fra', 'oui', `Exception : ${fr.rules['article-5-1-f-medical-or-safety']} – examinée, ne s’applique pas`],
  [de, 'deu', 'ja', `Ausnahme: ${de.rules['article-5-1-f-medical-or-safety']} – geprüft, greift nicht`],
] as const)('speaks $language, with the text of the Act in that language', (words, journal, yes, exception) => {
  const tree = explain(
    'article-5-1-f',
    {
      ...inScope,
      emotion_inference: true,
      emotion_biometric_based: true,
      emotion_context: ['workplace'],
      emotion_medical_or_safety: false,
    },
    words,
  );
  expect(tree.address).toContain(`/${journal}#art_5`);
  expect(drawn(tree).join('\n')).toContain(`= ${yes}`);
  expect(drawn(tree).join('\n')).toContain(exception);
});

test('an open list of choices is told with what was ruled out', () => {
  expect(answerInWords({ yes: ['4a'], no: ['5b'] }, fr.facts.annex3_uses, fr.trace)).toMatch(/^oui : .+ ; non : .+/);
});

/** Answers that reach most provisions, and nothing at all. */
const examples: readonly Facts[] = [
  {},
  inScope,
  {
    ...inScope,
    annex3_uses: ['4a', '5b'],
    credit_fraud_only: true,
    performs_profiling: false,
    art63_a_narrow_procedural: true,
  },
  {
    ...inScope,
    annex3_uses: ['1b', '1c'],
    emotion_inference: true,
    emotion_biometric_based: true,
    emotion_context: ['workplace'],
    emotion_medical_or_safety: false,
  },
  {
    ...inScope,
    annex1_act: 'toys',
    annex1_relation: 'other_component',
    safety_function_or_failure_endangers: true,
    third_party_ca_required: true,
    free_open_source_licence: true,
  },
];

describe.each(rulesets.map((ruleset) => [ruleset.id, ruleset] as const))('every finding of %s', (_, ruleset) => {
  const own = compile(ruleset);
  const told = examples.flatMap((facts) => {
    const { findings } = classify(own, facts, '2026-12-02', { trace: true, missing: false });
    return findings.map((finding) => ({
      finding,
      tree: explainFinding(finding, { facts, words: en, findings, rules: ruleset.rules }),
    }));
  });

  test('is told with its own truth and whole words', () => {
    for (const { finding, tree } of told) {
      expect([finding.rule, tree.truth]).toEqual([finding.rule, finding.truth]);
      expect(drawn(tree).join('\n')).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  test('calls each exception one, with what it came to', () => {
    for (const { finding, tree } of told) {
      expect(tree.children.filter(({ kind }) => kind === 'exception').map(({ truth }) => truth)).toEqual(
        finding.exceptions.map(({ truth }) => truth),
      );
    }
  });

  test('rests on the lines that decide: no more answers, and none too few', () => {
    for (const { finding, tree } of told) {
      const grounds = finding.truth === 'unknown' ? finding.open : finding.decidedBy;
      const keys = [...new Set(deciding(tree).flatMap(({ fact }) => (fact === null ? [] : [fact])))].sort();
      expect([finding.rule, keys.filter((key) => !grounds.includes(key))]).toEqual([finding.rule, []]);
      // Below a rule that is only named stand the answers told at its own finding.
      if (!deciding(tree).some(isOnlyNamed)) expect([finding.rule, keys]).toEqual([finding.rule, grounds]);
    }
  });

  test('only names a rule that is a finding of its own and gives a class', () => {
    const titles = new Set(
      ruleset.rules.filter(({ gives }) => gives !== undefined).map(({ id }) => en.rules[id as keyof typeof en.rules]),
    );
    for (const { finding, tree } of told) {
      expect([
        finding.rule,
        deciding(tree)
          .filter((line) => isOnlyNamed(line) && !titles.has(line.text))
          .map(({ text }) => text),
      ]).toEqual([finding.rule, []]);
    }
  });

  test('has no line that decides below one that does not', () => {
    const astray = (line: Explained): string[] =>
      line.children.flatMap((child) => [...(child.decides && !line.decides ? [child.text] : []), ...astray(child)]);
    for (const { finding, tree } of told) expect([finding.rule, astray(tree)]).toEqual([finding.rule, []]);
  });
});

function flatten(node: Explained): Explained[] {
  return [node, ...node.children.flatMap(flatten)];
}

const deciding = (tree: Explained): Explained[] => flatten(tree).filter(({ decides }) => decides);
const isOnlyNamed = ({ kind, children }: Explained): boolean => kind === 'rule' && children.length === 0;
