// The queues of the officers, and how many cases lie in each.
import { useTranslation } from 'react-i18next';
import { QUEUES, type Queue } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import sheet from './review.module.css';

const COUNTED = 1000;

/** @param to where a queue is shown: on the desk, or as a list */
export function Queues({ current, to }: { current: Queue; to: '/reviews' | '/reviews/list' }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: counts } = useRead('countReviews');
  const counted = (queue: Queue): string => {
    const count = counts?.queues[queue];
    return count === undefined ? '' : count >= COUNTED ? `${formats.number(COUNTED)}+` : formats.number(count);
  };
  return (
    <>
      <nav aria-label={t('desk.queues')} className={sheet.queues} data-queues>
        {QUEUES.map((queue) => (
          <Link
            key={queue}
            to={to}
            search={queue === 'open' ? {} : { queue }}
            className={sheet.queuesOne}
            aria-current={queue === current ? 'page' : undefined}
            activeOptions={{ exact: true }}
          >
            {t(`queues.${queue}`)} <span className="digits secondary">{counted(queue)}</span>
          </Link>
        ))}
      </nav>
      {counts !== undefined && counts.overdue > 0 && (
        <p className="small late">{t('desk.overdueCount', { count: counts.overdue })}</p>
      )}
    </>
  );
}
