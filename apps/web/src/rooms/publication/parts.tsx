// The frame of the three parts of the publication: what each is, and whether anybody outside reads anything.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/rights';
import { useAbout } from '../../api/session';
import { Page } from '../../fittings/page/page';
import { Crumb, Link, OutLink } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function PublicationPart({ part, children }: { part: 'records' | 'next' | 'sets'; children: ReactNode }) {
  const { t } = useTranslation();
  const mayPublish = useRights().ever('publish', 'Register');
  const about = useAbout();
  const address = about.data?.publicAddress ?? null;
  return (
    <Page
      title={t(part === 'records' ? 'publication.title' : `publication.${part}`)}
      crumbs={mayPublish && part !== 'records' ? [<ToRecords key="publication" />] : []}
      intro={t(`publication.intros.${part}`)}
    >
      <div className="stack">
        {mayPublish && (
          <Tabs label={t('publication.parts')}>
            <Link to="/publication" activeOptions={{ exact: true, includeSearch: false }}>
              {t('publication.records')}
            </Link>
            <Link to="/publication/next">{t('publication.next')}</Link>
            <Link to="/publication/sets">{t('publication.sets')}</Link>
          </Tabs>
        )}
        {about.data !== undefined && (
          <p className="small secondary reading">
            {address === null ? (
              t('publication.closed')
            ) : (
              <>
                {t('publication.open')} <OutLink href={address}>{t('publication.toPage')}</OutLink>
              </>
            )}
          </p>
        )}
        {children}
      </div>
    </Page>
  );
}

function ToRecords() {
  const { t } = useTranslation();
  return <Crumb to="/publication">{t('publication.title')}</Crumb>;
}
