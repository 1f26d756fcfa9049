// The register: search, filter, sort, page; all of it in the address.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemFilterValues } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { useSteps } from '../../fittings/page/steps';
import { classes } from '../../furniture/classes';
import { ButtonLink } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { useFormats } from '../../words/formats';
import { BulkBar } from './bulk/bulk-bar';
import { BulkDialog, type BulkChoice } from './bulk/bulk-dialog';
import { Filters } from './filters';
import { NothingFound } from './nothing-found';
import type { RegisterSearch } from './register-search';
import { RegisterTable } from './register-table';
import { useSelection } from './selection';
import { SHOWN } from './shown-columns';
import { Views } from './views';
import sheet from './register.module.css';

const PAGE = 25;

export function Register() {
  const { t } = useTranslation();
  const rights = useRights();
  const formats = useFormats();
  const navigate = useNavigate();
  const selection = useSelection();
  const changing = useSteps('bulk');
  const mayChangeMany = rights.ever('update', 'AiSystem') || rights.ever('handOver', 'AiSystem');
  const search = useSearch({ from: '/systems' });
  const { cursor, bulk, ...filters } = search;
  const systems = useRead('listSystems', { ...filters, cursor, limit: PAGE, count: true }, keeping);
  const facets = useRead('countSystemFacets', filterValues(filters), keeping);
  const isNarrowed = Object.entries(filters).some(
    ([name, value]) => name !== 'sort' && name !== 'q' && value !== undefined,
  );
  const isFiltered = isNarrowed || filters.q !== undefined;
  const change = (changes: Partial<RegisterSearch>): void => {
    void navigate({ to: '/systems', search: { ...filters, ...changes }, replace: true });
  };
  const list = useRef<HTMLElement>(null);
  // The button that was pressed goes: reading goes on at what is found.
  const go = (search: RegisterSearch): void => {
    void navigate({ to: '/systems', search });
    list.current?.focus();
  };
  return (
    <Page
      title={t('register.title')}
      crumbs={[]}
      intro={t('register.intro')}
      actions={
        <>
          <ExportButton table="systems" search={withoutGaps(filters)} shown={SHOWN} />
          <ButtonLink to="/systems/as-of" compact>
            {t('asOf.open')}
          </ButtonLink>
          {rights.ever('create', 'AiSystem') && (
            <>
              <ButtonLink to="/imports" compact>
                {t('import.open')}
              </ButtonLink>
              <ButtonLink to="/systems/new" variant="primary" compact>
                {t('home.register')}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <div className={sheet.register} data-whole-window>
        <div className={classes(sheet.registerSide, 'stack')}>
          <Views now={withoutGaps(filters) as SystemFilterValues} isFiltered={isFiltered} />
          <Filters search={filters} facets={facets.data?.facets} onChange={change} isFiltered={isFiltered} />
        </div>
        <section
          ref={list}
          tabIndex={-1}
          className={classes(sheet.registerList, 'stack')}
          aria-label={t('register.results')}
          aria-busy={systems.isFetching}
        >
          {systems.isPending ? (
            <Loading />
          ) : systems.isError ? (
            <Failed error={systems.error} onRetry={() => void systems.refetch()} />
          ) : systems.data.items.length === 0 ? (
            <NothingFound sought={filters.q} isNarrowed={isNarrowed} onGo={go} />
          ) : (
            <>
              <p role="status" className="secondary small digits">
                {systems.data.total !== undefined &&
                  t('register.count', { count: systems.data.total, shown: formats.number(systems.data.total) })}
              </p>
              {mayChangeMany && (
                <BulkBar
                  selection={selection}
                  shown={systems.data.items.map(({ id }) => id)}
                  isFiltered={isFiltered}
                  onChangeChosen={() => changing.go('what', { systems: [...selection.ids] })}
                  onChangeAll={() => changing.go('what', { filters: filterValues(filters) })}
                />
              )}
              <RegisterTable
                items={systems.data.items}
                sort={search.sort ?? (search.q === undefined ? '-changedAt' : 'relevance')}
                onSort={(sort) => change({ sort, cursor: undefined })}
                selection={mayChangeMany ? selection : undefined}
              />
            </>
          )}
          <CursorPages
            label={t('register.pages')}
            search={{ ...filters, cursor }}
            nextCursor={systems.data?.nextCursor}
          />
        </section>
      </div>
      {mayChangeMany && bulk !== undefined && changing.subject !== undefined && (
        <BulkDialog choice={changing.subject as BulkChoice} steps={changing} onDone={selection.clear} />
      )}
    </Page>
  );
}

/** Filters without the members that are not set, as the request wants them. */
function withoutGaps(filters: Omit<RegisterSearch, 'cursor'>) {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** The filters as a bulk change takes them: neither page nor order. */
function filterValues({ sort: _, ...filters }: Omit<RegisterSearch, 'cursor'>): SystemFilterValues {
  return withoutGaps(filters) as SystemFilterValues;
}
