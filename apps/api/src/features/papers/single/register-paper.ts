// The register as it stood on a day: a line for each system.

import type { SystemAsOf } from '@registry/contracts';
import { column, lines, table } from '../blocks';
import { classBriefly } from '../dossier/class-words';
import type { Draft } from '../print';
import { filled, type Voice } from '../voice/voice';

export function registerPaper(voice: Voice, day: string, systems: readonly SystemAsOf[]): Draft {
  const { words, terms, number } = voice;
  const { labels } = words;
  const title = filled(words.register.title, { day: voice.day(day) });
  return {
    kind: words.papers.register,
    title,
    subtitle: filled(words.register.count, { count: number(systems.length) }),
    head: title,
    day,
    isWide: true,
    opening: table(
      voice,
      [
        column(labels.reference, 4),
        column(labels.name, 7),
        column(labels.unit, 4),
        column(labels.stage, 4),
        column(labels.class, 5),
        column(labels.review, 4),
        column(labels.owner, 4),
      ],
      systems.map(({ record, class: state, decidedClass, reviewState, decidedBy }) => [
        record.reference,
        record.name,
        record.unit.code,
        terms.stage[record.stage],
        decidedClass !== null
          ? terms.class[decidedClass]
          : state === null
            ? words.class.none
            : classBriefly(voice, state),
        lines(terms.reviewState[reviewState], decidedBy?.name ?? null),
        record.owner.name,
      ]),
    ),
    sections: [],
  };
}
