// What officers decided about a system.

import type { Decision, Evidence, ReviewRecord } from '@registry/contracts';
import type { Block, Section } from '../../../platform/printing/paper';
import { column, facts, heading, lines, numbers, quiet } from '../blocks';
import type { Voice } from '../voice/voice';
import { classSentence } from './class-words';
import type { Dossier } from './dossier.queries';

export function reviewSection(voice: Voice, review: ReviewRecord, dossier: Dossier): Section {
  const { words, terms } = voice;
  const evidence = dossier.evidence?.items ?? [];
  const shown = (title: string, decision: Decision | null): Block[] =>
    decision === null ? [] : [heading(title), decisionFacts(voice, decision, evidence)];
  return {
    title: words.sections.review,
    blocks: [
      facts(
        [words.labels.state, terms.reviewState[review.state]],
        [words.review.dueAgain, lines(...review.dueBecause.map((reason) => terms.dueReason[reason]))],
      ),
      ...shown(words.review.decision, review.decision),
      ...shown(words.review.proposal, review.proposal),
      ...shown(words.review.former, review.former),
      ...decisionTable(voice, dossier.decisions?.items ?? []),
    ],
  };
}

/** All that one decision says. */
export function decisionFacts(voice: Voice, decision: Decision, evidence: readonly Evidence[]): Block {
  const { words, terms, dayOf, day } = voice;
  const { consent } = decision;
  const relied = evidence.filter(({ id }) => decision.evidence.includes(id)).map(({ title }) => title);
  return facts(
    [words.review.decided, `${terms.class[decision.class]} (${terms.decisionKind[decision.kind]})`],
    [words.review.assessed, classSentence(voice, decision.assessed)],
    [words.review.decidedBy, decision.decidedBy.name],
    [words.review.decidedOn, dayOf(decision.decidedAt)],
    [words.review.validUntil, decision.validUntil === null ? null : day(decision.validUntil)],
    [words.review.justification, decision.justification],
    [words.review.legalBasis, decision.legalBasis],
    [
      words.review.second,
      consent === null
        ? null
        : lines(`${terms.verdict[consent.verdict]}: ${consent.by.name}, ${dayOf(consent.at)}`, consent.reason),
    ],
    [words.review.evidence, lines(...relied)],
    [words.review.digest, decision.assessmentDigest],
  );
}

function decisionTable({ words, terms, dayOf, number }: Voice, decisions: readonly Decision[]): Block[] {
  if (decisions.length === 0) return [quiet(words.review.noDecision)];
  if (decisions.length === 1) return [];
  return [
    heading(words.review.all),
    {
      kind: 'table',
      columns: [
        numbers(words.labels.number, 1),
        column(words.labels.day, 3),
        column(words.labels.class, 4),
        column(words.labels.who, 4),
        column(words.review.second, 4),
      ],
      rows: decisions.map(({ number: count, decidedAt, class: decided, kind, decidedBy, consent }) => [
        number(count),
        dayOf(decidedAt),
        lines(terms.class[decided], terms.decisionKind[kind]),
        decidedBy.name,
        consent === null ? '' : lines(consent.by.name, terms.verdict[consent.verdict]),
      ]),
    },
  ];
}
