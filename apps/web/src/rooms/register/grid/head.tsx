// The heads of the columns. Each sorts; the arrow says by which the list is sorted, and which comes second.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../furniture/classes';
import { Check } from '../../../furniture/forms/check';
import { useIsPrinting } from '../../../furniture/printing';
import type { Selection } from '../selection';
import { columnOf, type ColumnSpeech } from './column-words';
import type { SortedBy } from './shown';
import sheet from './grid.module.css';

interface Props {
  columns: readonly string[];
  speech: ColumnSpeech;
  sorts: readonly SortedBy[];
  onSort: (key: string, isSecond: boolean) => void;
}

export function GridHead({
  selection,
  shown,
  ...heads
}: Props & {
  selection: Selection | undefined;
  /** Ids on this page. */
  shown: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selection !== undefined && (
          <th role="columnheader" scope="col" className={sheet.choose}>
            <Check
              aria-label={t('bulk.chooseAll')}
              title={t('bulk.chooseAll')}
              checked={shown.length > 0 && shown.every((id) => selection.ids.has(id))}
              onChange={() => selection.toggleAll(shown)}
            />
          </th>
        )}
        <Head column="name" {...heads} />
        {heads.columns.map((key) => (
          <Head key={key} column={key} {...heads} />
        ))}
      </tr>
    </thead>
  );
}

function Head({ column, speech, sorts, onSort }: Props & { column: string }) {
  const { t } = useTranslation();
  // A browser repeats words at the head of the next sheet, but no buttons.
  const isPrinting = useIsPrinting();
  const place = sorts.findIndex(({ key }) => key === column);
  const sort = sorts[place];
  const Arrow = sort?.isDescending ? ArrowDown : ArrowUp;
  const state = place !== 0 ? 'none' : sort?.isDescending ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={state}
      className={classes(
        column === 'name' ? sheet.name : columnOf(column).kind === 'number' && sheet.number,
        sort !== undefined && sheet.sorted,
      )}
    >
      {isPrinting ? (
        speech.headOf(column)
      ) : (
        <button type="button" className={sheet.sort} onClick={(event) => onSort(column, event.shiftKey)}>
          {speech.headOf(column)}
          {sort !== undefined && <Arrow className="icon icon--small" aria-hidden="true" />}
          {place === 1 && <span className={sheet.second}>{t('table.second')}</span>}
        </button>
      )}
    </th>
  );
}
