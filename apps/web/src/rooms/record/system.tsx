// One record: what it is, where it stands, and its tabs.
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordProgress } from '@registry/contracts';
import { linkTo } from '../../api/operations';
import { useRecord } from '../../api/reading';
import { Badge, ReviewBadge, StandingClass } from '../../fittings/class/badge';
import { JustNow } from '../../fittings/live/just-now';
import { Failed } from '../../fittings/page/failed';
import { PaperLink } from '../../fittings/page/paper-link';
import { Breadcrumbs } from '../../furniture/breadcrumbs';
import { Crumb, Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { Tabs } from '../../furniture/tabs';
import { useLanguage } from '../../words/language';
import { MergedNote } from './merged-note';
import { WayBar } from './next/way-bar';
import sheet from './record.module.css';

const tabs = [
  { to: '/systems/$id', name: 'overview' },
  { to: '/systems/$id/classification', name: 'classification' },
  { to: '/systems/$id/review', name: 'review' },
  { to: '/systems/$id/duties', name: 'duties' },
  { to: '/systems/$id/documents', name: 'documents' },
  { to: '/systems/$id/registration', name: 'registration' },
  { to: '/systems/$id/incidents', name: 'incidents' },
  { to: '/systems/$id/comments', name: 'comments' },
  { to: '/systems/$id/connections', name: 'connections' },
  { to: '/systems/$id/strategy', name: 'strategy' },
  { to: '/systems/$id/history', name: 'history' },
] as const;

export function SystemPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = useParams({ from: '/systems/$id' });
  const [, , , part = 'overview', deeper] = useLocation().pathname.split('/');
  const tab = tabs.find(({ name }) => name === part);
  const system = useRecord('getSystem', { id });
  if (system.isPending) return <Loading />;
  if (system.isError) return <Failed isPage error={system.error} onRetry={() => void system.refetch()} />;
  const record = system.data.value;
  return (
    <>
      {/* What lies deeper has a title of its own. */}
      {deeper === undefined && (
        <title>
          {[tab && t(`system.tab.${tab.name}`), record.name, t('frame.product')].filter(Boolean).join(' · ')}
        </title>
      )}
      <div className={sheet.systemHead}>
        <div className="row row--spread">
          <Breadcrumbs>
            {[
              <Crumb key="home" to="/">
                {t('menu.home')}
              </Crumb>,
              <Crumb key="register" to="/systems">
                {t('menu.register')}
              </Crumb>,
              record.reference,
            ]}
          </Breadcrumbs>
          <JustNow id={record.id} />
        </div>
        <div className="row row--spread">
          <h1>{record.name}</h1>
          <PaperLink
            href={linkTo('printDossier', { id, language })}
            title={t('paper.dossierOf', { title: record.name })}
            text={t('paper.dossier')}
          />
        </div>
        <div className="row">
          <span className="digits">{record.reference}</span>
          <StandingClass state={record.class} decided={record.decidedClass} presumption={record.presumption} />
          <ReviewBadge state={record.reviewState} />
          <Badge>{t(`stage.${record.stage}`)}</Badge>
          <span className="secondary small">{t('system.ownedBy', { name: record.owner.name })}</span>
          {record.owner.hasLeft === true && <Badge tone="warning">{t('system.ownerLeft')}</Badge>}
        </div>
      </div>
      <WayBar id={id} system={record} />
      {record.stage === 'retired' && <MergedNote id={id} system={record} />}
      <Tabs label={t('system.tabs')}>
        {tabs.map(({ to, name }) => (
          <Link
            key={name}
            to={to}
            params={{ id }}
            activeOptions={{ exact: name !== 'classification' && name !== 'documents' }}
          >
            {t(`system.tab.${name}`)}
            <Waiting tab={name} progress={record.progress} />
          </Link>
        ))}
      </Tabs>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}

/** What waits behind a tab. */
function Waiting({ tab, progress }: { tab: (typeof tabs)[number]['name']; progress: RecordProgress }) {
  const { t } = useTranslation();
  const { duties, questions, threads, incidents } = progress;
  const open = { review: questions, comments: threads, incidents }[tab as 'review' | 'comments' | 'incidents'] ?? 0;
  if (tab === 'duties' && duties.late > 0)
    return (
      <>
        {' '}
        <Badge tone="warning">{t('way.late', { count: duties.late })}</Badge>
      </>
    );
  return (
    open > 0 && (
      <>
        {' '}
        <Badge>{t('way.open', { count: open })}</Badge>
      </>
    )
  );
}
