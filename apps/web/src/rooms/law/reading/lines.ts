// What a ruleset says, as lines of text in the words of a language. Pure: the same text is shown, and compared.
import type {
  Condition,
  DutyDay,
  DutyDefinition,
  FactDefinition,
  HeadlineDefinition,
  Rule,
  Ruleset,
} from '@registry/classifier';
import type { FactWords, TraceWords } from '@registry/law';

/** Words by key; what has none shows by its key. */
export interface RuleWords {
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
  readonly dutyRoles: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, string>>;
  readonly contradictions: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<string, string>>;
  readonly certainties: Readonly<Record<string, string>>;
  readonly trace: TraceWords;
}

/** What is said besides the words of the law. */
export interface Saying {
  readonly words: RuleWords;
  readonly day: (day: string) => string;
  readonly cite: (provision: string) => string;
  readonly t: {
    readonly exception: (rule: string) => string;
    readonly gives: (name: string) => string;
    readonly asked: string;
    readonly otherwise: string;
    readonly first: (name: string) => string;
    readonly comesWith: (name: string) => string;
    readonly always: string;
    readonly from: (day: string) => string;
    readonly byLetter: (day: string) => string;
    readonly never: string;
    readonly notBefore: (question: string) => string;
  };
}

export interface Line {
  readonly depth: number;
  readonly text: string;
  /** The rule or question it speaks of, where it is one. */
  readonly rule?: string;
  readonly fact?: string;
}

const questionIn = ({ facts }: RuleWords, key: string): string => facts[key]?.question ?? key;
const optionIn = ({ facts }: RuleWords, key: string, option: string): string => facts[key]?.options?.[option] ?? option;

export function conditionLines(condition: Condition, saying: Saying, depth = 0): Line[] {
  const { words } = saying;
  const group = (title: string, parts: readonly Condition[]): Line[] => [
    { depth, text: title },
    ...parts.flatMap((part) => conditionLines(part, saying, depth + 1)),
  ];
  if ('all' in condition) return group(words.trace.all, condition.all);
  if ('any' in condition) return group(words.trace.any, condition.any);
  if ('since' in condition) return [{ depth, text: words.trace.from.replace('{day}', saying.day(condition.since)) }];
  if ('rule' in condition)
    return [{ depth, text: words.rules[condition.rule] ?? condition.rule, rule: condition.rule }];
  if ('not' in condition) {
    // A question whose answer is no is said as such, without a group of one.
    const { not } = condition;
    const isPlain = 'fact' in not && Object.keys(not).length === 1;
    if (isPlain) return [factLine(not, saying, depth, words.trace.no)];
    return group(words.trace.not, [not]);
  }
  return [factLine(condition, saying, depth, answerOf(condition, saying))];
}

type Asked = Extract<Condition, { readonly fact: string }>;

const factLine = ({ fact }: Asked, { words }: Saying, depth: number, answer: string): Line => ({
  depth,
  text: `${questionIn(words, fact)} – ${answer}`,
  fact,
});

function answerOf(asked: Asked, { words, day }: Saying): string {
  const { trace } = words;
  if ('equals' in asked) return optionIn(words, asked.fact, asked.equals);
  if ('includes' in asked) return optionIn(words, asked.fact, asked.includes);
  if ('in' in asked) return asked.in.map((option) => optionIn(words, asked.fact, option)).join('; ');
  const plain = (text: string): string => text.replace(/\s*\?$/, '');
  if ('above' in asked) return plain(trace.above).replace('{bound}', String(asked.above));
  if ('before' in asked) return plain(trace.before).replace('{day}', day(asked.before));
  return trace.yes;
}

const cited = (provision: string, certainty: string, source: string | null, { words, cite }: Saying): Line => ({
  depth: 0,
  text: [cite(provision), words.certainties[certainty] ?? certainty, source].filter(Boolean).join(' · '),
});

export function ruleLines(rule: Rule, saying: Saying): Line[] {
  const { words, t } = saying;
  return [
    { depth: 0, text: words.rules[rule.id] ?? rule.id },
    cited(rule.provision, rule.certainty, rule.source, saying),
    ...(rule.gives === undefined ? [] : [{ depth: 0, text: t.gives(words.classes[rule.gives] ?? rule.gives) }]),
    ...conditionLines(rule.when, saying),
    ...(rule.exceptions ?? []).map((id) => ({ depth: 0, text: t.exception(words.rules[id] ?? id), rule: id })),
  ];
}

