// The lines of the register over the whole window: the name stays in sight, the columns are those that were chosen.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../furniture/classes';
import type { Selection } from '../selection';
import { useBeside } from './beside';
import type { ColumnSpeech } from './column-words';
import { GridHead } from './head';
import type { Shown } from './shown';
import type { Walk } from './walking';
import sheet from './grid.module.css';

export function Grid({
  look: { columns, sorts, density },
  speech,
  walk,
  onSort,
  selection,
  shown,
  isBusy,
  children,
}: {
  look: Shown;
  speech: ColumnSpeech;
  walk: Walk;
  onSort: (key: string, isSecond: boolean) => void;
  selection: Selection | undefined;
  /** Ids on this page. */
  shown: readonly string[];
  isBusy: boolean;
  /** Groups of rows. */
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const isMore = useBeside(walk.place);
  return (
    <div className={classes(sheet.around, isMore && sheet.isMore)}>
      <div
        ref={walk.place}
        className={sheet.frame}
        onKeyDown={walk.onKeyDown}
        onDoubleClick={walk.onDoubleClick}
        onFocus={walk.onFocus}
      >
        <table
          role="grid"
          aria-label={t('register.title')}
          aria-busy={isBusy}
          className={classes(sheet.grid, density === 'spacious' && sheet.spacious)}
        >
          <GridHead {...{ columns, speech, sorts, onSort, selection, shown }} />
          {children}
        </table>
      </div>
      {isMore && (
        <p className={sheet.beside} aria-hidden="true">
          {t('table.beside')}
        </p>
      )}
    </div>
  );
}
