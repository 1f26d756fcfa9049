// A judgement for a person: the class, why, what contradicts, what is missing.

import { answerInWords } from '@registry/law/explain';
import type { Judgement } from './judge';
import { houseLines, wouldChange } from './further';
import { reasoning } from './reasoning';
import { wordsIn, type Language } from './words';

const MOST_MISSING = 10;

interface Frame {
  readonly law: string;
  readonly bounds: (lower: string, upper: string) => string;
  readonly also: string;
  readonly marks: string;
  readonly because: string;
  readonly contradictions: string;
  readonly duties: string;
  readonly dutiesOpen: string;
  readonly consequences: string;
  readonly never: string;
  readonly missing: string;
  readonly more: (count: number) => string;
  readonly reasoning: string;
  readonly wouldChange: string;
  readonly digest: string;
}

const frames: Record<Language, Frame> = {
  en: {
    law: 'Law',
    bounds: (lower, upper) => `not definite: from “${lower}” to “${upper}”`,
    also: 'Also',
    marks: 'Note',
    because: 'Because',
    contradictions: 'Answers that cannot all be right',
    duties: 'Duties',
    dutiesOpen: 'Duties that may apply',
    consequences: 'What may follow',
    never: 'only after a significant change',
    missing: 'Next questions',
    more: (count) => `… and ${count} more`,
    reasoning: 'Reasoning',
    wouldChange: 'What would change this',
    digest: 'Digest',
  },
  fr: {
    law: 'Droit',
    bounds: (lower, upper) => `pas définitif : de « ${lower} » à « ${upper} »`,
    also: 'Aussi',
    marks: 'À noter',
    because: 'Parce que',
    contradictions: 'Réponses qui ne peuvent être toutes exactes',
    duties: 'Obligations',
    dutiesOpen: 'Obligations possibles',
    consequences: 'Ce qui peut s’ensuivre',
    never: 'seulement après une modification importante',
    missing: 'Prochaines questions',
    more: (count) => `… et ${count} de plus`,
    reasoning: 'Raisonnement',
    wouldChange: 'Ce qui changerait le résultat',
    digest: 'Empreinte',
  },
  de: {
    law: 'Recht',
    bounds: (lower, upper) => `nicht endgültig: von „${lower}“ bis „${upper}“`,
    also: 'Außerdem',
    marks: 'Hinweis',
    because: 'Begründung',
    contradictions: 'Antworten, die nicht alle richtig sein können',
    duties: 'Pflichten',
    dutiesOpen: 'Mögliche Pflichten',
    consequences: 'Was folgen kann',
    never: 'erst nach einer erheblichen Veränderung',
    missing: 'Nächste Fragen',
    more: (count) => `… und ${count} weitere`,
    reasoning: 'Herleitung',
    wouldChange: 'Was dies ändern würde',
    digest: 'Prüfsumme',
  },
};

/** The judgement as text, ended by a newline; `inFull` adds how each provision came out as it did. */
export function explain(judgement: Judgement, language: Language, inFull: boolean): string {
  const { law, facts, on, result, digest } = judgement;
  const words = wordsIn(language);
  const frame = frames[language];
  const named = (id: string): string => words.classes[id] ?? id;
  const colon = language === 'fr' ? ' :' : ':';
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title}${colon}`, ...lines.map((line) => `  ${line}`)];
  const ruleLine = ({ rule, provision, decidedBy }: (typeof result.findings)[number]): string[] => [
    `${provision} — ${words.rules[rule] ?? rule}`,
    ...decidedBy.map(
      (key) => `    ${words.facts[key]?.question ?? key} ${answerInWords(facts[key], words.facts[key], words.trace)}`,
    ),
  ];
  const dutyLine = ({ duty, provision, role, triggers }: (typeof result.duties)[number]): string => {
    const days = [
      ...new Set(triggers.map(({ effective, settled }) => `${effective ?? frame.never}${settled ? '' : ' ?'}`)),
    ];
    return `${days.join(', ')}  ${provision} — ${words.duties[duty] ?? duty} (${words.dutyRoles[role] ?? role})`;
  };
  const owed = result.duties.filter(({ kind }) => kind !== 'consequence');
  const holding = result.findings.filter((finding) => finding.truth === 'true' && finding.gives !== undefined);
  return [
    named(result.headline) + (result.definite ? '' : ` (${frame.bounds(named(result.lower), named(result.upper))})`),
    `${frame.law}${colon} ${law.ruleset.title}, ${on}`,
    ...section(frame.also, result.also.map(named)),
    ...section(
      frame.marks,
      result.marks.map((mark) => words.marks[mark] ?? mark),
    ),
    ...section(frame.because, holding.flatMap(ruleLine)),
    ...houseLines(judgement, language),
    ...(inFull ? section(frame.reasoning, reasoning(judgement, words)) : []),
    ...(inFull ? section(frame.wouldChange, wouldChange(judgement, words)) : []),
    ...section(frame.duties, owed.filter(({ truth }) => truth === 'true').map(dutyLine)),
    ...section(frame.dutiesOpen, owed.filter(({ truth }) => truth === 'unknown').map(dutyLine)),
    ...section(
      frame.consequences,
      result.duties.filter(({ kind, truth }) => kind === 'consequence' && truth === 'true').map(dutyLine),
    ),
    ...section(
      frame.contradictions,
      result.contradictions.map(
        ({ code, facts: keys }) => `${words.contradictions[code] ?? code} (${keys.join(', ')})`,
      ),
    ),
    ...section(frame.missing, [
      ...result.missing.slice(0, MOST_MISSING).map((key) => `${words.facts[key]?.question ?? key} (${key})`),
      ...(result.missing.length > MOST_MISSING ? [frame.more(result.missing.length - MOST_MISSING)] : []),
    ]),
    '',
    `${frame.digest}${colon} ${digest}`,
    '',
  ].join('\n');
}
