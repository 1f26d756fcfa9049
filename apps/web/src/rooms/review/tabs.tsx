// The parts of reviewing.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function ReviewTabs({ at }: { at: 'desk' | 'list' | 'officers' }) {
  const { t } = useTranslation();
  return (
    <Tabs label={t('desk.parts')}>
      {/* A case lies on the desk; list and officers have the desk's address before them, and lie beside it. */}
      <Link to="/reviews" activeOptions={{ exact: at !== 'desk', includeSearch: false }}>
        {t('desk.queue')}
      </Link>
      <Link to="/reviews/list" activeOptions={{ includeSearch: false }}>
        {t('queue.asList')}
      </Link>
      <Link to="/reviews/officers">{t('officers.title')}</Link>
    </Tabs>
  );
}
