// The 70 actions of the strategy by sector, with filters.
import { hasWords } from '@registry/record';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StrategyActionSummary } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { classes } from '../../furniture/classes';
import { Button } from '../../furniture/forms/button';
import { Select, TextField } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { useFormats, useInLanguage } from '../../words/formats';
import { InLanguage, useStandIn } from '../../words/in-language';
import type { ActionsSearch } from './actions-search';
import { StrategyTabs } from './tabs';
import { useTargetText } from './target-text';
import { Coverage } from './targets/coverage';
import { isWithin, periods, usePeriodName } from './targets/periods';
import { SectorMatrix } from './targets/sector-matrix';
import { TargetLine } from './targets/target-line';
import sheet from './strategy.module.css';

export function Actions() {
  const { t } = useTranslation();
  const actions = useItems('listStrategyActions', { limit: 200 }, { staleTime: 60_000 });
  return (
    <Page title={t('strategy.title')} crumbs={[]} intro={t('strategy.intro')}>
      <StrategyTabs />
      {actions.isPending ? (
        <Loading />
      ) : actions.isError ? (
        <Failed error={actions.error} onRetry={() => void actions.refetch()} />
      ) : (
        <>
          <section className="stack" aria-labelledby="coverage">
            <h2 id="coverage">{t('targets.heading')}</h2>
            <Coverage actions={actions.data} />
            <TargetLine actions={actions.data} />
            <SectorMatrix />
          </section>
          <Filtered actions={actions.data} />
        </>
      )}
    </Page>
  );
}

function Filtered({ actions }: { actions: readonly StrategyActionSummary[] }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const formats = useFormats();
  const pick = useInLanguage();
  const lang = useStandIn();
  const navigate = useNavigate();
  const search = useSearch({ from: '/strategy' });
  const change = (changes: ActionsSearch): void => {
    void navigate({ to: '/strategy', search: { ...search, ...changes }, replace: true });
  };
  const sectors = [...new Map(actions.map(({ sector }) => [sector.code, sector])).values()];
  const shown = actions.filter((action) => fits(action, search));
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="stack stack--loose">
      <div className={sheet.strategyFilters}>
        <TextField
          compact
          type="search"
          label={t('strategy.search')}
          value={search.q ?? ''}
          onChange={(event) => change({ q: event.target.value === '' ? undefined : event.target.value })}
        />
        <Select
          compact
          label={t('strategy.sector')}
          value={search.sector ?? ''}
          onChange={(event) => change({ sector: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t('strategy.allSectors')}</option>
          {sectors.map((sector) => (
            <option key={sector.code} value={sector.code} lang={lang}>
              {pick({ en: sector.titleEn, fr: sector.titleFr })}
            </option>
          ))}
        </Select>
        <Select
          compact
          label={t('strategy.kind')}
          value={search.kind ?? ''}
          onChange={(event) =>
            change({ kind: event.target.value === '' ? undefined : (event.target.value as 'flagship' | 'other') })
          }
        >
          <option value="">{t('strategy.allKinds')}</option>
          <option value="flagship">{t('actionKind.flagship')}</option>
          <option value="other">{t('actionKind.other')}</option>
        </Select>
        <Select
          compact
          label={t('strategy.when')}
          value={search.when ?? ''}
          onChange={(event) => change({ when: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t('strategy.anyTime')}</option>
          {[...new Set(periods(actions).flatMap((period) => [period.split('-')[0]!, period]))].map((period) => (
            <option key={period} value={period}>
              {periodName(period)}
            </option>
          ))}
        </Select>
        <Select
          compact
          label={t('targets.systems')}
          value={search.systems ?? ''}
          onChange={({ target: { value } }) =>
            change({ systems: value === 'with' || value === 'without' ? value : undefined })
          }
        >
          <option value="">{t('targets.any')}</option>
          <option value="with">{t('targets.onlyWith')}</option>
          <option value="without">{t('targets.onlyWithout')}</option>
        </Select>
      </div>
      <div className="row row--spread">
        <p role="status" className="secondary small digits">
          {t('strategy.count', { count: shown.length, all: formats.number(actions.length) })}
        </p>
        <div className="row">
          {isFiltered && (
            <Button
              compact
              variant="quiet"
              onPress={() => void navigate({ to: '/strategy', search: {}, replace: true })}
            >
              {t('register.clear')}
            </Button>
          )}
          {shown.length > 0 && (
            // What is shown was found here: the file has these and no others.
            <ExportButton table="actions" search={isFiltered ? { action: shown.map(({ code }) => code) } : {}} />
          )}
        </div>
      </div>
      {shown.length === 0 && <Empty title={t('strategy.noMatch')} />}
      {sectors.map((sector) => {
        const own = shown.filter((action) => action.sector.code === sector.code);
        return (
          own.length > 0 && (
            <section key={sector.code} className="stack" aria-labelledby={`sector-${sector.code}`}>
              <h2 id={`sector-${sector.code}`}>
                <InLanguage en={sector.titleEn} fr={sector.titleFr} />{' '}
                <span className="secondary small digits">({own.length})</span>
              </h2>
              <ul className={sheet.actions}>
                {own.map((action) => (
                  <ActionLine key={action.code} action={action} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function ActionLine({ action }: { action: StrategyActionSummary }) {
  const { t } = useTranslation();
  const targetText = useTargetText();
  return (
    <li className={sheet.actionsOne}>
      <div>
        <Link to="/strategy/$code" params={{ code: action.code }}>
          <InLanguage en={action.titleEn} fr={action.titleFr} />
        </Link>
        <div className="row small secondary">
          <span className="digits">{action.code}</span>
          {action.kind === 'flagship' && <Badge tone="notice">{t('actionKind.flagship')}</Badge>}
          {action.systems > 0 && <span>{t('strategy.systems', { count: action.systems })}</span>}
        </div>
      </div>
      <span className={classes('nowrap digits', sheet.actionsTarget)}>{targetText(action.target, 'short')}</span>
    </li>
  );
}

function fits(action: StrategyActionSummary, { sector, kind, when, systems, q }: ActionsSearch): boolean {
  return (
    (sector === undefined || action.sector.code === sector) &&
    (kind === undefined || action.kind === kind) &&
    (when === undefined || isWithin(action, when)) &&
    (systems === undefined || (systems === 'with') === action.systems > 0) &&
    (q === undefined || hasWords(`${action.code} ${action.titleEn} ${action.titleFr}`, q))
  );
}
