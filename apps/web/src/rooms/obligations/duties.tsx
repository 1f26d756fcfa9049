// Duties of all systems one may read: how many by when, then by system, by month, or in a calendar.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/rights';
import { ExportButton } from '../../fittings/exporting/export-button';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Page } from '../../fittings/page/page';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Opening } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { Select } from '../../furniture/forms/field';
import { laterLoaded } from '../../furniture/later';
import { Link } from '../../furniture/link';
import { NoPermission } from '../../furniture/states';
import { Tabs } from '../../furniture/tabs';
import { useFormats } from '../../words/formats';
import type { DutiesSearch } from './duties-search';
import { ByMonth } from './groups/by-month';
import { BySystem } from './groups/by-system';
import { Numbers } from './groups/numbers';
import { RunBox } from './run-box';
import sheet from './obligations.module.css';

const MonthCalendar = laterLoaded(() => import('./calendar/month-calendar'), 'MonthCalendar');
const AddressDialog = laterLoaded(() => import('./calendar/address-dialog'), 'AddressDialog');
const VIEWS = [undefined, 'months', 'calendar'] as const;

export function DutiesPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const search = useSearch({ from: '/duties' });
  const [isAddressing, setIsAddressing] = useState(false);
  if (!rights.ever('read', 'Duty')) return <NoPermission />;
  const whose = { responsible: search.mine === true ? ('me' as const) : undefined, unit: search.unit };
  const filters = { ...whose, when: search.when, from: search.day, to: search.day };
  return (
    <Page
      title={t('duty.title')}
      crumbs={[]}
      intro={t('duty.intro')}
      actions={
        <>
          <Button compact icon={<CalendarPlus aria-hidden="true" />} onPress={() => setIsAddressing(true)}>
            {t('calendar.address')}
          </Button>
          <ExportButton table="duties" search={filters} />
        </>
      }
    >
      <Tabs label={t('duty.views')}>
        {VIEWS.map((view) => (
          <Link
            key={view ?? 'systems'}
            to="/duties"
            search={{ ...search, view, day: undefined, cursor: undefined }}
            aria-current={search.view === view ? 'page' : undefined}
            data-status={search.view === view ? 'active' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`duty.by.${view ?? 'systems'}`)}
          </Link>
        ))}
        <Link to="/incidents">{t('incident.title')}</Link>
      </Tabs>
      <div className="stack stack--loose">
        <div className={sheet.narrowing}>
          <Numbers filters={whose} search={search} />
          <Filters search={search} />
        </div>
        {search.day !== undefined && <OfDay day={search.day} search={search} />}
        <RulesOfToday>
          {search.view === 'calendar' ? (
            <MonthCalendar filters={whose} search={search} />
          ) : search.view === 'months' ? (
            <ByMonth filters={filters} />
          ) : (
            <BySystem filters={filters} search={search} />
          )}
        </RulesOfToday>
        {search.view === undefined && rights.ever('recompute', 'Duty') && <RunBox />}
      </div>
      <Opening onClose={() => setIsAddressing(false)}>
        {isAddressing && <AddressDialog onClose={() => setIsAddressing(false)} />}
      </Opening>
    </Page>
  );
}

function Filters({ search }: { search: DutiesSearch }) {
  const { t } = useTranslation();
  const go = useNarrowing(search);
  return (
    <div className="row row--fields">
      <Check checked={search.mine === true} onChange={(event) => go({ mine: event.target.checked ? true : undefined })}>
        {t('duty.mine')}
      </Check>
      {search.view === undefined && (
        <Check
          checked={search.when === 'done'}
          onChange={(event) => go({ when: event.target.checked ? 'done' : undefined })}
        >
          {t('duty.onlyDone')}
        </Check>
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
  );
}

function OfDay({ day, search }: { day: string; search: DutiesSearch }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const go = useNarrowing(search);
  return (
    <p className="row">
      {t('duty.shownDay', { day: formats.day(day) })}{' '}
      <Button compact onPress={() => go({ day: undefined })}>
        {t('duty.showAll')}
      </Button>
    </p>
  );
}

function useNarrowing(search: DutiesSearch): (changes: Partial<DutiesSearch>) => void {
  const navigate = useNavigate();
  return (changes) => void navigate({ to: '/duties', search: { ...search, cursor: undefined, ...changes } });
}
