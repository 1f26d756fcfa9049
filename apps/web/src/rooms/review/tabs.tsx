// The two parts of reviewing.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import '../../fittings/record/systems.css';

export function ReviewTabs() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('desk.parts')} className="tabs">
      <Link to="/reviews" activeOptions={{ exact: true, includeSearch: false }}>
        {t('desk.queue')}
      </Link>
      <Link to="/reviews/officers">{t('officers.title')}</Link>
    </nav>
  );
}
