// Duties system by system, the one with the first day in front: how many are done, and each of them when it is opened.
import { useTranslation } from 'react-i18next';
import type { DutySystem } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { Badge } from '../../../fittings/class/badge';
import { Failed } from '../../../fittings/page/failed';
import { Disclosure } from '../../../furniture/disclosure';
import { Link } from '../../../furniture/link';
import { Empty, Loading } from '../../../furniture/states';
import { CursorPages } from '../../../furniture/tables/cursor-pages';
import { UnitCode } from '../../../words/unit-name';
import type { DutiesSearch } from '../duties-search';
import { Done } from '../lines/done';
import { Lines } from '../lines/lines';
import sheet from '../obligations.module.css';
import type { DutyFilters } from './numbers';

/** So few are open at once. */
const OPEN = 2;

export function BySystem({ filters, search }: { filters: DutyFilters; search: DutiesSearch }) {
  const { t } = useTranslation();
  const systems = useRead('listDutySystems', { ...filters, cursor: search.cursor, limit: 20 }, keeping);
  if (systems.isPending) return <Loading />;
  if (systems.isError) return <Failed error={systems.error} onRetry={() => void systems.refetch()} />;
  const { items, nextCursor } = systems.data;
  if (items.length === 0) return <Empty title={t('duty.nothingHere')} />;
  return (
    <div className="stack">
      {items.map((one, index) => (
        <section key={one.system.id} className={sheet.group} aria-label={one.system.name}>
          <Disclosure
            key={String(filters.when)}
            isInitiallyOpen={index === 0 || items.length <= OPEN}
            summary={<Head of={one} />}
          >
            <Lines
              filters={{ ...filters, system: one.system.id, limit: 100 }}
              caption={one.system.name}
              isNamed={false}
            />
            <p className="small">
              <Link to="/systems/$id/duties" params={{ id: one.system.reference }}>
                {t('duty.toRecord', { system: one.system.name })}
              </Link>
            </p>
          </Disclosure>
        </section>
      ))}
      <CursorPages label={t('duty.pages')} search={search} nextCursor={nextCursor} />
    </div>
  );
}

function Head({ of: { system, owed, done, late } }: { of: DutySystem }) {
  const { t } = useTranslation();
  return (
    <span className={sheet.head}>
      <span>
        {system.name}{' '}
        <span className="small secondary">
          {system.reference} · <UnitCode unit={system.unit} />
        </span>
      </span>
      <Done of={owed} done={done} />
      {late > 0 && <Badge tone="warning">{t('duty.lateCount', { count: late })}</Badge>}
    </span>
  );
}
