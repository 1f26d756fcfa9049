// The register in numbers for a meeting: now and month by month, what moved since the last one, units by class.

import type {
  Counted,
  DayFigures,
  Moved,
  Movement,
  PastFigures,
  RegisterFigures,
  SystemGroup,
} from '@registry/contracts';
import { HEADLINES } from '@registry/contracts';
import type { Block, Section } from '../../../platform/printing/paper';
import { column, lines, numbers, quiet, tableSection } from '../blocks';
import type { Draft } from '../print';
import { filled, type Voice } from '../voice/voice';

export interface Board {
  readonly since: string;
  readonly now: RegisterFigures;
  readonly days: PastFigures['days'];
  readonly moved: readonly Movement[];
  /** Those that the reader may see. */
  readonly units: readonly SystemGroup[];
}

const FIGURES = ['systems', 'undecided', 'late', 'serious', 'actions'] as const;
const CLASSES = [...[...HEADLINES].reverse(), 'undetermined', 'none'] as const;

const sum = (counts: readonly { count: number }[]): number => counts.reduce((before, { count }) => before + count, 0);
const whole = (counts: readonly Counted[]): number => counts.reduce((before, one) => before + totalOf(one), 0);
const totalOf = ({ count, hidden }: Counted): number => count + hidden;

/** All that there are, those that are only counted too. */
const nowOf = (now: RegisterFigures): readonly number[] => [
  whole(now.systems),
  whole(now.undecided),
  totalOf(now.lateDuties),
  totalOf(now.seriousIncidents),
  totalOf(now.actions),
];

const thenOf = (then: DayFigures): readonly number[] => [
  sum(then.systems),
  sum(then.undecided),
  then.lateDuties,
  then.seriousIncidents,
  then.actions,
];

export function boardPaper(voice: Voice, board: Board): Draft {
  const { words, day } = voice;
  const title = filled(words.board.title, { day: day(board.since) });
  return {
    kind: words.papers.board,
    title,
    subtitle: words.board.note,
    head: title,
    opening: opening(voice, board),
    sections: [
      { title: filled(words.board.moved, { day: day(board.since) }), blocks: moved(voice, board) },
      classes(voice, board),
      months(voice, board),
      units(voice, board),
    ],
  };
}

function opening(voice: Voice, { now, days, since }: Board): Block[] {
  const { words, number, day } = voice;
  const then = days.find((one) => one.day === since)?.figures ?? null;
  const changes = then === null ? null : thenOf(then);
  const high = now.undecided.filter(({ class: of }) => of === 'high_risk' || of === 'prohibited');
  return [
    {
      kind: 'callout',
      tone: whole(high) > 0 ? 'danger' : 'success',
      label: words.board.question,
      title: number(whole(high)),
      text: words.board.questionHelp,
    },
    {
      kind: 'table',
      columns: [
        column(words.labels.what, 6),
        numbers(words.board.now, 2),
        numbers(day(since), 2),
        numbers(words.board.change, 2),
      ],
      rows: nowOf(now).map((value, place) => [
        filled(words.board.figures[FIGURES[place]!], { of: number(now.actions.of) }),
        number(value),
        changes === null ? '' : number(changes[place]!),
        changes === null ? '' : signed(voice, value - changes[place]!),
      ]),
    },
  ];
}

const signed = ({ number }: Voice, change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '▲' : '▼'} ${number(Math.abs(change))}`;

function moved(voice: Voice, board: Board): Block[] {
  const { words, number } = voice;
  if (board.moved.length === 0) return [quiet(words.board.nothing)];
  return board.moved.map(({ kind, count, hidden, things }): Block => ({
    kind: 'entry',
    title: filled(words.board.movements[kind], { count: number(count + hidden) }),
    note: '',
    text: '',
    lines: [
      ...things.map((thing) => ({ text: nameOf(voice, thing), answer: '' })),
      ...(count > things.length
        ? [{ text: filled(words.board.further, { count: number(count - things.length) }), answer: '' }]
        : []),
      ...(hidden > 0 ? [{ text: filled(words.board.hidden, { count: number(hidden) }), answer: '' }] : []),
    ],
  }));
}

function nameOf({ language }: Voice, { kind, reference, name, nameFr }: Moved): string {
  if (kind === 'rules') return reference;
  return `${language === 'fr' ? (nameFr ?? name) : name} (${reference})`;
}

function classes(voice: Voice, { now }: Board): Section {
  const { words, number } = voice;
  const of = (counts: RegisterFigures['systems'], wanted: string): number =>
    whole(counts.filter((one) => one.class === wanted));
  return tableSection(
    voice,
    words.labels.class,
    [column(words.labels.class, 5), numbers(words.board.systems, 3), numbers(words.board.inUse, 4)],
    CLASSES.filter((one) => of(now.systems, one) > 0).map((one) => [
      className(voice, one),
      number(of(now.systems, one)),
      number(of(now.undecided, one)),
    ]),
  );
}

const className = ({ words, terms }: Voice, of: (typeof CLASSES)[number]): string =>
  of === 'none' ? words.class.none : terms.class[of];

function months(voice: Voice, { now, days }: Board): Section {
  const { words, day, number } = voice;
  const rows = [...days]
    .reverse()
    .flatMap(({ day: on, figures }) => (figures === null ? [] : [[on, thenOf(figures)] as const]));
  return tableSection(
    voice,
    words.board.months,
    [column(words.labels.day, 3), ...FIGURES.map((name) => numbers(words.board.short[name], 3))],
    [[words.board.now, ...nowOf(now).map(number)], ...rows.map(([on, values]) => [day(on), ...values.map(number)])],
  );
}

function units(voice: Voice, board: Board): Section {
  const { words, number } = voice;
  const told = CLASSES.filter((of) => board.units.some(({ classes: all }) => all.some((one) => one.class === of)));
  return tableSection(
    voice,
    words.board.units,
    [
      column(words.labels.unit, 3),
      numbers(words.board.systems, 2),
      ...told.map((of) => numbers(className(voice, of), 2)),
    ],
    board.units.map(({ value, count, classes: all }) => [
      lines(value),
      number(count),
      ...told.map((of) => number(all.find((one) => one.class === of)?.count ?? 0)),
    ]),
  );
}
