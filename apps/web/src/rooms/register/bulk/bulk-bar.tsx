// What can be done with the systems that are chosen, or with all that were found.
import { useTranslation } from 'react-i18next';
import { classes } from '../../../furniture/classes';
import { Button } from '../../../furniture/forms/button';
import type { Selection } from '../selection';
import sheet from '../register.module.css';

export function BulkBar({
  selection,
  isFiltered,
  onChangeChosen,
  onChangeAll,
}: {
  selection: Selection;
  isFiltered: boolean;
  onChangeChosen: () => void;
  onChangeAll: () => void;
}) {
  const { t } = useTranslation();
  const count = selection.ids.size;
  if (count === 0 && !isFiltered) return null;
  return (
    <div className={classes(sheet.selection, 'row')} role="group" aria-label={t('bulk.title')}>
      {count > 0 && (
        <>
          <strong className="small digits" role="status">
            {t('bulk.chosen', { count })}
          </strong>
          <Button compact variant="primary" onPress={onChangeChosen}>
            {t('bulk.change')}
          </Button>
          <Button compact variant="quiet" onPress={selection.clear}>
            {t('bulk.none')}
          </Button>
        </>
      )}
      {count === 0 && isFiltered && (
        <Button compact onPress={onChangeAll}>
          {t('bulk.changeAll')}
        </Button>
      )}
    </div>
  );
}
