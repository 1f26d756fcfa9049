// How many systems stand in which class: as a thin bar, and in words.
import { HEADLINES, type ClassCount } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { ClassArea } from '../../../fittings/class/class-area';
import { useFormats } from '../../../words/formats';
import sheet from './grid.module.css';

const ORDER: readonly ClassCount['class'][] = [...HEADLINES].reverse();
const placeOf = (one: ClassCount['class']): number => (ORDER.includes(one) ? ORDER.indexOf(one) : ORDER.length);

/** The gravest first, and what is not known yet last. */
export const inOrder = (classes: readonly ClassCount[]): ClassCount[] =>
  [...classes].sort((one, next) => placeOf(one.class) - placeOf(next.class));

export function useClassCountText(): (count: ClassCount) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ class: of, count }) => `${of === 'none' ? t('class.none') : t(`class.${of}`)}: ${formats.number(count)}`;
}

export function ClassBar({ classes }: { classes: readonly ClassCount[] }) {
  const formats = useFormats();
  const textOf = useClassCountText();
  const all = inOrder(classes);
  const sums = all.map((_, place) => all.slice(0, place).reduce((sum, { count }) => sum + count, 0));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg
      className={sheet.bar}
      role="img"
      aria-label={formats.list(all.map(textOf))}
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
    >
      {all.map((one, place) => (
        <ClassArea key={one.class} of={one.class} x={sums[place]} width={one.count}>
          <title>{textOf(one)}</title>
        </ClassArea>
      ))}
    </svg>
  );
}
