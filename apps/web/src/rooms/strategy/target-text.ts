// The day of an action in the language of the page, made of year and quarter: what is printed exists in French alone.
import { useTranslation } from 'react-i18next';
import type { StrategyAction } from '@registry/contracts';

/** Only its time, or as a sentence that says what it means. */
export function useTargetText(): (target: StrategyAction['target'], how: 'short' | 'sentence') => string {
  const { t } = useTranslation();
  return ({ kind, year, quarter }, how) => {
    const time = { year: String(year), quarter: String(quarter) };
    const when = quarter === null ? t('strategy.year', time) : t('strategy.quarter', time);
    const label = kind === 'from' ? t('action.from', { when }) : when;
    return how === 'short' ? label : t(`action.targetKind.${kind}`, { label });
  };
}
