// One record: what it is, where it stands, and its tabs.
import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../api/operations';
import { useRecord } from '../../api/reading';
import { Badge, ReviewBadge, StandingClass } from '../../fittings/class/badge';
import { JustNow } from '../../fittings/live/just-now';
import { Failed } from '../../fittings/page/failed';
import { PaperLink } from '../../fittings/page/paper-link';
import { Breadcrumbs } from '../../furniture/breadcrumbs';
import { Crumb } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useLanguage } from '../../words/language';
import { MergedNote } from './merged-note';
import { WayBar } from './next/way-bar';
import { partOf, RecordTabs } from './record-tabs';
import sheet from './record.module.css';

export function SystemPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = useParams({ from: '/systems/$id' });
  const [, , , part = 'overview', deeper] = useLocation().pathname.split('/');
  const tab = partOf(part);
  const system = useRecord('getSystem', { id });
  if (system.isPending) return <Loading />;
  if (system.isError) return <Failed isPage error={system.error} onRetry={() => void system.refetch()} />;
  const record = system.data.value;
  return (
    <>
      {/* What lies deeper has a title of its own. */}
      {deeper === undefined && (
        <title>{[tab && t(`system.part.${tab}`), record.name, t('frame.product')].filter(Boolean).join(' · ')}</title>
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
      <RecordTabs id={id} open={tab} progress={record.progress} />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
