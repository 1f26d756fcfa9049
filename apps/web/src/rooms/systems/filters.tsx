// Filters of the register: text, class, stage, review state, mine.
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { REVIEW_STATES, STAGES } from '@registry/contracts';
import { Button } from '../../furniture/button';
import { ClassShape } from '../../furniture/class-shape';
import { TextField } from '../../furniture/field';
import { CLASSES, type RegisterSearch } from './register-search';

export function Filters({ search, onChange, isFiltered }: {
  search: Omit<RegisterSearch, 'cursor'>;
  onChange: (changes: Partial<RegisterSearch>) => void;
  isFiltered: boolean;
}) {
  const { t } = useTranslation();
  const count = [search.class, search.stage, search.reviewState].reduce((sum, some) => sum + (some?.length ?? 0), search.owner === undefined ? 0 : 1);
  // Open where there is room for a column, closed on a narrow screen.
  const [isOpen, setIsOpen] = useState(() => window.matchMedia('(min-width: 62.25em)').matches);
  return (
    <div className="register__filters stack">
      <SearchText key={search.q ?? ''} text={search.q ?? ''} onSearch={(q) => onChange({ q })} />
      <details className="register__facets" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t('register.filters')}{count > 0 && <span className="digits"> ({count})</span>}</summary>
        <div className="stack">
          <label className="check">
            <input type="checkbox" checked={search.owner === 'me'} onChange={(event) => onChange({ owner: event.target.checked ? 'me' : undefined })} />
            {t('register.mine')}
          </label>
          <Facet
            legend={t('system.class')} values={CLASSES} chosen={search.class} onChange={(chosen) => onChange({ class: chosen })}
            label={(value) => <><ClassShape of={value} small /> {t(`class.${value}`)}</>}
          />
          <Facet
            legend={t('system.stage')} values={STAGES} chosen={search.stage} onChange={(chosen) => onChange({ stage: chosen })}
            label={(value) => t(`stage.${value}`)}
          />
          <Facet
            legend={t('system.review')} values={REVIEW_STATES} chosen={search.reviewState} onChange={(chosen) => onChange({ reviewState: chosen })}
            label={(value) => t(`reviewState.${value}`)}
          />
        </div>
      </details>
      {isFiltered && (
        <div><Button compact variant="quiet" onPress={() => onChange({ q: undefined, class: undefined, stage: undefined, reviewState: undefined, owner: undefined })}>{t('register.clear')}</Button></div>
      )}
    </div>
  );
}

function SearchText({ text, onSearch }: { text: string; onSearch: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(typed.trim() === '' ? undefined : typed.trim());
  };
  return (
    <form onSubmit={submit} className="register__search">
      <TextField compact label={t('register.search')} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Button compact type="submit">{t('register.find')}</Button>
    </form>
  );
}

function Facet<Value extends string>({ legend, values, chosen = [], label, onChange }: {
  legend: string;
  values: readonly Value[];
  chosen: readonly Value[] | undefined;
  label: (value: Value) => ReactNode;
  onChange: (chosen: Value[] | undefined) => void;
}) {
  const toggle = (value: Value, isChosen: boolean): void => {
    const next = values.filter((one) => (one === value ? isChosen : chosen.includes(one)));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)} />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}
