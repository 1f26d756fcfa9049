// The three parts of the strategy.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import '../../fittings/record/systems.css';

export function StrategyTabs() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('strategy.parts')} className="tabs">
      <Link to="/strategy" activeOptions={{ exact: true, includeSearch: false }}>
        {t('strategy.actions')}
      </Link>
      <Link to="/strategy/dialogues">{t('strategy.dialogues')}</Link>
      <Link to="/strategy/initiatives">{t('strategy.initiatives')}</Link>
    </nav>
  );
}
