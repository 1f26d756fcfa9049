// How many there are, and how they are shown: filters, columns, groups, order, height of rows, and the way out.
import { ArrowUpDown, Columns3, ListFilter, Rows3 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPINGS, type Grouping, type SystemFilterValues } from '@registry/contracts';
import { ExportButton } from '../../../fittings/exporting/export-button';
import { Button } from '../../../furniture/forms/button';
import { Select } from '../../../furniture/forms/field';
import { useFormats } from '../../../words/formats';
import { columnsText, sortText, type Shown, type SortedBy } from '../grid/shown';
import type { RegisterSearch } from '../register-search';
import { ColumnsDialog } from './columns-dialog';
import { FilterDialog } from './filter-dialog';
import { SearchText } from './search-text';
import { SortDialog } from './sort-dialog';
import sheet from './bar.module.css';

export function ListBar({
  search,
  look,
  asked,
  total,
  onChange,
}: {
  search: RegisterSearch;
  look: Shown;
  /** The filters as the register is asked. */
  asked: SystemFilterValues;
  total: number | undefined;
  onChange: (changes: Partial<RegisterSearch>) => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const groupName = useGroupingName();
  const [open, setOpen] = useState<'filter' | 'columns' | 'sort' | null>(null);
  const close = (): void => setOpen(null);
  const sorts = (next: readonly SortedBy[]): void => onChange(sortsText(next));
  return (
    <div className={sheet.bar} role="group" aria-label={t('table.bar')}>
      <p role="status" className={sheet.count}>
        {total !== undefined && t('register.count', { count: total, shown: formats.number(total) })}
      </p>
      <SearchText key={search.q ?? ''} text={search.q ?? ''} onSearch={(q) => onChange({ q, ...sortsText([]) })} />
      <div className={sheet.shapes}>
        <Button compact icon={<ListFilter aria-hidden="true" />} onPress={() => setOpen('filter')}>
          {t('table.filter')}
        </Button>
        <Button compact icon={<Columns3 aria-hidden="true" />} onPress={() => setOpen('columns')}>
          {t('table.columns')}
        </Button>
        <Button compact icon={<ArrowUpDown aria-hidden="true" />} onPress={() => setOpen('sort')}>
          {t('table.sort')}
        </Button>
        <div className={sheet.group}>
          <Select
            compact
            label={t('table.group')}
            value={search.groupBy ?? ''}
            onChange={({ target }) =>
              onChange({ groupBy: target.value === '' ? undefined : (target.value as Grouping) })
            }
          >
            <option value="">{t('table.noGroup')}</option>
            {GROUPINGS.map((by) => (
              <option key={by} value={by}>
                {groupName(by)}
              </option>
            ))}
          </Select>
        </div>
        <Button
          compact
          icon={<Rows3 aria-hidden="true" />}
          aria-pressed={look.density === 'compact'}
          onPress={() => onChange({ density: look.density === 'compact' ? 'spacious' : undefined })}
        >
          {t('table.compact')}
        </Button>
        <ExportButton
          table="systems"
          search={{ ...asked, ...sortsText(look.sorts) }}
          shown={['reference', 'name', ...look.columns]}
        />
      </div>
      {open === 'filter' && <FilterDialog {...{ search, asked, onChange }} onClose={close} />}
      {open === 'columns' && (
        <ColumnsDialog
          columns={look.columns}
          onChange={(columns) => onChange({ columns: columnsText(columns) })}
          onClose={close}
        />
      )}
      {open === 'sort' && (
        <SortDialog sorts={look.sorts} isSearched={search.q !== undefined} onChange={sorts} onClose={close} />
      )}
    </div>
  );
}

/** Orders as they stand in the address. */
export const sortsText = ([first, second]: readonly SortedBy[]) => ({
  sort: first && sortText(first),
  thenBy: second && (sortText(second) as Exclude<ReturnType<typeof sortText>, 'relevance'>),
});

function useGroupingName(): (by: Grouping) => string {
  const { t } = useTranslation();
  return (by) => (by === 'action' ? t('facet.action') : t(`system.${by}`));
}
