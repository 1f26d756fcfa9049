// The five numbers as tiles: what it is now, how that changed, and twelve months as a line.
import {
  HEADLINES,
  type ClassCount,
  type CountedClass,
  type PastFigures,
  type RegisterFigures,
} from '@registry/contracts';
import { ArrowDown, ArrowUp, Equal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassArea } from '../../../fittings/class/class-area';
import { ClassShape } from '../../../fittings/class/class-shape';
import { classes } from '../../../furniture/classes';
import { useFormats } from '../../../words/formats';
import { FigureLink } from './figure-links';
import { MonthsLine } from './months-line';
import { FIGURES, monthsOf, nowOf, thenOf, type FigureName } from './series';
import sheet from './board.module.css';

const ORDER: readonly ClassCount['class'][] = [...[...HEADLINES].reverse(), 'undetermined', 'none'];

export function Tiles({ now, past, since }: { now: RegisterFigures; past: PastFigures | undefined; since: string }) {
  const current = nowOf(now);
  const compared = past?.days.find(({ day }) => day === since)?.figures ?? null;
  const then = compared === null ? null : thenOf(compared);
  const tile = (name: FigureName) => {
    const { count, hidden } = current[name];
    const total = count + hidden;
    return (
      <Tile key={name} {...{ name, count, hidden, since }} of={now.actions.of} change={then && total - then[name]}>
        {past !== undefined && <MonthsLine points={monthsOf(past, name, since)} now={total} />}
        {name === 'systems' && <Widths counts={now.systems} name={name} />}
        {name === 'undecided' && <Widths counts={now.undecided} name={name} />}
      </Tile>
    );
  };
  return <div className={sheet.tiles}>{FIGURES.map(tile)}</div>;
}

function Tile({
  name,
  count,
  hidden,
  of,
  change,
  since,
  children,
}: {
  name: FigureName;
  count: number;
  hidden: number;
  of: number;
  change: number | null;
  since: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const isWide = name === 'systems' || name === 'undecided';
  return (
    <section
      className={classes('card card--lowest', sheet.tile, isWide && sheet.tileWide)}
      aria-label={t(`figures.name.${name}`)}
    >
      <p className={sheet.tileNumber}>
        <FigureLink name={name}>
          <span className="digits">{formats.number(count)}</span>{' '}
          <span className={sheet.tileName}>{t(`figures.tile.${name}`, { count, of: formats.number(of) })}</span>
        </FigureLink>
      </p>
      {hidden > 0 && <p className="secondary small">{t('figures.hidden', { count: hidden })}</p>}
      <Change change={change} since={since} />
      {children}
    </section>
  );
}

function Change({ change, since }: { change: number | null; since: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (change === null) return <p className="secondary small">{t('figures.counting')}</p>;
  const kind = change > 0 ? 'more' : change < 0 ? 'less' : 'same';
  const Arrow = { more: ArrowUp, less: ArrowDown, same: Equal }[kind];
  return (
    <p className="secondary small digits">
      <Arrow className="icon icon--small" aria-hidden="true" />{' '}
      {t(`figures.${kind}`, { number: formats.number(Math.abs(change)), day: formats.day(since) })}
    </p>
  );
}

/** How they part into classes: as widths of one bar, and as numbers that lead to the records. */
function Widths({ counts, name }: { counts: readonly CountedClass[]; name: FigureName }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const all = ORDER.flatMap((of) => counts.filter((one) => one.class === of));
  const sizes = all.map(({ count, hidden }) => count + hidden);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return null;
  const startOf = (place: number): number => sizes.slice(0, place).reduce((sum, size) => sum + size, 0);
  return (
    <>
      <svg className={sheet.widths} aria-hidden="true" viewBox={`0 0 ${total} 1`} preserveAspectRatio="none">
        {all.map((one, place) => (
          <ClassArea key={one.class} of={one.class} x={startOf(place)} width={sizes[place]} />
        ))}
      </svg>
      <ul className={sheet.classes}>
        {all.map(({ class: of, count, hidden }) => (
          <li key={of}>
            <FigureLink name={name} of={of}>
              {of !== 'none' && <ClassShape of={of} small />}
              {of === 'none' ? t('class.none') : t(`class.${of}`)}{' '}
              <strong className="digits">{formats.number(count)}</strong>
            </FigureLink>
            {hidden > 0 && (
              <span className="secondary small digits"> {t('figures.hiddenShort', { count: hidden })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
