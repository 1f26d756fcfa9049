// Why a system has its class: what applies, the provisions, and the answers that decided it.

import type { Finding } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import type { Block, Section } from '../../../platform/printing/paper';
import { facts, heading, lines, quiet, text } from '../blocks';
import { filled, titleIn, type Voice } from '../voice/voice';
import { answerOf, className, classSentence, houseWordsIn, questionOf, ruleWords, type RuleWords } from './class-words';
import type { Dossier } from './dossier.queries';

export function classSection(voice: Voice, { assessment, house, system }: Dossier): Section {
  const { words, instant, day, number } = voice;
  const title = words.sections.class;
  if (assessment === null || system.class === null) return { title, blocks: [quiet(words.class.noneHelp)] };
  const rules = ruleWords(voice, house);
  const { result } = assessment;
  const holding = byClassFirst(result.findings.filter(({ truth }) => truth === 'true'));
  // What would only be a step on the way is left to the answers that are still open.
  const possible = result.findings.filter(({ truth, gives }) => truth === 'unknown' && gives !== undefined);
  return {
    title,
    blocks: [
      text(classSentence(voice, system.class)),
      quiet(
        filled(words.class.assessed, {
          number: number(assessment.number),
          name: assessment.assessedBy.name,
          at: instant(assessment.assessedAt),
          day: day(assessment.lawDate),
        }),
      ),
      heading(words.class.holds),
      ...(holding.length === 0 ? [quiet(words.class.nothingHolds)] : []),
      ...holding.map((finding) => findingBlock(voice, rules, assessment, finding)),
      ...(possible.length === 0
        ? []
        : [
            heading(words.class.stillPossible),
            facts(
              ...possible.map(
                ({ rule, provision }) => [voice.provision(provision), titleIn(rules.rules, rule)] as const,
              ),
            ),
          ]),
      ...(result.missing.length === 0
        ? []
        : [quiet(filled(words.class.openAnswers, { count: number(result.missing.length) }))]),
      ...houseBlocks(voice, rules, { assessment, house }),
      grounds(voice, assessment),
    ],
  };
}

/** What gives a class leads. */
const byClassFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => Number(a.gives === undefined) - Number(b.gives === undefined));

function findingBlock(voice: Voice, rules: RuleWords, { answers }: Assessment, finding: Finding): Block {
  const { words, law, provision } = voice;
  return {
    kind: 'entry',
    title: titleIn(rules.rules, finding.rule),
    note: [
      provision(finding.provision),
      ...(finding.gives === undefined ? [] : [filled(words.class.gives, { class: className(voice, finding.gives) })]),
      titleIn(law.certainties, finding.certainty),
    ].join(' · '),
    text: '',
    lines: [
      ...finding.decidedBy.map((key) => ({
        text: questionOf(rules, key),
        answer: answerOf(voice, rules, key, answers[key]?.value),
      })),
      ...finding.exceptions.map((exception) => ({
        text: `${filled(words.class.exception, { rule: titleIn(rules.rules, exception.rule) })} (${provision(exception.provision)})`,
        answer: words.class.exceptionTruth[exception.truth],
      })),
    ],
  };
}

function houseBlocks(
  voice: Voice,
  rules: RuleWords,
  { assessment, house }: { assessment: Assessment; house: Dossier['house'] },
): Block[] {
  if (house === null || assessment.house === null) return [];
  const { title, levels } = houseWordsIn(voice, house);
  const { attention, definite, lower, upper, findings } = assessment.house.result;
  const held = findings.filter(({ truth }) => truth === 'true');
  return [
    heading(title),
    text(definite ? titleIn(levels, attention) : `${titleIn(levels, lower)} – ${titleIn(levels, upper)}`),
    ...held.map((finding): Block => ({
      kind: 'entry',
      title: titleIn(rules.rules, finding.rule),
      note: '',
      text: '',
      lines: finding.decidedBy.map((key) => ({
        text: questionOf(rules, key),
        answer: answerOf(voice, rules, key, assessment.answers[key]?.value),
      })),
    })),
  ];
}

/** What the class can be worked out from again. */
function grounds({ words }: Voice, { ruleset, house, digest, engineVersion }: Assessment): Block {
  return facts(
    [words.class.ruleset, lines(ruleset.id, ruleset.digest)],
    [words.class.house, house === null ? null : lines(house.id, house.digest)],
    [words.class.digest, digest],
    [words.class.engine, engineVersion],
  );
}
