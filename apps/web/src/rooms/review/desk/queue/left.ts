// By when a case is due, counted in working days of the institution.
import { useTranslation } from 'react-i18next';
import type { ReviewDeadlines } from '@registry/contracts';

type Clock = Pick<ReviewDeadlines, 'workingDaysLeft' | 'isOverdue'>;

/** Less than this stands out. */
const SOON = 2;

export const isSoon = ({ workingDaysLeft: left }: Clock): boolean => left !== null && left < SOON;

export function useLeftText(): (clock: Clock) => string | null {
  const { t } = useTranslation();
  return ({ workingDaysLeft: left, isOverdue }) => {
    if (left === null) return null;
    if (left < 0) return t('desk.overdueBy', { count: -left });
    if (left > 0) return t('desk.dueIn', { count: left });
    // What was due on the last working day is late at the weekend, and no working day has passed.
    return isOverdue ? t('desk.overdue') : t('desk.dueToday');
  };
}
