// For those who keep the strategy: the targets that come next.
import { useTranslation } from 'react-i18next';
import { useItems } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { InLanguage } from '../../words/in-language';
import { today } from '../../words/zone';
import { useTargetText } from '../strategy/target-text';
import { Coverage } from '../strategy/targets/coverage';
import { SectorMatrix } from '../strategy/targets/sector-matrix';
import { TargetLine } from '../strategy/targets/target-line';
import sheet from './home.module.css';

const MOST = 8;

export function StrategyCorner() {
  const { t } = useTranslation();
  const targetText = useTargetText();
  const actions = useItems('listStrategyActions', { limit: 200 }, { staleTime: 60_000 });
  if (actions.isPending) return <Loading />;
  if (actions.isError) return <Failed error={actions.error} onRetry={() => void actions.refetch()} />;
  const next = actions.data
    .filter(({ target }) => target.due !== null && target.due >= today())
    .sort((a, b) => a.target.due!.localeCompare(b.target.due!))
    .slice(0, MOST);
  return (
    <section className="section" aria-labelledby="strategy">
      <h2 id="strategy">{t('home.targets')}</h2>
      <Coverage actions={actions.data} />
      <TargetLine actions={actions.data} />
      <ul className={sheet.homeTargets}>
        {next.map((action) => (
          <li key={action.code}>
            <span className="secondary small digits nowrap">{targetText(action.target, 'short')}</span>
            <Link to="/strategy/$code" params={{ code: action.code }}>
              <InLanguage en={action.titleEn} fr={action.titleFr} />
            </Link>
          </li>
        ))}
      </ul>
      <SectorMatrix />
      <p>
        <Link to="/strategy">{t('home.allActions')}</Link>
      </p>
    </section>
  );
}
