// People who wait for my answer: to help with a record of mine, or to be let into the register.
import { useTranslation } from 'react-i18next';
import { useItems, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';

export function WaitingForMe() {
  const { t } = useTranslation();
  const formats = useFormats();
  const rights = useRights();
  const joins = useItems('listJoinRequestsForMe', {}, { enabled: rights.ever('update', 'AiSystem') }).data ?? [];
  const requests =
    useRead('listAccessRequests', { limit: 25 }, { enabled: rights.ever('create', 'Person') }).data?.items ?? [];
  const late = useRead('listDuties', { responsible: 'me', standing: ['overdue'], limit: 50 }).data;
  const overdue = late?.items.length ?? 0;
  if (joins.length + requests.length + overdue === 0) return null;
  return (
    <section className="section" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting.title')}</h2>
      <ul className="stack stack--tight">
        {joins.map(({ id, person, system, askedAt }) => (
          <li key={id} className="row">
            <Link to="/systems/$id" params={{ id: system.reference }}>
              {t('waiting.join', { name: person.name, system: system.name })}
            </Link>
            <time dateTime={askedAt} title={formats.instant(askedAt)} className="secondary small">
              {formats.ago(askedAt)}
            </time>
          </li>
        ))}
        {overdue > 0 && (
          <li>
            <Link to="/duties" search={{ mine: true, when: 'late' }}>
              {late?.nextCursor === null
                ? t('waiting.duties', { count: overdue })
                : t('waiting.dutiesMore', { count: overdue })}
            </Link>
          </li>
        )}
        {requests.length > 0 && (
          <li>
            <Link to="/access-requests">{t('waiting.access', { count: requests.length })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
