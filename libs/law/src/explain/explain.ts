// A finding as a tree a person can read: the questions with the answers given, the exceptions tried and why they
// failed.
import type { Facts, FactValue, Finding, Rule, TraceNode, Truth } from '@registry/classifier';
import type { FactWords, Language, TraceWords } from '../words/words';
import { addressOf, provisionIn } from './provision';

/** Words by key, where a key may come from any ruleset; what has no words shows by its key. */
export interface ExplainingWords {
  readonly language: Language;
  readonly facts: Readonly<Record<string, FactWords>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly trace: TraceWords;
}

/** One line of the tree. */
export interface Explained {
  readonly kind: 'all' | 'any' | 'not' | 'question' | 'day' | 'rule' | 'exception';
  readonly text: string;
  /** A question's answer as given, in words. */
  readonly answer: string | null;
  /** The question's fact key, for whoever wants to change the answer. */
  readonly fact: string | null;
  /** Whether the line, as the provision wants it, holds; for an exception, whether the exception does. */
  readonly truth: Truth;
  readonly provision: string | null;
  /** Where the provision stands in the Official Journal. */
  readonly address: string | null;
  /** The truth of the whole rests on this line. */
  readonly decides: boolean;
  readonly children: readonly Explained[];
}

export interface Told {
  readonly facts: Facts;
  readonly words: ExplainingWords;
  /** All findings of the result, each with its trace. */
  readonly findings: readonly Finding[];
  /** The rules the findings were made by. */
  readonly rules: readonly Rule[];
}

/** Deep enough for any law; a bound in case one refers in circles. */
const DEEPEST = 12;

/** Explains one finding. Findings must carry their traces. */
export function explainFinding(finding: Finding, told: Told): Explained {
  const telling = {
    ...told,
    findingBy: new Map(told.findings.map((each) => [each.rule, each])),
    ruleBy: new Map(told.rules.map((each) => [each.id, each])),
  };
  return ruleLine({ kind: 'rule', key: finding.rule, truth: finding.truth }, telling, {
    kind: 'rule',
    decides: true,
    depth: 0,
  });
}

interface Telling extends Told {
  readonly findingBy: ReadonlyMap<string, Finding>;
  readonly ruleBy: ReadonlyMap<string, Rule>;
}

interface Place {
  readonly kind: 'rule' | 'exception';
  readonly decides: boolean;
  readonly depth: number;
}

/** A rule by its title, with what it came to and why. The node is its finding's, or a reference to it. */
function ruleLine(node: TraceNode, telling: Telling, { kind, decides, depth }: Place): Explained {
  const { words } = telling;
  const key = node.key ?? '';
  const rule = telling.ruleBy.get(key);
  const title = words.rules[key] ?? key;
  const cited =
    rule === undefined
      ? null
      : {
          provision: provisionIn(words.language, rule.provision).text,
          address: addressOf(rule.provision, words.language),
        };
  return {
    kind,
    truth: node.truth,
    decides,
    answer: null,
    fact: null,
    text:
      kind === 'exception'
        ? words.trace.exception.replace('{rule}', title).replace('{outcome}', words.trace.tried[node.truth])
        : title,
    provision: cited?.provision ?? null,
    address: cited?.address ?? null,
    children: depth >= DEEPEST ? [] : partsOf(node, telling, decides, depth),
  };
}

/** The own condition and then the exceptions; a rule without exceptions is its condition alone. */
function partsOf(
  { key = '', truth, children }: TraceNode,
  telling: Telling,
  decides: boolean,
  depth: number,
): readonly Explained[] {
  // The trace of a step stands in the reference to it, that of a finding at the finding.
  const trace = children?.[0] ?? telling.findingBy.get(key)?.trace;
  if (trace === undefined) return [];
  const below = (node: TraceNode): boolean => decides && node.truth === truth;
  if ((telling.ruleBy.get(key)?.exceptions ?? []).length === 0)
    return unwrapped(line(trace, telling, below(trace), depth));
  const [own, ...defeats] = trace.children ?? [];
  return [
    ...(own === undefined ? [] : unwrapped(line(own, telling, below(own), depth))),
    ...defeats.map((defeat) =>
      ruleLine(defeat.children![0]!, telling, { kind: 'exception', decides: below(defeat), depth: depth + 1 }),
    ),
  ];
}

