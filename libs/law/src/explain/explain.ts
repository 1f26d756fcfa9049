// A finding as a tree a person can read: the questions with the answers given, the exceptions tried and why they failed.
import type { Facts, FactValue, Finding, TraceNode, Truth } from '@registry/classifier';
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
}

/** Deep enough for any law; a bound in case one refers in circles. */
const DEEPEST = 12;

/** Explains one finding. Findings must carry their traces. */
export function explainFinding(finding: Finding, told: Told): Explained {
  return ruleLine(finding, { ...told, byRule: new Map(told.findings.map((each) => [each.rule, each])) }, { kind: 'rule', decides: true, depth: 0 });
}

interface Telling extends Told {
  readonly byRule: ReadonlyMap<string, Finding>;
}

interface Place {
  readonly kind: 'rule' | 'exception';
  readonly decides: boolean;
  readonly depth: number;
}

function ruleLine(finding: Finding, telling: Telling, { kind, decides, depth }: Place): Explained {
  const { words } = telling;
  const title = words.rules[finding.rule] ?? finding.rule;
  return {
    kind, truth: finding.truth, decides, answer: null, fact: null,
    text: kind === 'exception' ? `${words.trace.exception}: ${title}` : title,
    provision: provisionIn(words.language, finding.provision).text,
    address: addressOf(finding.provision, words.language),
    children: finding.trace === undefined || depth >= DEEPEST ? [] : partsOf(finding, finding.trace, telling, depth),
  };
}

/** The own condition and then the exceptions; a rule without exceptions is its condition alone. */
function partsOf(finding: Finding, trace: TraceNode, telling: Telling, depth: number): readonly Explained[] {
  if (finding.exceptions.length === 0) return unwrapped(line(trace, telling, true, depth));
  const [own, ...defeats] = trace.children ?? [];
  return [
    ...(own === undefined ? [] : unwrapped(line(own, telling, own.truth === finding.truth, depth))),
    ...defeats.map((defeat) => {
      const reference = defeat.children?.[0];
      const decides = defeat.truth === finding.truth;
      const exception = telling.byRule.get(reference?.key ?? '');
      return exception === undefined ? line(defeat, telling, decides, depth) : ruleLine(exception, telling, { kind: 'exception', decides, depth: depth + 1 });
    }),
  ];
}

/** An "all" at the top says nothing that the list itself does not say. */
function unwrapped(explained: Explained): readonly Explained[] {
  return explained.kind === 'all' ? explained.children : [explained];
}

function line(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  switch (node.kind) {
    case 'fact': return question(node, telling, decides, false);
    case 'since': return day(node, telling, decides);
    case 'rule': return reference(node, telling, decides, depth);
    case 'not': return negation(node, telling, decides, depth);
    default: return group(node, telling, decides, depth);
  }
}

function group(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const { trace } = telling.words;
  return {
    kind: node.kind === 'all' ? 'all' : 'any', text: node.kind === 'all' ? trace.all : trace.any, answer: null, fact: null, truth: node.truth, provision: null, address: null, decides,
    children: (node.children ?? []).map((child) => line(child, telling, decides && child.truth === node.truth, depth)),
  };
}

/** "Not" before a question is told by the mark at the question: it holds when the answer is no. */
function negation(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const operand = node.children![0]!;
  if (operand.kind === 'fact') return question(operand, telling, decides, true);
  return {
    kind: 'not', text: telling.words.trace.not, answer: null, fact: null, truth: node.truth, provision: null, address: null, decides,
    children: [line(operand, telling, decides, depth)],
  };
}

/** A rule that is a finding of its own is told in full only where it holds; a step is always spelt out. */
function reference(node: TraceNode, telling: Telling, decides: boolean, depth: number): Explained {
  const own = telling.byRule.get(node.key ?? '');
  if (own !== undefined && node.truth === 'true') return ruleLine(own, telling, { kind: 'rule', decides, depth: depth + 1 });
  const { words } = telling;
  return {
    kind: 'rule', text: words.rules[node.key ?? ''] ?? node.key ?? '', answer: null, fact: null, truth: node.truth, decides,
    provision: own === undefined ? null : provisionIn(words.language, own.provision).text,
    address: own === undefined ? null : addressOf(own.provision, words.language),
    children: (node.children ?? []).map((child) => line(child, telling, decides && child.truth === node.truth, depth)).flatMap(unwrapped),
  };
}

function question(node: TraceNode, { facts, words }: Telling, decides: boolean, isNegated: boolean): Explained {
  const key = node.key!;
  const asked = words.facts[key];
  return {
    kind: 'question', fact: key, decides, provision: null, address: null, children: [],
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
  if (options === undefined) return typeof operand === 'string' ? trace.before.replace('{day}', dayInWords(operand, language)) : '';
  const named = typeof operand === 'string' ? [operand] : operand;
  // A long list is told by the answer; what was asked for in particular is told here.
  if (named.length > 3 && truth !== 'unknown') return '';
  return `[${named.map((option) => options[option] ?? option).join('; ')}]`;
}

function day({ operand, truth }: TraceNode, { words }: Telling, decides: boolean): Explained {
  return {
    kind: 'day', text: words.trace.from.replace('{day}', dayInWords(String(operand), words.language)), answer: null, fact: null, truth, provision: null, address: null, decides, children: [],
  };
}

/** An answer as a person gave it. */
export function answerInWords(value: FactValue | undefined, asked: FactWords | undefined, words: TraceWords): string {
  const option = (item: string): string => asked?.options?.[item] ?? item;
  const list = (items: readonly string[]): string => (items.length === 0 ? words.noneChosen : items.map(option).join('; '));
  if (value === undefined) return words.unanswered;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return option(value);
  return 'yes' in value ? `${words.yes}: ${list(value.yes)}; ${words.no}: ${list(value.no)}` : list(value);
}

const locales: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' };

function dayInWords(on: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
}
