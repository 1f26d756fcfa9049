// A quarter as people write it, from its first day.
import { useTranslation } from 'react-i18next';

export function useQuarterName(): (from: string) => string {
  const { t } = useTranslation();
  return (from) =>
    t('duty.quarterName', { quarter: Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1, year: from.slice(0, 4) });
}
