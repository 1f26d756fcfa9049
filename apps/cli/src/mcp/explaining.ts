// What the register knows of a class, in words, with the provisions it rests on; and what is still missing.

import { lawOn } from '@registry/assessment';
import { shippedLawById } from '@registry/assessment/earlier';
import { classify, type DutyFinding, type FactDefinition, type Facts } from '@registry/classifier';
import type { Assessment, SystemDetail } from '@registry/contracts';
import { answerInWords } from '@registry/law/explain';
import { completeness } from '@registry/record';
import type { RecordWords } from '@registry/record';
import type { Spoken } from '../words';

const factsOf = ({ answers }: Assessment): Facts =>
  Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));

/** The class of an assessment and the findings behind it. */
export function explained(assessment: Assessment, words: Spoken): object {
  const { result, lawDate, ruleset, digest, number } = assessment;
  const facts = factsOf(assessment);
  const named = (id: string) => ({ id, name: words.classes[id] ?? id });
  const holding = result.findings.filter(({ truth, gives }) => truth === 'true' && gives !== undefined);
  const possible = result.findings.filter(({ truth, gives }) => truth === 'unknown' && gives !== undefined);
  return {
    assessment: number,
    class: named(result.headline),
    definite: result.definite,
    between: [named(result.lower), named(result.upper)],
    also: result.also.map(named),
    marks: result.marks.map((mark) => words.marks[mark] ?? mark),
    because: holding.map(({ rule, provision, gives, decidedBy }) => ({
      provision,
      rule: words.rules[rule] ?? rule,
      gives: gives ?? null,
      answers: decidedBy.map((key) => ({
        question: key,
        asked: words.facts[key]?.question ?? key,
        answer: answerInWords(facts[key], words.facts[key], words.trace),
      })),
    })),
    stillPossible: possible.map(({ rule, provision, open }) => ({
      provision,
      rule: words.rules[rule] ?? rule,
      openQuestions: open,
    })),
    contradictions: result.contradictions.map(({ code, facts: questions }) => ({
      says: words.contradictions[code] ?? code,
      questions,
    })),
    duties: result.duties.filter(({ kind }) => kind !== 'consequence').map((duty) => dutyIn(duty, words)),
    law: { ruleset: ruleset.id, on: lawDate },
    digest,
  };
}

const dutyIn = ({ duty, provision, role, truth, triggers, kind }: DutyFinding, words: Spoken): object => ({
  provision,
  duty: words.duties[duty] ?? duty,
  kind: kind ?? 'duty',
  binds: words.dutyRoles[role] ?? role,
  applies: truth === 'true' ? 'yes' : 'perhaps',
  from: triggers.map(({ effective }) => effective),
});

/**
 * Questions whose answers can still decide, most telling first. Before the first answers, those of the law of the day.
 * @param today `YYYY-MM-DD`
 * @param most how many are told
 */
export function openQuestions(assessment: Assessment | null, words: Spoken, today: string, most: number): object {
  const law = assessment === null ? lawOn(today) : shippedLawById(assessment.ruleset.id);
  const missing = assessment?.result.missing ?? (law === undefined ? [] : classify(law.compiled, {}, today).missing);
  const asked = new Map(law?.ruleset.facts.map((fact) => [fact.key, fact]));
  return {
    open: missing.length,
    questions: missing.slice(0, most).map((key) => questionIn(key, asked.get(key), words)),
  };
}

function questionIn(key: string, fact: FactDefinition | undefined, words: Spoken): object {
  const { question, help, options } = words.facts[key] ?? { question: key };
  return {
    question: key,
    asked: question,
    ...(help === undefined ? {} : { help }),
    ...(fact === undefined ? {} : { kind: fact.kind, provision: fact.provision }),
    ...(fact?.options === undefined
      ? {}
      : { options: Object.fromEntries(fact.options.map((option) => [option, options?.[option] ?? option])) }),
  };
}

/** Fields of the record that are still empty, by what they are needed for; what this system need not do is left out. */
export function recordGaps({ details, class: state, decidedClass }: SystemDetail, words: RecordWords): object[] {
  const isOpen = state === null || (!state.definite && state.headline === 'undetermined');
  const isHighRisk = decidedClass === null && isOpen ? null : (decidedClass ?? state?.headline) === 'high_risk';
  return completeness(details, { isHighRisk, isDerogationClaimed: null })
    .filter(({ applies, missing }) => applies !== false && missing.length > 0)
    .map(({ task, applies, missing }) => ({
      task: words.tasks[task],
      applies: applies === null ? 'not known yet' : 'yes',
      missing: missing.map((field) => ({ field, label: words.fields[field][0] })),
    }));
}
