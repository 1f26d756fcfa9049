// A small law of parcels: enough to see each part of a result.
import type { Ruleset } from '../grammar/ruleset';
import type { FactDefinition, Facts, Finding } from '../grammar/types';
import { classifyInto, newPackedResult } from '../program/bulk';
import { compile } from '../program/compile';
import { relevantFacts, settledAnswers } from '../questions/relevance';
import { classify } from './classify';

const fact = (key: string, more: Partial<FactDefinition> = {}): FactDefinition => ({
  key,
  kind: 'boolean',
  stage: 'all',
  provision: '1',
  certainty: 'text',
  ...more,
});

const parcels: Ruleset = {
  id: 'parcels',
  title: 'Parcels',
  inForceFrom: '2026-01-01',
  digest: '',
  stages: ['all'],
  facts: [
    fact('foreign'),
    fact('fragile'),
    fact('heavy'),
    fact('cushioned', { relevantWhen: { fact: 'fragile' } }),
    fact('colour', { kind: 'enum', options: ['red', 'green', 'blue'] }),
    fact('contents', { kind: 'multi-enum', options: ['glass', 'fruit', 'books'] }),
    fact('weight', { kind: 'number' }),
    fact('packed_on', { kind: 'date' }),
    fact('remark'),
  ],
  rules: [
    {
      id: 'needs-care',
      provision: '1',
      certainty: 'text',
      source: 's',
      gives: 'careful',
      when: { any: [{ fact: 'fragile' }, { fact: 'contents', includes: 'glass' }] },
      exceptions: ['is-safe'],
    },
    {
      id: 'is-safe',
      provision: '2',
      certainty: 'text',
      source: 's',
      when: { all: [{ fact: 'cushioned' }, { fact: 'colour', in: ['red', 'green'] }] },
    },
    {
      id: 'is-refused',
      provision: '3',
      certainty: 'own',
      source: 's',
      gives: 'refused',
      when: { all: [{ since: '2026-06-01' }, { fact: 'heavy' }, { rule: 'is-foreign' }] },
    },
    { id: 'is-foreign', provision: '4', certainty: 'text', source: 's', support: true, when: { fact: 'foreign' } },
    {
      id: 'is-costly',
      provision: '5',
      certainty: 'text',
      source: 's',
      when: { all: [{ fact: 'weight', above: 20 }, { not: { fact: 'packed_on', before: '2026-03-01' } }] },
    },
  ],
  headline: {
    order: ['plain', 'careful', 'refused'],
    decisions: [
      { class: 'refused', when: { rule: 'is-refused' } },
      { class: 'careful', when: { rule: 'needs-care' } },
      { class: 'plain' },
    ],
    undetermined: 'open',
    provisional: [{ class: 'careful', rules: ['needs-care'] }],
  },
  also: [{ class: 'costly', when: { rule: 'is-costly' } }],
  marks: [{ mark: 'green', when: { fact: 'colour', equals: 'green' } }],
  contradictions: [
    { code: 'heavy-yet-light', when: { all: [{ fact: 'heavy' }, { not: { fact: 'weight', above: 20 } }] } },
  ],
  duties: [
    {
      id: 'pay-toll',
      provision: '6',
      role: 'sender',
      certainty: 'text',
      source: 's',
      when: { fact: 'foreign' },
      triggers: [
        {
          class: 'careful',
          when: { rule: 'needs-care' },
          days: [
            {
              when: { all: [{ fact: 'packed_on', before: '2026-02-01' }, { fact: 'heavy' }] },
              formal: '2030-01-01',
              effective: '2030-01-01',
              certainty: 'own',
              source: 's',
            },
            {
              when: { fact: 'packed_on', before: '2026-02-01' },
              formal: null,
              effective: null,
              certainty: 'text',
              source: 's',
            },
            { formal: '2026-08-01', effective: '2027-01-01', certainty: 'text', source: 's' },
          ],
        },
        {
          class: 'costly',
          when: { rule: 'is-costly' },
          days: [{ formal: '2028-01-01', effective: '2028-01-01', certainty: 'text', source: 's' }],
        },
      ],
    },
  ],
};
const compiled = compile(parcels);
const day = '2026-07-01';

function run(facts: Facts, on = day): ReturnType<typeof classify> {
  return classify(compiled, facts, on, { trace: true });
}

