// `registry law`: the law as this program applies it, for whoever wants to check it beside the Act.

import { factsReadBy, type Condition, type Rule, type Ruleset } from '@registry/classifier';
import { rulesets } from '@registry/law';
import { earlierRulesets } from '@registry/law/earlier';
import type { Outcome } from './verify/verify';
import { wordsIn, type Language, type Spoken } from './words';

const fine = (lines: readonly string[]): Outcome => ({ exitCode: 0, out: `${lines.join('\n')}\n`, err: '' });
const wrong = (reason: string): Outcome => ({ exitCode: 2, out: '', err: `registry: ${reason}\n` });
/** Those that were replaced first. */
const all = [...earlierRulesets, ...rulesets];
const today = (): Ruleset => rulesets.at(-1) as Ruleset;
const rulesetById = (wanted: string): Ruleset | undefined => all.find(({ id }) => id === wanted);

/** Rulesets, then every provision of one with its title and how it was verified. */
export function listLaw(rulesetId: string | undefined, language: Language): Outcome {
  const ruleset = rulesetId === undefined ? today() : rulesetById(rulesetId);
  if (!ruleset)
    return wrong(`there is no ruleset ${JSON.stringify(rulesetId)}; there are ${all.map(({ id }) => id).join(', ')}`);
  const words = wordsIn(language);
  return fine([
    ...all.map(({ id, title, inForceFrom, digest }) => `${id}  ${inForceFrom}  ${digest}  ${title}`),
    '',
    ...ruleset.rules
      .filter((rule) => rule.support !== true)
      .map(
        ({ id, provision, certainty }) =>
          `${provision.padEnd(48)} ${(words.certainties[certainty] ?? certainty).padEnd(30)} ${words.rules[id] ?? id}`,
      ),
  ]);
}

/**
 * The rules of a provision: condition, exceptions, source, questions. Matches the provision as cited, a part of it, or
 * a rule id.
 */
export function showProvision(wanted: string, rulesetId: string | undefined, language: Language): Outcome {
  const ruleset = rulesetId === undefined ? today() : rulesetById(rulesetId);
  if (!ruleset) return wrong(`there is no ruleset ${JSON.stringify(rulesetId)}`);
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^art(icle|\.)?\s*/, '')
      .replace(/\s+/g, '');
  const exact = ruleset.rules.filter(({ id, provision }) => id === wanted || plain(provision) === plain(wanted));
  const found =
    exact.length > 0 ? exact : ruleset.rules.filter(({ provision }) => plain(provision).includes(plain(wanted)));
  if (found.length === 0)
    return wrong(`no provision ${JSON.stringify(wanted)} in ${ruleset.id}; see registry law list`);
  return fine(found.flatMap((rule, index) => [...(index > 0 ? [''] : []), ...ruleInWords(rule, ruleset, language)]));
}

function ruleInWords(rule: Rule, ruleset: Ruleset, language: Language): string[] {
  const words = wordsIn(language);
  const provisionOf = (id: string): string =>
    `${ruleset.rules.find((each) => each.id === id)?.provision ?? id} [${id}]`;
  return [
    `${rule.provision}  ${words.rules[rule.id] ?? rule.id}`,
    `  ${words.certainties[rule.certainty] ?? rule.certainty}: ${rule.source}`,
    ...(rule.gives ? [`  → ${words.classes[rule.gives] ?? rule.gives}`] : []),
    ...conditionInWords(rule.when, provisionOf, links[language]).map((line) => `  ${line}`),
    ...(rule.exceptions ?? []).map((id) => `  ${links[language].unless} ${provisionOf(id)}`),
    ...factsReadBy(rule.when).flatMap((key) => questionInWords(key, ruleset, words)),
  ];
}

/** A question with its help, an example, and what stays open without an answer. */
function questionInWords(key: string, ruleset: Ruleset, words: Spoken): string[] {
  const asked = words.facts[key];
  const { ifUnknown: open, guidance } = ruleset.facts.find((fact) => fact.key === key) ?? {};
  const followed =
    guidance === undefined
      ? undefined
      : `${guidance.source} (${words.certainties[guidance.certainty] ?? guidance.certainty})`;
  const more = [asked?.help, followed, words.examples[key], open === undefined ? undefined : words.ifUnknown[open]];
  return [
    `  ${key}: ${asked?.question ?? key}`,
    ...more.filter((text) => text !== undefined).map((text) => `      ${text}`),
  ];
}

