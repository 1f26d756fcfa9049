// A decision of an officer, by itself: what was decided, on what, and by whom.

import type { Decision, Evidence, ReviewQuestion, SystemDetail } from '@registry/contracts';
import type { Block } from '../../../platform/printing/paper';
import { facts } from '../blocks';
import { classSentence, toneOf } from '../dossier/class-words';
import { decisionFacts } from '../dossier/review-section';
import type { Draft } from '../print';
import type { Voice } from '../voice/voice';

export interface DecidedCase {
  readonly system: SystemDetail;
  readonly decision: Decision;
  readonly evidence: readonly Evidence[];
  /** What was asked back and answered before. */
  readonly questions: readonly ReviewQuestion[];
}

export function decisionPaper(voice: Voice, { system, decision, evidence, questions }: DecidedCase): Draft {
  const { words, terms, dayOf } = voice;
  const title = words.papers.decision;
  return {
    kind: title,
    title: system.name,
    subtitle: `${title} ${voice.number(decision.number)} · ${system.reference} · ${voice.unit(system.unit)}`,
    head: `${system.reference} · ${system.name}`,
    opening: [
      {
        kind: 'callout',
        tone: toneOf(decision.class),
        label: words.review.decided,
        title: terms.class[decision.class],
        text: classSentence(voice, decision.assessed),
      },
      facts(
        [words.labels.system, system.name],
        [words.labels.reference, system.reference],
        [words.labels.owner, system.owner.name],
        [words.labels.purpose, system.intendedPurpose],
      ),
    ],
    sections: [
      { title: words.review.decision, blocks: [decisionFacts(voice, decision, evidence)] },
      ...(questions.length === 0
        ? []
        : [
            {
              title: words.review.questions,
              blocks: questions.map(({ question, askedBy, askedAt, answer, answeredBy, answeredAt }): Block => ({
                kind: 'entry',
                title: question,
                note: `${askedBy.name}, ${dayOf(askedAt)}`,
                text: answer ?? '',
                lines:
                  answeredBy === null || answeredAt === null
                    ? []
                    : [{ text: `${answeredBy.name}, ${dayOf(answeredAt)}`, answer: '' }],
              })),
            },
          ]),
    ],
  };
}