function finding(facts: Facts, rule: string, on = day): Finding {
  const found = run(facts, on).findings.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no finding ${rule}`);
  return found;
}

test('nothing answered: all is possible and nothing is shown', () => {
  expect(run({})).toMatchObject({
    ruleset: 'parcels',
    on: day,
    headline: 'open',
    definite: false,
    lower: 'plain',
    upper: 'refused',
    also: [],
    marks: [],
  });
});

test('answers that cannot all be right are named with the facts involved, once they are all known', () => {
  expect(run({ heavy: true, weight: 3 }).contradictions).toEqual([
    { code: 'heavy-yet-light', facts: ['heavy', 'weight'] },
  ]);
  expect(run({ heavy: true, weight: 30 }).contradictions).toEqual([]);
  expect(run({ heavy: true }).contradictions).toEqual([]);
});

describe('a duty', () => {
  const sure: Facts = { foreign: true, fragile: true, cushioned: false, weight: 3 };
  const dutyOf = (facts: Facts) => run(facts).duties[0];

  test('binds its role with each class that brings it, and rests on the facts that decide', () => {
    expect(dutyOf({ ...sure, packed_on: '2026-04-01' })).toEqual({
      duty: 'pay-toll',
      provision: '6',
      role: 'sender',
      truth: 'true',
      certainty: 'text',
      decidedBy: ['cushioned', 'foreign', 'fragile'],
      open: [],
      triggers: [
        {
          class: 'careful',
          truth: 'true',
          formal: '2026-08-01',
          effective: '2027-01-01',
          certainty: 'text',
          settled: true,
        },
      ],
    });
    expect(dutyOf({ ...sure, packed_on: '2026-04-01', weight: 30 })?.triggers.map((trigger) => trigger.class)).toEqual([
      'careful',
      'costly',
    ]);
  });

  test('is left out when it does not apply, and open while it may', () => {
    expect(dutyOf({ ...sure, foreign: false })).toBeUndefined();
    expect(dutyOf({ foreign: true, fragile: false, contents: [], weight: 3 })).toBeUndefined();
    expect(dutyOf({ fragile: true, cushioned: false, weight: 3 })).toMatchObject({
      truth: 'unknown',
      open: ['foreign'],
      decidedBy: [],
    });
  });

  test('begins on the earliest day still possible, and says whether that is settled', () => {
    const first = (facts: Facts) => {
      const { effective, settled } = dutyOf({ ...sure, ...facts })!.triggers[0]!;
      return [effective, settled];
    };
    expect(first({})).toEqual(['2027-01-01', false]);
    expect(first({ packed_on: '2026-01-01' })).toEqual(['2030-01-01', false]);
    expect(first({ packed_on: '2026-01-01', heavy: true })).toEqual(['2030-01-01', true]);
    expect(first({ packed_on: '2026-01-01', heavy: false })).toEqual([null, true]);
  });
});

test('one false leg settles a cumulative rule', () => {
  expect(finding({ heavy: false }, 'is-refused')).toMatchObject({ truth: 'false', decidedBy: ['heavy'], open: [] });
});

test('a true "any" rests on its true operands only', () => {
  expect(finding({ fragile: true, contents: [], cushioned: false }, 'needs-care')).toMatchObject({
    truth: 'true',
    decidedBy: ['cushioned', 'fragile'],
  });
});

test('a false "all" rests on its false operands only', () => {
  expect(finding({ cushioned: true, colour: 'blue' }, 'is-safe')).toMatchObject({
    truth: 'false',
    decidedBy: ['colour'],
  });
});

test('an unknown rule names what could still decide it', () => {
  expect(finding({ fragile: true, cushioned: true }, 'needs-care')).toMatchObject({
    truth: 'unknown',
    decidedBy: [],
    open: ['colour'],
  });
});

test('exceptions carry their own truth', () => {
  expect(finding({ fragile: true, cushioned: true, colour: 'red' }, 'needs-care')).toMatchObject({
    truth: 'false',
    exceptions: [{ rule: 'is-safe', provision: '2', truth: 'true' }],
  });
});

test('a certain rule with an open exception is shown provisionally, if nothing worse is possible', () => {
  expect(run({ fragile: true, heavy: false })).toMatchObject({
    headline: 'careful',
    definite: false,
    lower: 'plain',
    upper: 'careful',
  });
  expect(run({ fragile: true })).toMatchObject({ headline: 'open', definite: false, lower: 'plain', upper: 'refused' });
});

test('the day of assessment counts from that day on', () => {
  expect(run({ heavy: true, foreign: true }, '2026-06-01')).toMatchObject({ headline: 'refused', definite: true });
  expect(run({ heavy: true, foreign: true }, '2026-05-31')).toMatchObject({ upper: 'careful' });
});

test('a plain list closes a set, a pair of lists leaves the rest open', () => {
  expect(finding({ fragile: false, contents: ['fruit'] }, 'needs-care').truth).toBe('false');
  expect(finding({ fragile: false, contents: { yes: ['fruit'], no: [] } }, 'needs-care').truth).toBe('unknown');
  expect(finding({ fragile: false, contents: { yes: [], no: ['glass'] } }, 'needs-care').truth).toBe('false');
});

test('numbers compare strictly, days by the calendar', () => {
  expect(run({ weight: 20, packed_on: '2026-03-01' }).also).toEqual([]);
  expect(run({ weight: 20.1, packed_on: '2026-03-01' }).also).toEqual(['costly']);
  expect(run({ weight: 21, packed_on: '2026-02-28' }).also).toEqual([]);
});

test('answers that do not fit their question are unanswered', () => {
  const odd = {
    heavy: 'yes',
    colour: 'grey',
    weight: Number.NaN,
    packed_on: '2026-02-30',
    contents: { yes: ['glass'], no: ['glass'] },
    nobody: true,
  } as unknown as Facts;
  expect({ ...run(odd) }).toEqual({ ...run({}) });
});

test('support rules are spelt out in traces and are no findings', () => {
  expect(run({}).findings.map((each) => each.rule)).not.toContain('is-foreign');
  expect(finding({ heavy: true, foreign: false }, 'is-refused').trace).toEqual({
    kind: 'all',
    truth: 'false',
    children: [
      { kind: 'since', operand: '2026-06-01', truth: 'true' },
      { kind: 'fact', key: 'heavy', truth: 'true' },
      { kind: 'rule', key: 'is-foreign', truth: 'false', children: [{ kind: 'fact', key: 'foreign', truth: 'false' }] },
    ],
  });
});

test('a trace names other findings without repeating them', () => {
  expect(finding({ fragile: true }, 'needs-care').trace).toEqual({
    kind: 'all',
    truth: 'unknown',
    children: [
      {
        kind: 'any',
        truth: 'true',
        children: [
          { kind: 'fact', key: 'fragile', truth: 'true' },
          { kind: 'fact', key: 'contents', operand: 'glass', truth: 'unknown' },
        ],
      },
      { kind: 'not', truth: 'unknown', children: [{ kind: 'rule', key: 'is-safe', truth: 'unknown' }] },
    ],
  });
  expect(finding({ colour: 'red' }, 'is-safe').trace?.children?.[1]).toEqual({
    kind: 'fact',
    key: 'colour',
    operand: ['red', 'green'],
    truth: 'true',
  });
});

test('traces come only when asked for', () => {
  expect(classify(compiled, {}, day).findings.every((each) => !('trace' in each))).toBe(true);
});

test('missing facts: the telling first, never one without effect', () => {
  const { missing, nextQuestion } = run({});
  expect(missing).not.toContain('remark');
  expect(nextQuestion).toBe(missing[0]);
  expect(missing.slice(0, 2)).toEqual(['foreign', 'heavy']);
  expect(missing.indexOf('cushioned')).toBeGreaterThan(missing.indexOf('fragile'));
});

test('a question that fits no longer is asked only if the headline hangs on it, and last', () => {
  expect(run({ fragile: false, foreign: false, contents: ['glass'], colour: 'red' }).missing).toEqual([
    'weight',
    'packed_on',
    'cushioned',
  ]);
  expect(settledAnswers(compiled, { fragile: false, foreign: false, contents: ['glass'], colour: 'red' }, day)).toEqual(
    { cushioned: false },
  );
  expect(run({ fragile: false, foreign: false, contents: [] }).missing).not.toContain('cushioned');
});

test('a complete set of answers leaves nothing to ask', () => {
  const facts = { foreign: false, fragile: false, contents: [], colour: 'red', weight: 1 };
  expect(run(facts)).toMatchObject({ headline: 'plain', definite: true, missing: [], nextQuestion: null });
});

test('relevant facts are those answered and those missing; informative ones on demand', () => {
  const facts = { foreign: false, fragile: false, contents: [], colour: 'red', weight: 1 };
  expect(relevantFacts(compiled, facts, day)).toEqual(['foreign', 'fragile', 'colour', 'contents', 'weight']);
  expect(relevantFacts(compiled, facts, day, { informative: true })).toEqual([
    'foreign',
    'fragile',
    'colour',
    'contents',
    'weight',
    'remark',
  ]);
});

test('the fast path gives classes, bounds and marks as places', () => {
  const out = newPackedResult();
  classifyInto(
    compiled,
    { fragile: true, heavy: false, colour: 'green', weight: 30, packed_on: '2026-04-01' },
    day,
    out,
  );
  expect(out).toEqual({ lower: 0, upper: 1, shown: 1, definite: false, also: 1, marks: 1 });
});

test('results of earlier calls stay as they were', () => {
  const first = run({ fragile: true });
  const copy = structuredClone(first);
  run({ fragile: false, heavy: true, foreign: true });
  expect(first).toEqual(copy);
});
