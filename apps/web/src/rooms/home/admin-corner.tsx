// For whoever keeps people and settings: what waits, and what did not go out.
import { useTranslation } from 'react-i18next';
import { useItems, useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import sheet from './home.module.css';

const MOST = 100;

export function AdminCorner() {
  const { t } = useTranslation();
  const formats = useFormats();
  const requests = useRead('listAccessRequests', { limit: MOST });
  const people = useRead('listPeople', { role: ['none'], limit: MOST });
  const webhooks = useItems('listWebhooks');
  const mails = useRead('countMails');
  const failed = [requests, people, webhooks, mails].find(({ isError }) => isError);
  if (failed?.error) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!requests.data || !people.data || !webhooks.data || !mails.data) return <Loading />;
  const many = ({ items, nextCursor }: { items: readonly unknown[]; nextCursor: string | null }): string =>
    `${formats.number(items.length)}${nextCursor === null ? '' : '+'}`;
  const dead = webhooks.data.reduce((sum, webhook) => sum + webhook.dead, 0);
  return (
    <section className="section" aria-labelledby="administration">
      <h2 id="administration">{t('administration.title')}</h2>
      <p className="reading">{t('home.admin')}</p>
      <dl className={sheet.homeFigures}>
        <div className="card card--lowest">
          <dt>
            <Link to="/access-requests">{t('administration.requests')}</Link>
          </dt>
          <dd className="digits">{many(requests.data)}</dd>
        </div>
        <div className="card card--lowest">
          <dt>
            <Link to="/people" search={{ role: 'none' }}>
              {t('administration.noRole')}
            </Link>
          </dt>
          <dd className="digits">{many(people.data)}</dd>
        </div>
        <div className="card card--lowest">
          <dt>
            <Link to="/settings/webhooks">{t('administration.dead')}</Link>
          </dt>
          <dd className="digits">{formats.number(dead)}</dd>
        </div>
        <div className="card card--lowest">
          <dt>{t('administration.mails')}</dt>
          <dd className="digits">{formats.number(mails.data.failed)}</dd>
        </div>
      </dl>
    </section>
  );
}
