// The register: search, filter, sort, group, page; all of it in the address.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemFilterValues } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Page } from '../../fittings/page/page';
import { useSteps } from '../../fittings/page/steps';
import { ButtonLink } from '../../furniture/link';
import { Chips } from './bar/chips';
import { ListBar } from './bar/list-bar';
import { BulkDialog, type BulkChoice } from './bulk/bulk-dialog';
import { List } from './grid/list';
import { shownOf } from './grid/shown';
import type { RegisterSearch } from './register-search';
import { useSelection } from './selection';
import { Views } from './views/views';
import sheet from './register.module.css';

export function Register() {
  const { t } = useTranslation();
  const rights = useRights();
  const navigate = useNavigate();
  const selection = useSelection();
  const changing = useSteps('bulk');
  const mayChangeMany = rights.ever('update', 'AiSystem') || rights.ever('handOver', 'AiSystem');
  const { cursor, bulk, ...search } = useSearch({ from: '/systems' });
  const look = shownOf(search);
  const asked = filtersOf(search);
  const sums = useRead('groupSystems', { ...asked, groupBy: search.groupBy }, keeping);
  const change = (changes: Partial<RegisterSearch>): void => {
    void navigate({ to: '/systems', search: { ...search, ...changes }, replace: true });
  };
  const list = useRef<HTMLElement>(null);
  // The button that was pressed goes: reading goes on at what is found.
  const go = (next: RegisterSearch): void => {
    void navigate({ to: '/systems', search: next });
    list.current?.focus();
  };
  const enter = (): void => {
    // As much of the list as there is room for.
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  };
  return (
    <Page title={t('register.title')} actions={<Elsewhere mayRegister={rights.ever('create', 'AiSystem')} />}>
      <div className="stack stack--tight" data-whole-window>
        <button type="button" className={sheet.skip} onClick={enter}>
          {t('table.skip')}
        </button>
        <Views now={withoutGaps(search) as SystemFilterValues} isOwn={Object.keys(withoutGaps(search)).length > 0} />
        <ListBar search={search} look={look} asked={asked} total={sums.data?.total} onChange={change} />
        <Chips search={search} onChange={change} />
        <section ref={list} tabIndex={-1} className={sheet.list} aria-label={t('register.results')}>
          <List
            search={{ ...search, cursor }}
            look={look}
            asked={asked}
            sums={sums.data}
            selection={mayChangeMany ? selection : undefined}
            onChange={change}
            onGo={go}
            onChangeChosen={() => changing.go('what', { systems: [...selection.ids] })}
            onChangeAll={() => changing.go('what', { filters: asked })}
          />
        </section>
      </div>
      {mayChangeMany && bulk !== undefined && changing.subject !== undefined && (
        <BulkDialog choice={changing.subject as BulkChoice} steps={changing} onDone={selection.clear} />
      )}
    </Page>
  );
}

function Elsewhere({ mayRegister }: { mayRegister: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <ButtonLink to="/systems/as-of" compact>
        {t('asOf.open')}
      </ButtonLink>
      {mayRegister && (
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
  );
}

/** Without the members that are not set, as the request wants them. */
const withoutGaps = (search: RegisterSearch): object =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

/** What narrows the list, as bulk change and counts take it: neither page nor order nor looks. */
function filtersOf({
  cursor: _cursor,
  sort: _sort,
  thenBy: _then,
  columns: _columns,
  groupBy: _group,
  density: _density,
  ...filters
}: RegisterSearch): SystemFilterValues {
  return withoutGaps(filters) as SystemFilterValues;
}
