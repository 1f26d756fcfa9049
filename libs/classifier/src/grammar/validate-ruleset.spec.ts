import { BrokenRuleset, compile } from '../program/compile';
import type { Rule, Ruleset } from './ruleset';
import type { Condition, FactDefinition } from './types';
import { validateRuleset } from './validate-ruleset';

const fact = (key: string, more: Partial<FactDefinition> = {}): FactDefinition => ({
  key,
  kind: 'boolean',
  stage: 'all',
  provision: '1',
  certainty: 'text',
  ...more,
});
const rule = (id: string, when: Condition, more: Partial<Rule> = {}): Rule => ({
  id,
  provision: '1',
  certainty: 'text',
  source: 'somewhere',
  when,
  ...more,
});

const sound: Ruleset = {
  id: 'toy',
  title: 'Toy',
  inForceFrom: '2026-01-01',
  digest: '',
  stages: ['all'],
  facts: [
    fact('a'),
    fact('b', { relevantWhen: { fact: 'a' } }),
    fact('choice', { kind: 'enum', options: ['red', 'blue'] }),
    fact('choices', { kind: 'multi-enum', options: ['x', 'y'] }),
    fact('amount', { kind: 'number' }),
    fact('day', { kind: 'date' }),
  ],
  rules: [rule('r', { fact: 'a' }, { exceptions: ['s'], gives: 'high' }), rule('s', { fact: 'b' })],
  headline: {
    order: ['low', 'high'],
    decisions: [{ class: 'high', when: { rule: 'r' } }, { class: 'low' }],
    undetermined: 'open',
    provisional: [{ class: 'high', rules: ['r'] }],
  },
  also: [{ class: 'extra', when: { rule: 's' } }],
  marks: [{ mark: 'm', when: { rule: 's' } }],
  contradictions: [{ code: 'c', when: { rule: 's' } }],
  duties: [
    {
      id: 'd',
      provision: '1',
      role: 'x',
      certainty: 'text',
      source: 's',
      when: { fact: 'a' },
      triggers: [
        {
          class: 'extra',
          when: { rule: 's' },
          days: [{ formal: '2026-01-01', effective: null, certainty: 'text', source: 's' }],
        },
      ],
    },
  ],
};

const withDuty = (more: Partial<Ruleset['duties'][number]>): Ruleset => ({
  ...sound,
  duties: [{ ...sound.duties[0]!, ...more }],
});
const withRules = (...rules: Rule[]): Ruleset => ({ ...sound, rules: [...sound.rules, ...rules] });
const withHeadline = (more: Partial<Ruleset['headline']>): Ruleset => ({
  ...sound,
  headline: { ...sound.headline, ...more },
});

test('a sound ruleset has no errors', () => {
  expect(validateRuleset(sound)).toEqual([]);
});

