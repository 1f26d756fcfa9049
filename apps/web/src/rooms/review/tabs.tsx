// The two parts of reviewing.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function ReviewTabs() {
  const { t } = useTranslation();
  return (
    <Tabs label={t('desk.parts')}>
      <Link to="/reviews" activeOptions={{ exact: true, includeSearch: false }}>
        {t('desk.queue')}
      </Link>
      <Link to="/reviews/officers">{t('officers.title')}</Link>
    </Tabs>
  );
}
