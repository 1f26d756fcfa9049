// When an action is to reach its target: a year, or a quarter of it.
import type { StrategyActionSummary } from '@registry/contracts';
import { useTranslation } from 'react-i18next';

type Targeted = Pick<StrategyActionSummary, 'target' | 'systems' | 'code'>;

export function periodOf({ target }: Pick<Targeted, 'target'>): string {
  return target.quarter === null ? String(target.year) : `${target.year}-${target.quarter}`;
}

/** A year holds its quarters too. */
export const isWithin = (action: Pick<Targeted, 'target'>, when: string): boolean =>
  periodOf(action) === when || periodOf(action).startsWith(`${when}-`);

/** The quarter of a day, as the address calls it. */
export function quarterOfDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-${Math.ceil(Number(month) / 3)}`;
}

export const periods = (actions: readonly Targeted[]): string[] => [...new Set(actions.map(periodOf))].sort();

export function usePeriodName(): (period: string) => string {
  const { t } = useTranslation();
  return (period) => {
    const [year = '', quarter] = period.split('-');
    return quarter === undefined ? t('strategy.year', { year }) : t('strategy.quarter', { year, quarter });
  };
}

/** What a dot says: systems serve the action, none does yet, or none does and its day has passed. */
export const DOTS = ['served', 'empty', 'late'] as const;
export type Dot = (typeof DOTS)[number];

export const dotOf = ({ target, systems }: Targeted, today: string): Dot =>
  systems > 0 ? 'served' : target.due !== null && target.due < today ? 'late' : 'empty';
