// Decisions that no longer stand, each with the reason.
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../api/reading';
import { Link } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';

const MOST = 5;

export function DueAgain() {
  const { t } = useTranslation();
  const formats = useFormats();
  const again = useRead('listReviews', { queue: 'due_again', limit: MOST }).data;
  if (again === undefined || again.items.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="due-again">
      <h3 id="due-again">{t('queues.due_again')}</h3>
      <ul className="stack stack--tight">
        {again.items.map(({ systemId, reference, name, dueBecause }) => (
          <li key={systemId}>
            <Link to="/reviews/$id" params={{ id: reference }} search={{ queue: 'due_again' }}>
              {name}
            </Link>{' '}
            <span className="secondary small">
              {formats.list(dueBecause.map((reason) => t(`dueReason.${reason}`)))}
            </span>
          </li>
        ))}
      </ul>
      {again.nextCursor !== null && (
        <Link to="/reviews/list" search={{ queue: 'due_again' }}>
          {t('load.allAgain')}
        </Link>
      )}
    </section>
  );
}
