// By which columns the list is sorted, for whoever does not press their heads.
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { Select } from '../../../furniture/forms/field';
import { useColumnSpeech } from '../grid/column-words';
import { COLUMNS, type SortedBy } from '../grid/shown';
import sheet from './bar.module.css';

export function SortDialog({
  sorts,
  isSearched,
  onChange,
  onClose,
}: {
  sorts: readonly SortedBy[];
  /** By words, so that it can stand by how well it fits them. */
  isSearched: boolean;
  onChange: (sorts: readonly SortedBy[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [first, second] = sorts;
  const firstOr = (sort: SortedBy | null): SortedBy[] => (sort === null ? [] : [sort]);
  return (
    <Dialog title={t('table.sortTitle')} isOpen onClose={onClose}>
      <p className="secondary small">{t('table.sortHelp')}</p>
      <By
        label={t('table.sortBy')}
        none={isSearched ? t('table.relevance') : null}
        sort={first}
        onChange={(sort) => onChange([...firstOr(sort), ...(sort === null ? [] : sorts.slice(1))])}
      />
      {first !== undefined && (
        <By
          label={t('table.thenBy')}
          none={t('table.noGroup')}
          sort={second}
          onChange={(sort) => onChange([first, ...firstOr(sort)])}
        />
      )}
      <div className="row row--end">
        <Button variant="primary" onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function By({
  label,
  none,
  sort,
  onChange,
}: {
  label: string;
  /** What it is called where nothing is chosen; null: something has to be. */
  none: string | null;
  sort: SortedBy | undefined;
  onChange: (sort: SortedBy | null) => void;
}) {
  const { t } = useTranslation();
  const { labelOf } = useColumnSpeech();
  return (
    <div className={sheet.by}>
      <Select
        compact
        label={label}
        value={sort?.key ?? ''}
        onChange={({ target }) =>
          onChange(target.value === '' ? null : { key: target.value, isDescending: sort?.isDescending ?? false })
        }
      >
        {none !== null && <option value="">{none}</option>}
        {['name', ...COLUMNS.map(({ key }) => key)].map((key) => (
          <option key={key} value={key}>
            {labelOf(key)}
          </option>
        ))}
      </Select>
      {sort !== undefined && (
        <Select
          compact
          label={t('table.direction')}
          value={sort.isDescending ? 'down' : 'up'}
          onChange={({ target }) => onChange({ ...sort, isDescending: target.value === 'down' })}
        >
          <option value="up">{t('table.upwards')}</option>
          <option value="down">{t('table.downwards')}</option>
        </Select>
      )}
    </div>
  );
}
