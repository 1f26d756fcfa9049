// What narrows the records: where they stand, words, and a unit.
import { isVisible } from '@registry/record';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PUBLICATION_STANDINGS } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Button } from '../../furniture/forms/button';
import { Select, TextField } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import type { PublicationSearch } from './publication-search';
import sheet from './publication.module.css';

interface Filters {
  filters: Pick<PublicationSearch, 'standing' | 'q' | 'unit'>;
  onChange: (changes: PublicationSearch) => void;
}

export function RecordFilters({ filters, onChange }: Filters) {
  return (
    <div className="stack">
      <Standings filters={filters} />
      <Narrowing key={filters.q ?? ''} filters={filters} onChange={onChange} />
    </div>
  );
}

function Standings({ filters: { standing, q, unit } }: Pick<Filters, 'filters'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: counts } = useRead(
    'countPublications',
    { ...(q === undefined ? {} : { q }), ...(unit === undefined ? {} : { unit: [unit] }) },
    keeping,
  );
  const all = counts && PUBLICATION_STANDINGS.reduce((sum, one) => sum + counts[one], 0);
  return (
    <nav aria-label={t('publication.standings')} className={sheet.standings}>
      {([undefined, ...PUBLICATION_STANDINGS] as const).map((one) => {
        const count = one === undefined ? all : counts?.[one];
        return (
          <Link
            key={one ?? 'all'}
            to="/publication"
            search={{ standing: one, q, unit }}
            className={sheet.standing}
            aria-current={one === standing ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {one === undefined ? t('publication.all') : t(`publication.standing.${one}`)}{' '}
            <span className="digits secondary">{count === undefined ? '' : formats.number(count)}</span>
          </Link>
        );
      })}
    </nav>
  );
}

function Narrowing({ filters: { q, unit }, onChange }: Filters) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ q: isVisible(typed) ? typed.trim() : undefined });
  };
  return (
    <form className={sheet.narrowing} onSubmit={submit}>
      <TextField
        compact
        type="search"
        label={t('publication.search')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        compact
        label={t('publication.unit')}
        value={unit ?? ''}
        onChange={(event) => onChange({ unit: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">{t('publication.allUnits')}</option>
        <UnitOptions keep={unit} />
      </Select>
      <Button compact type="submit">
        {t('publication.find')}
      </Button>
    </form>
  );
}
