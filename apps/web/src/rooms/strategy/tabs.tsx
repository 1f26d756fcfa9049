// The three parts of the strategy.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function StrategyTabs() {
  const { t } = useTranslation();
  return (
    <Tabs label={t('strategy.parts')}>
      <Link to="/strategy" activeOptions={{ exact: true, includeSearch: false }}>
        {t('strategy.actions')}
      </Link>
      <Link to="/strategy/dialogues">{t('strategy.dialogues')}</Link>
      <Link to="/strategy/initiatives">{t('strategy.initiatives')}</Link>
    </Tabs>
  );
}
