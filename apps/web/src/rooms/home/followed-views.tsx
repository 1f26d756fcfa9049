// The views I follow, with what is new in each.
import { useTranslation } from 'react-i18next';
import { useItems } from '../../api/reading';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import { readRegisterSearch } from '../register/register-search';

export function FollowedViews() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useItems('listFollowedViews');
  if (data === undefined || data.length === 0) return null;
  return (
    <section className="section" aria-labelledby="followed">
      <h2 id="followed">{t('view.followed')}</h2>
      <ul className="stack stack--tight">
        {data.map(({ view, changed, seenAt }) => (
          <li key={view.id} className="row">
            <Link to="/systems" search={readRegisterSearch(view.filters)}>
              {view.name}
            </Link>
            {changed === 0 ? (
              <span className="secondary">{t('view.nothing')}</span>
            ) : (
              <strong>{t('view.changed', { count: changed })}</strong>
            )}
            <time dateTime={seenAt} title={formats.instant(seenAt)} className="secondary small">
              {t('view.since', { when: formats.ago(seenAt) })}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