test.each<[string, Ruleset, string, string]>([
  ['duplicate-fact', { ...sound, facts: [...sound.facts, fact('a')] }, 'a', 'a'],
  ['duplicate-rule', withRules(rule('r', { fact: 'a' })), 'r', 'r'],
  [
    'duplicate-option',
    { ...sound, facts: [...sound.facts, fact('c', { kind: 'enum', options: ['x', 'x'] })] },
    'c',
    'x',
  ],
  ['duplicate-class', withHeadline({ order: ['low', 'high', 'low'] }), 'headline', 'low'],
  ['duplicate-class', { ...sound, also: [...sound.also, ...sound.also] }, 'also', 'extra'],
  ['duplicate-mark', { ...sound, marks: [...sound.marks, ...sound.marks] }, 'marks', 'm'],
  [
    'duplicate-contradiction',
    { ...sound, contradictions: [...sound.contradictions, ...sound.contradictions] },
    'contradictions',
    'c',
  ],
  ['unknown-fact', { ...sound, contradictions: [{ code: 'd', when: { fact: 'ghost' } }] }, 'd', 'ghost'],
  ['duplicate-duty', { ...sound, duties: [...sound.duties, ...sound.duties] }, 'd', 'd'],
  ['missing-trigger', withDuty({ triggers: [] }), 'd', 'd'],
  ['missing-day', withDuty({ triggers: [{ class: 'extra', when: { rule: 's' }, days: [] }] }), 'd', 'extra'],
  [
    'missing-day',
    withDuty({
      triggers: [
        {
          class: 'extra',
          when: { rule: 's' },
          days: [{ when: { fact: 'a' }, formal: null, effective: null, certainty: 'text', source: 's' }],
        },
      ],
    }),
    'd',
    'extra',
  ],
  [
    'impossible-day',
    withDuty({
      triggers: [
        {
          class: 'extra',
          when: { rule: 's' },
          days: [{ formal: '2026-02-30', effective: null, certainty: 'text', source: 's' }],
        },
      ],
    }),
    'd',
    '2026-02-30',
  ],
  [
    'unknown-class',
    withDuty({
      triggers: [
        {
          class: 'ghost',
          when: { rule: 's' },
          days: [{ formal: null, effective: null, certainty: 'text', source: 's' }],
        },
      ],
    }),
    'd',
    'ghost',
  ],
  ['unknown-fact', withDuty({ when: { fact: 'ghost' } }), 'd', 'ghost'],
  ['missing-source', withDuty({ source: '' }), 'd', 'd'],
  ['missing-provision', withDuty({ provision: '' }), 'd', 'd'],
  ['unknown-stage', { ...sound, facts: [...sound.facts, fact('c', { stage: 'nowhere' })] }, 'c', 'nowhere'],
  ['unknown-fact', withRules(rule('t', { all: [{ fact: 'a' }, { not: { fact: 'ghost' } }] })), 't', 'ghost'],
  ['unknown-fact', { ...sound, facts: [...sound.facts, fact('c', { relevantWhen: { fact: 'ghost' } })] }, 'c', 'ghost'],
  ['unknown-option', withRules(rule('t', { fact: 'choice', equals: 'green' })), 't', 'choice = green'],
  ['unknown-option', withRules(rule('t', { fact: 'choice', in: ['red', 'green'] })), 't', 'choice = green'],
  ['unknown-option', withRules(rule('t', { fact: 'choices', includes: 'z' })), 't', 'choices = z'],
  ['unknown-rule', withRules(rule('t', { rule: 'ghost' })), 't', 'ghost'],
  ['unknown-rule', withRules(rule('t', { fact: 'a' }, { exceptions: ['ghost'] })), 't', 'ghost'],
  ['unknown-rule', withHeadline({ provisional: [{ class: 'high', rules: ['ghost'] }] }), 'headline', 'ghost'],
  ['unknown-class', withRules(rule('t', { fact: 'a' }, { gives: 'ghost' })), 't', 'ghost'],
  ['unknown-class', withHeadline({ provisional: [{ class: 'ghost', rules: ['r'] }] }), 'headline', 'ghost'],
  ['missing-options', { ...sound, facts: [...sound.facts, fact('c', { kind: 'enum' })] }, 'c', 'enum'],
  ['missing-source', withRules(rule('t', { fact: 'a' }, { source: '' })), 't', 't'],
  ['missing-provision', withRules(rule('t', { fact: 'a' }, { provision: '' })), 't', 't'],
  ['missing-provision', { ...sound, facts: [...sound.facts, fact('c', { provision: '' })] }, 'c', 'c'],
  ['unreachable-class', withHeadline({ order: ['low', 'middle', 'high'] }), 'headline', 'middle'],
  [
    'unreachable-class',
    withHeadline({ decisions: [{ class: 'low' }, { class: 'high', when: { rule: 'r' } }] }),
    'headline',
    'high',
  ],
  [
    'missing-residual',
    withHeadline({
      decisions: [
        { class: 'high', when: { rule: 'r' } },
        { class: 'low', when: { rule: 's' } },
      ],
    }),
    'headline',
    'open',
  ],
  ['wrong-kind', withRules(rule('t', { fact: 'amount' })), 't', 'amount'],
  ['wrong-kind', withRules(rule('t', { fact: 'a', equals: 'yes' })), 't', 'a'],
  ['wrong-kind', withRules(rule('t', { fact: 'choice', includes: 'red' })), 't', 'choice'],
  ['impossible-day', withRules(rule('t', { since: '2026-02-30' })), 't', '2026-02-30'],
  ['impossible-day', withRules(rule('t', { fact: 'day', before: '2026-02-30' })), 't', '2026-02-30'],
  ['impossible-day', { ...sound, inForceFrom: 'soon' }, 'toy', 'soon'],
  ['empty-condition', withRules(rule('t', { all: [] })), 't', 'all'],
  ['empty-condition', withRules(rule('t', { not: { any: [] } })), 't', 'any'],
  ['empty-condition', withRules(rule('t', { fact: 'choice', in: [] })), 't', 'in'],
  ['rule-cycle', withRules(rule('t', { rule: 't' })), 't', 't'],
  ['rule-cycle', withRules(rule('t', { rule: 'u' }), rule('u', { fact: 'a' }, { exceptions: ['t'] })), 'u', 't'],
  [
    'too-many',
    { ...sound, marks: Array.from({ length: 32 }, (_, n) => ({ mark: `m${n}`, when: { rule: 's' } })) },
    'marks',
    '32',
  ],
])('%s is told', (code, broken, at, subject) => {
  expect(validateRuleset(broken)).toContainEqual({ code, at, subject });
  expect(() => compile(broken)).toThrow(BrokenRuleset);
});

test('all errors come at once', () => {
  const broken = withRules(rule('t', { fact: 'ghost' }, { source: '' }), rule('u', { rule: 'u' }));
  try {
    compile(broken);
    throw new Error('compiled');
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenRuleset);
    expect((error as BrokenRuleset).errors.map((each) => each.code).sort()).toEqual([
      'missing-source',
      'rule-cycle',
      'unknown-fact',
    ]);
  }
});
