// The two parts of the organisation.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function PeopleTabs() {
  const { t } = useTranslation();
  return (
    <Tabs label={t('people.parts')}>
      <Link to="/people" activeOptions={{ exact: true, includeSearch: false }}>
        {t('people.title')}
      </Link>
      <Link to="/access-requests">{t('requests.title')}</Link>
      <Link to="/units">{t('people.units')}</Link>
      <Link to="/settings" activeOptions={{ exact: true, includeSearch: false }}>
        {t('settings.title')}
      </Link>
      <Link to="/settings/webhooks">{t('webhook.title')}</Link>
    </Tabs>
  );
}