interface Links {
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly since: string;
  readonly unless: string;
}

const links: Record<Language, Links> = {
  en: { all: 'all of', any: 'any of', not: 'not', since: 'from', unless: 'unless' },
  fr: { all: 'tous', any: 'l’un de', not: 'non', since: 'à partir du', unless: 'sauf' },
  de: { all: 'alle', any: 'eines von', not: 'nicht', since: 'ab dem', unless: 'es sei denn' },
};

function conditionInWords(node: Condition, provisionOf: (id: string) => string, words: Links): string[] {
  const nested = (title: string, operands: readonly Condition[]): string[] => [
    title,
    ...operands.flatMap((operand) => conditionInWords(operand, provisionOf, words).map((line) => `  ${line}`)),
  ];
  if ('all' in node) return nested(words.all, node.all);
  if ('any' in node) return nested(words.any, node.any);
  if ('not' in node) return nested(words.not, [node.not]);
  if ('rule' in node) return [provisionOf(node.rule)];
  if ('since' in node) return [`${words.since} ${node.since}`];
  if ('equals' in node) return [`${node.fact} = ${node.equals}`];
  if ('in' in node) return [`${node.fact} ∈ ${node.in.join(', ')}`];
  if ('includes' in node) return [`${node.fact} ∋ ${node.includes}`];
  if ('above' in node) return [`${node.fact} > ${node.above}`];
  if ('before' in node) return [`${node.fact} < ${node.before}`];
  return [node.fact];
}

/**
 * Every duty with whom it binds, what brings it and from which day: by the letter, and in effect where that is later.
 */
export function listDuties(rulesetId: string | undefined, language: Language): Outcome {
  const ruleset = rulesetId === undefined ? today() : rulesetById(rulesetId);
  if (!ruleset) return wrong(`there is no ruleset ${JSON.stringify(rulesetId)}`);
  const words = wordsIn(language);
  return fine(
    ruleset.duties.flatMap(({ id, provision, role, triggers }) => [
      `${provision}  ${words.duties[id] ?? id} (${words.dutyRoles[role] ?? role})`,
      ...triggers.flatMap((trigger) =>
        trigger.days.map((day) => {
          const by =
            trigger.class === null
              ? '*'
              : (words.classes[trigger.class] ?? words.marks[trigger.class] ?? trigger.class);
          const when = day.formal === day.effective ? (day.formal ?? '–') : `${day.formal} / ${day.effective}`;
          const onlyIf =
            day.when === undefined
              ? ''
              : `  ← ${conditionInWords(day.when, (rule) => rule, links[language])
                  .map((line) => line.trim())
                  .join(' ')}`;
          const putOff = day.notBefore === undefined ? '' : `  ≥ ${day.notBefore}`;
          return `    ${when.padEnd(24)} ${by}${onlyIf}${putOff}  [${words.certainties[day.certainty] ?? day.certainty}]`;
        }),
      ),
    ]),
  );
}

/** What differs between two rulesets: rules added, removed or worded otherwise. */
export function diffLaw(a: string, b: string, language: Language): Outcome {
  const [before, after] = [rulesetById(a), rulesetById(b)];
  if (!before || !after)
    return wrong(
      `there is no ruleset ${JSON.stringify(before ? b : a)}; there are ${all.map(({ id }) => id).join(', ')}`,
    );
  const words = wordsIn(language);
  const line = (sign: string, { id, provision }: Rule): string =>
    `${sign} ${provision.padEnd(40)} ${words.rules[id] ?? id}`;
  const find = (ruleset: Ruleset, id: string): Rule | undefined => ruleset.rules.find((rule) => rule.id === id);
  return fine([
    ...before.rules.filter(({ id }) => !find(after, id)).map((rule) => line('-', rule)),
    ...after.rules.filter(({ id }) => !find(before, id)).map((rule) => line('+', rule)),
    ...after.rules
      .filter((rule) => {
        const old = find(before, rule.id);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(rule);
      })
      .map((rule) => line('~', rule)),
  ]);
}
