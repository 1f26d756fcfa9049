// Filters of the register: text, mine, and each facet with how many systems a value would leave.
import { isVisible } from '@registry/record';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DUTY_ALERTS,
  KEEPERS,
  ORIGINS,
  PERSONAL_DATA,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
  type Facet as FacetName,
  type SystemFacets,
} from '@registry/contracts';
import { useUnits } from '../../api/session';
import { ClassShape } from '../../fittings/class/class-shape';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { TextField } from '../../furniture/forms/field';
import { useUnitName } from '../../words/unit-name';
import { Facet } from './facet';
import { CLASSES, GPAI, type RegisterSearch } from './register-search';
import sheet from './register.module.css';

type Search = Omit<RegisterSearch, 'cursor'>;

const NONE = {
  q: undefined,
  class: undefined,
  stage: undefined,
  reviewState: undefined,
  unit: undefined,
  origin: undefined,
  supplier: undefined,
  gpai: undefined,
  duties: undefined,
  personalData: undefined,
  action: undefined,
  tag: undefined,
  visibility: undefined,
  keeper: undefined,
  owner: undefined,
} as const satisfies Search;
const FACETS = [
  'class',
  'stage',
  'reviewState',
  'duties',
  'unit',
  'origin',
  'supplier',
  'gpai',
  'personalData',
  'action',
  'tag',
  'visibility',
  'keeper',
] as const satisfies readonly FacetName[];

/** Facets whose values are known before anything is counted. */
const VALUES: Partial<Record<FacetName, readonly string[]>> = {
  class: CLASSES,
  stage: STAGES,
  reviewState: REVIEW_STATES,
  origin: ORIGINS,
  gpai: GPAI,
  personalData: PERSONAL_DATA,
  visibility: VISIBILITIES,
  duties: DUTY_ALERTS,
  keeper: KEEPERS,
};

/** Asked often; the others open when somebody wants them. */
const OPEN: readonly FacetName[] = ['class', 'stage', 'reviewState'];

export function Filters({
  search,
  facets,
  onChange,
  isFiltered,
}: {
  search: Search;
  facets: SystemFacets['facets'] | undefined;
  onChange: (changes: Partial<RegisterSearch>) => void;
  isFiltered: boolean;
}) {
  const { t } = useTranslation();
  const label = useValueLabel();
  const legends = useLegends();
  const count = FACETS.reduce((sum, name) => sum + (search[name]?.length ?? 0), search.owner === undefined ? 0 : 1);
  // Open where there is room for a column, closed on a narrow screen.
  const [isOpen, setIsOpen] = useState(() => window.matchMedia('(min-width: 62.25em)').matches);
  return (
    <div className="stack">
      <SearchText key={search.q ?? ''} text={search.q ?? ''} onSearch={(q) => onChange({ q, sort: undefined })} />
      <details className={sheet.registerFacets} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          {t('register.filters')}
          {count > 0 && <span className="digits"> ({count})</span>}
        </summary>
        <div className="stack">
          <Check
            checked={search.owner === 'me'}
            onChange={(event) => onChange({ owner: event.target.checked ? 'me' : undefined })}
          >
            {t('register.mine')}
          </Check>
          {FACETS.map((name) => (
            <Facet
              key={name}
              legend={legends[name]}
              known={VALUES[name]}
              counted={facets?.[name]}
              chosen={search[name] ?? []}
              isOpen={OPEN.includes(name)}
              label={(value) => label(name, value)}
              onChange={(chosen) => onChange({ [name]: chosen.length === 0 ? undefined : chosen })}
            />
          ))}
        </div>
      </details>
      {isFiltered && (
        <div>
          <Button compact variant="quiet" onPress={() => onChange(NONE)}>
            {t('register.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

function useLegends(): Record<FacetName, string> {
  const { t } = useTranslation();
  return {
    class: t('system.class'),
    stage: t('system.stage'),
    reviewState: t('system.review'),
    unit: t('facet.unit'),
    origin: t('facet.origin'),
    supplier: t('facet.supplier'),
    gpai: t('facet.gpai'),
    personalData: t('facet.personalData'),
    action: t('facet.action'),
    tag: t('facet.tag'),
    visibility: t('facet.visibility'),
    duties: t('duty.title'),
    keeper: t('facet.keeper'),
  };
}

function useValueLabel(): (facet: FacetName, value: string) => ReactNode {
  const { t } = useTranslation();
  const units = useUnits();
  const nameOf = useUnitName();
  const known = <Value extends string>(
    values: readonly Value[],
    value: string,
    text: (one: Value) => ReactNode,
  ): ReactNode => {
    const found = values.find((one) => one === value);
    return found === undefined ? value : text(found);
  };
  return (facet, value) => {
    switch (facet) {
      case 'class':
        return known(CLASSES, value, (one) => (
          <>
            <ClassShape of={one} small /> {t(`class.${one}`)}
          </>
        ));
      case 'stage':
        return known(STAGES, value, (one) => t(`stage.${one}`));
      case 'reviewState':
        return known(REVIEW_STATES, value, (one) => t(`reviewState.${one}`));
      case 'origin':
        return known(ORIGINS, value, (one) => t(`origin.${one}`));
      case 'gpai':
        return known(GPAI, value, (one) => t(`facet.${one}`));
      case 'personalData':
        return known(PERSONAL_DATA, value, (one) => t(`facet.${one}`));
      case 'duties':
        return known(DUTY_ALERTS, value, (one) => t(`dutyAlert.${one}`));
      case 'keeper':
        return known(KEEPERS, value, (one) => t(`keeper.${one}`));
      case 'visibility':
        return known(VISIBILITIES, value, (one) => t(`visibility.${one}`));
      case 'unit': {
        const unit = units.data?.find(({ code }) => code === value);
        return unit === undefined ? (
          value
        ) : (
          <span title={nameOf(unit).text} lang={nameOf(unit).lang}>
            {value}
          </span>
        );
      }
      default:
        return value;
    }
  };
}

function SearchText({ text, onSearch }: { text: string; onSearch: (text: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(!isVisible(typed) ? undefined : typed.trim());
  };
  return (
    <form onSubmit={submit} className={sheet.registerSearch}>
      <TextField
        compact
        label={t('register.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button compact type="submit">
        {t('register.find')}
      </Button>
    </form>
  );
}
