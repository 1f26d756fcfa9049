// A number month by month until now, as a line; it says in words where it began and what it is.
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/formats';
import type { Point } from './series';
import sheet from './board.module.css';

const HEIGHT = 20;

export function MonthsLine({ points, now }: { points: readonly Point[]; now: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const values = [...points.map(({ value }) => value), now];
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const known = values.flatMap((value, x) => (value === null ? [] : [[x, HEIGHT - (value / most) * HEIGHT] as const]));
  const first = points.find(({ value }) => value !== null);
  return (
    <svg
      className={sheet.months}
      role="img"
      aria-label={
        first === undefined
          ? t('figures.counting')
          : t('figures.line', {
              then: formats.number(first.value!),
              day: formats.day(first.day),
              now: formats.number(now),
            })
      }
      viewBox={`0 -1 ${values.length - 1} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
    >
      <path className={sheet.monthsGround} d={`M0 ${HEIGHT}H${values.length - 1}`} />
      <path className={sheet.monthsLine} d={`M${known.map(([x, y]) => `${x} ${y}`).join('L')}`} />
    </svg>
  );
}
