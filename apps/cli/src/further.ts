// Beside the class: what the house rules say, and which answers would move the class.

import { whatWouldChange, type Change } from '@registry/classifier';
import type { Judgement } from './judge';
import type { Language, Spoken } from './words';

/** The level of attention, the findings that hold and their duties; nothing where no house rules were asked for. */
export function houseLines({ house, houseRules }: Judgement, language: Language): string[] {
  if (house === null || houseRules === null) return [];
  const words = houseRules.words[language] ?? houseRules.words.en;
  const level = (id: string): string => words.levels[id] ?? id;
  return [
    '',
    `${words.title}: ${house.definite ? level(house.attention) : `${level(house.lower)} – ${level(house.upper)}`}`,
    ...house.findings.filter(({ truth }) => truth === 'true').map(({ rule }) => `  ${words.rules[rule] ?? rule}`),
    ...house.duties
      .filter(({ truth }) => truth === 'true')
      .map(({ duty, role }) => `  → ${words.duties[duty] ?? duty} (${words.dutyRoles[role] ?? role})`),
  ];
}

/** The smallest sets of answers that would raise (↑) or lower (↓) the class, one to a line. */
export function wouldChange({ law, facts, on }: Judgement, words: Spoken): string[] {
  const { higher, lower } = whatWouldChange(law.compiled, facts, on);
  const groups = [...higher.map((each) => ({ ...each, sign: '↑' })), ...lower.map((each) => ({ ...each, sign: '↓' }))];
  return groups.flatMap(({ class: name, sets, isAll, sign }) => [
    `${sign} ${words.classes[name] ?? name}`,
    ...sets.map(({ changes }) => `    ${changes.map((change) => inWords(change, words)).join(' & ')}`),
    ...(isAll ? [] : ['    …']),
  ]);
}

function inWords({ fact, to, in: values, includes, above, before }: Change, words: Spoken): string {
  const named = (items: readonly string[]): string =>
    items.map((item) => words.facts[fact]?.options?.[item] ?? item).join(' | ');
  const asked = words.facts[fact]?.question ?? fact;
  if (values !== undefined) return `${asked} ${named(values)}`;
  if (includes !== undefined) return `${asked} ${to ? '' : '≠ '}${named(includes)}`;
  if (above !== undefined) return `${asked} ${to ? '>' : '≤'} ${above}`;
  if (before !== undefined) return `${asked} ${to ? '<' : '≥'} ${before}`;
  return `${asked} ${to ? words.trace.yes : words.trace.no}`;
}
