// The five numbers of the register, now and on days that have been.
import type { Counted, DayFigures, PastFigures, RegisterFigures } from '@registry/contracts';

export const FIGURES = ['systems', 'undecided', 'late', 'serious', 'actions'] as const;
export type FigureName = (typeof FIGURES)[number];

const sum = (counts: readonly { count: number }[]): number => counts.reduce((before, { count }) => before + count, 0);

const addUp = (counts: readonly Counted[]): Counted => ({
  count: sum(counts),
  hidden: counts.reduce((before, { hidden }) => before + hidden, 0),
});

export const nowOf = (figures: RegisterFigures): Record<FigureName, Counted> => ({
  systems: addUp(figures.systems),
  undecided: addUp(figures.undecided),
  late: figures.lateDuties,
  serious: figures.seriousIncidents,
  actions: figures.actions,
});

export const thenOf = (figures: DayFigures): Record<FigureName, number> => ({
  systems: sum(figures.systems),
  undecided: sum(figures.undecided),
  late: figures.lateDuties,
  serious: figures.seriousIncidents,
  actions: figures.actions,
});

export interface Point {
  readonly day: string;
  /** Null: not counted yet. */
  readonly value: number | null;
}

/** One number month by month. @param since a day that is compared with and may be no end of a month */
export const monthsOf = (past: PastFigures, name: FigureName, since: string): Point[] =>
  past.days
    .filter(({ day }) => day !== since || endsMonth(day))
    .map(({ day, figures }) => ({ day, value: figures === null ? null : thenOf(figures)[name] }));

function endsMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

/** The first day of the quarter; on that day itself nothing could have moved since, so that of the one before. */
export function quarterOf(today: string): string {
  const at = new Date(`${today}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return new Date(Date.UTC(at.getUTCFullYear(), Math.floor(at.getUTCMonth() / 3) * 3, 1)).toISOString().slice(0, 10);
}