export function factLines(fact: FactDefinition, saying: Saying): Line[] {
  const { words, t } = saying;
  const asked = words.facts[fact.key];
  return [
    { depth: 0, text: asked?.question ?? fact.key },
    cited(fact.provision, fact.certainty, fact.guidance?.source ?? null, saying),
    { depth: 0, text: words.stages[fact.stage] ?? fact.stage },
    ...(asked?.help === undefined ? [] : [{ depth: 0, text: asked.help }]),
    ...(fact.options ?? []).map((option) => ({ depth: 1, text: optionIn(words, fact.key, option) })),
    ...(fact.relevantWhen === undefined
      ? []
      : [{ depth: 0, text: t.asked }, ...conditionLines(fact.relevantWhen, saying, 1)]),
  ];
}

export function dayText({ formal, effective }: Pick<DutyDay, 'formal' | 'effective'>, { t, day }: Saying): string {
  if (effective === null) return t.never;
  return formal === null || formal === effective
    ? t.from(day(effective))
    : `${t.from(day(effective))} (${t.byLetter(day(formal))})`;
}

function dayLines(days: readonly DutyDay[], saying: Saying): Line[] {
  const { words, t } = saying;
  return days.flatMap((one): Line[] => [
    { depth: 1, text: dayText(one, saying) },
    ...(one.notBefore === undefined ? [] : [{ depth: 2, text: t.notBefore(questionIn(words, one.notBefore)) }]),
    ...(one.when === undefined
      ? days.length > 1
        ? [{ depth: 2, text: t.otherwise }]
        : []
      : conditionLines(one.when, saying, 2)),
  ]);
}

export function triggerLines({ triggers }: Pick<DutyDefinition, 'triggers'>, saying: Saying): Line[] {
  const { words, t } = saying;
  return triggers.flatMap((trigger): Line[] => [
    {
      depth: 0,
      text: trigger.class === null ? t.always : t.comesWith(words.classes[trigger.class] ?? trigger.class),
    },
    ...conditionLines(trigger.when, saying, 1),
    ...dayLines(trigger.days, saying),
  ]);
}

export function dutyLines(duty: DutyDefinition, saying: Saying): Line[] {
  const { words } = saying;
  return [
    { depth: 0, text: words.duties[duty.id] ?? duty.id },
    cited(duty.provision, duty.certainty, duty.source, saying),
    { depth: 0, text: words.dutyRoles[duty.role] ?? duty.role },
    ...conditionLines(duty.when, saying),
    ...triggerLines(duty, saying),
  ];
}

/** How the class is found, decision by decision. */
export function headlineLines({ decisions, order }: HeadlineDefinition, saying: Saying): Line[] {
  const { words, t } = saying;
  const name = (id: string): string => words.classes[id] ?? id;
  return [
    { depth: 0, text: order.map(name).join(' < ') },
    ...decisions.flatMap((decision): Line[] => [
      { depth: 0, text: t.first(name(decision.class)) },
      ...(decision.when === undefined ? [{ depth: 1, text: t.otherwise }] : conditionLines(decision.when, saying, 1)),
    ]),
  ];
}

export type RulePart = 'rules' | 'facts' | 'duties' | 'classes' | 'contradictions';

/** Everything in a ruleset that can differ, by part and key. */
export function describeAll(ruleset: Ruleset, saying: Saying): Record<RulePart, Map<string, Line[]>> {
  const { words } = saying;
  const titled = (title: string, condition: Condition): Line[] => [
    { depth: 0, text: title },
    ...conditionLines(condition, saying, 1),
  ];
  return {
    rules: new Map(ruleset.rules.map((rule) => [rule.id, ruleLines(rule, saying)])),
    facts: new Map(ruleset.facts.map((fact) => [fact.key, factLines(fact, saying)])),
    duties: new Map(ruleset.duties.map((duty) => [duty.id, dutyLines(duty, saying)])),
    classes: new Map([
      ['headline', headlineLines(ruleset.headline, saying)],
      ...ruleset.also.map((one): [string, Line[]] => [
        `also ${one.class}`,
        titled(words.classes[one.class] ?? one.class, one.when),
      ]),
      ...ruleset.marks.map((one): [string, Line[]] => [
        `mark ${one.mark}`,
        titled(words.marks[one.mark] ?? one.mark, one.when),
      ]),
    ]),
    contradictions: new Map(
      ruleset.contradictions.map((one) => [one.code, titled(words.contradictions[one.code] ?? one.code, one.when)]),
    ),
  };
}