/** An "all" at the top says nothing that the list itself does not say. */
function unwrapped(explained: Explained): readonly Explained[] {
  return explained.kind === 'all' ? explained.children : [explained];
}

function line(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  switch (node.kind) {
    case 'fact':
      return question(node, telling, decides, false);
    case 'since':
      return day(node, telling, decides);
    case 'rule':
      return reference(node, telling, decides, depth);
    case 'not':
      return negation(node, telling, decides, depth);
    default:
      return group(node, telling, decides, depth);
  }
}

function group(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const { trace } = telling.words;
  return {
    kind: node.kind === 'all' ? 'all' : 'any',
    text: node.kind === 'all' ? trace.all : trace.any,
    answer: null,
    fact: null,
    truth: node.truth,
    provision: null,
    address: null,
    decides,
    children: (node.children ?? []).map((child) => line(child, telling, decides && child.truth === node.truth, depth)),
  };
}

/** "Not" before a question is told by the mark at the question: it holds when the answer is no. */
function negation(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const operand = node.children![0]!;
  if (operand.kind === 'fact') return question(operand, telling, decides, true);
  return {
    kind: 'not',
    text: telling.words.trace.not,
    answer: null,
    fact: null,
    truth: node.truth,
    provision: null,
    address: null,
    decides,
    children: [line(operand, telling, decides, depth)],
  };
}

/**
 * A rule referred to is told in full where it holds, and where the truth of the whole rests on it. One that gives a
 * class and does not hold is only named: it stands on the same page as a finding of its own, and there may be dozens.
 */
function reference(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const isStep = node.children !== undefined;
  const isToldHere =
    isStep || node.truth === 'true' || (decides && telling.ruleBy.get(node.key ?? '')?.gives === undefined);
  return ruleLine(node, telling, { kind: 'rule', decides, depth: isToldHere ? depth + 1 : DEEPEST });
}

function question(node: TraceNode, { facts, words }: Telling, decides: boolean, isNegated: boolean): Explained {
  const key = node.key!;
  const asked = words.facts[key];
  return {
    kind: 'question',
    fact: key,
    decides,
    provision: null,
    address: null,
    children: [],
    text: [asked?.question ?? key, detail(node, words)].filter((part) => part !== '').join(' '),
    answer: answerInWords(facts[key], asked, words.trace),
    truth: isNegated ? opposite[node.truth] : node.truth,
  };
}

const opposite: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/** Which of several the provision asks for. */
function detail({ key, operand, truth }: TraceNode, { facts, trace, language }: ExplainingWords): string {
  if (operand === undefined) return '';
  if (typeof operand === 'number') return trace.above.replace('{bound}', String(operand));
  const options = facts[key!]?.options;
  if (options === undefined)
    return typeof operand === 'string' ? trace.before.replace('{day}', dayInWords(operand, language)) : '';
  const named = typeof operand === 'string' ? [operand] : operand;
  // A long list is told by the answer; what was asked for in particular is told here.
  if (named.length > 3 && truth !== 'unknown') return '';
  return `[${named.map((option) => options[option] ?? option).join('; ')}]`;
}

function day({ operand, truth }: TraceNode, { words }: Telling, decides: boolean): Explained {
  return {
    kind: 'day',
    text: words.trace.from.replace('{day}', dayInWords(String(operand), words.language)),
    answer: null,
    fact: null,
    truth,
    provision: null,
    address: null,
    decides,
    children: [],
  };
}

/** An answer as a person gave it. */
export function answerInWords(value: FactValue | undefined, asked: FactWords | undefined, words: TraceWords): string {
  const option = (item: string): string => asked?.options?.[item] ?? item;
  const list = (items: readonly string[]): string =>
    items.length === 0 ? words.noneChosen : items.map(option).join('; ');
  if (value === undefined) return words.unanswered;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return option(value);
  return 'yes' in value ? words.partly.replace('{yes}', list(value.yes)).replace('{no}', list(value.no)) : list(value);
}

const locales: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' };

function dayInWords(on: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
}
