// Duties of all systems one may read: as a list by day, or by quarter.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DUTY_STANDINGS, type DutyItem, type DutyStanding } from '@registry/contracts';
import { linkTo } from '../../api/operations';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { PaperLink } from '../../fittings/page/paper-link';
import { PersonName } from '../../fittings/people/person-name';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { Select } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { Tabs } from '../../furniture/tabs';
import { useLanguage } from '../../words/language';
import { UnitCode } from '../../words/unit-name';
import type { DutiesSearch } from './duties-search';
import { DutyDays, DutySource, StandingBadge, useDutyTitle } from './duty-words';
import { useQuarterName } from './quarter-name';
import type { DutyFilters } from './quarters';
import { Quarters } from './quarters';
import { RunBox } from './run-box';

export function DutiesPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const search = useSearch({ from: '/duties' });
  if (!rights.ever('read', 'Duty')) return <NoPermission />;
  const filters: DutyFilters = {
    responsible: search.mine === true ? 'me' : undefined,
    standing: search.standing === undefined ? undefined : [search.standing],
    unit: search.unit,
    quarter: search.quarter,
  };
  return (
    <Page
      title={t('duty.title')}
      crumbs={[]}
      intro={t('duty.intro')}
      actions={<ExportButton table="duties" search={filters} />}
    >
      <Tabs label={t('duty.views')}>
        <Link
          to="/duties"
          search={{ ...search, view: undefined, cursor: undefined }}
          aria-current={search.view === undefined ? 'page' : undefined}
          activeOptions={{ exact: true }}
        >
          {t('duty.list')}
        </Link>
        <Link
          to="/duties"
          search={{ ...search, view: 'calendar', quarter: undefined, standing: undefined, cursor: undefined }}
          aria-current={search.view === 'calendar' ? 'page' : undefined}
          activeOptions={{ exact: true }}
        >
          {t('duty.calendar')}
        </Link>
        <Link to="/incidents">{t('incident.title')}</Link>
      </Tabs>
      <div className="stack stack--loose">
        <Filters search={search} />
        <RulesOfToday>
          {search.view === 'calendar' ? (
            <Quarters filters={filters} search={search} />
          ) : (
            <DutyTable filters={filters} search={search} />
          )}
        </RulesOfToday>
        {rights.ever('recompute', 'Duty') && <RunBox />}
      </div>
    </Page>
  );
}

function Filters({ search }: { search: DutiesSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const quarterName = useQuarterName();
  const go = (changes: Partial<DutiesSearch>): void =>
    void navigate({ to: '/duties', search: { ...search, cursor: undefined, ...changes } });
  return (
    <>
      <div className="row row--fields">
        <Check
          checked={search.mine === true}
          onChange={(event) => go({ mine: event.target.checked ? true : undefined })}
        >
          {t('duty.mine')}
        </Check>
        {search.view !== 'calendar' && (
          <Select
            compact
            label={t('duty.standing')}
            value={search.standing ?? ''}
            onChange={(event) =>
              go({ standing: event.target.value === '' ? undefined : (event.target.value as DutyStanding) })
            }
          >
            <option value="">{t('duty.all')}</option>
            {DUTY_STANDINGS.filter((standing) => standing !== 'lapsed').map((standing) => (
              <option key={standing} value={standing}>
                {t(`dutyStanding.${standing}`)}
              </option>
            ))}
          </Select>
        )}
        <Select
          compact
          label={t('duty.unit')}
          value={search.unit ?? ''}
          onChange={(event) => go({ unit: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t('duty.all')}</option>
          <UnitOptions keep={search.unit} />
        </Select>
      </div>
      {search.quarter !== undefined && (
        <p className="row">
          {t('duty.shownQuarter', { quarter: quarterName(search.quarter) })}{' '}
          <Button compact onPress={() => go({ quarter: undefined })}>
            {t('duty.showAll')}
          </Button>
          <PaperLink
            href={linkTo('printDuties', { quarter: search.quarter, language })}
            title={t('paper.dutiesOf', { quarter: quarterName(search.quarter) })}
          />
        </p>
      )}
    </>
  );
}

function DutyTable({ filters, search }: { filters: DutyFilters; search: DutiesSearch }) {
  const { t } = useTranslation();
  const duties = useRead('listDuties', { ...filters, cursor: search.cursor, limit: 50 }, keeping);
  if (duties.isPending) return <Loading />;
  if (duties.isError) return <Failed error={duties.error} onRetry={() => void duties.refetch()} />;
  const { items, nextCursor } = duties.data;
  if (items.length === 0) return <Empty title={t('duty.nothingHere')} />;
  const columns = [
    { key: 'what', label: t('duty.what') },
    { key: 'system', label: t('duty.system') },
    { key: 'unit', label: t('duty.unit') },
    { key: 'due', label: t('duty.due') },
    { key: 'who', label: t('duty.who') },
    { key: 'standing', label: t('duty.standing') },
  ];
  return (
    <>
      <Table caption={t('duty.title')} columns={columns}>
        {items.map((duty) => (
          <DutyRow key={duty.id} duty={duty} />
        ))}
      </Table>
      <CursorPages label={t('duty.pages')} search={search} nextCursor={nextCursor} />
    </>
  );
}

function DutyRow({ duty }: { duty: DutyItem }) {
  const { t } = useTranslation();
  const title = useDutyTitle();
  const { system } = duty;
  return (
    <Row>
      <Cell label={t('duty.what')} isHeading>
        <strong>{title(duty)}</strong>
        <br />
        <DutySource duty={duty} />
      </Cell>
      <Cell label={t('duty.system')} isTyped>
        <Link to="/systems/$id/duties" params={{ id: system.reference }}>
          {system.name}
        </Link>{' '}
        <span className="small secondary nowrap">{system.reference}</span>
      </Cell>
      <Cell label={t('duty.unit')}>
        <UnitCode unit={system.unit} />
      </Cell>
      <Cell label={t('duty.due')}>
        <DutyDays duty={duty} />
      </Cell>
      <Cell label={t('duty.who')} isTyped>
        <PersonName of={duty.responsible ?? system.owner} />
      </Cell>
      <Cell label={t('duty.standing')}>
        <StandingBadge duty={duty} />
      </Cell>
    </Row>
  );
}
