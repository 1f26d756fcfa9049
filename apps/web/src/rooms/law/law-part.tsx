// The frame of the three parts of the law: what is read, the rules it is read by, and how it would be on another day.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../fittings/page/page';
import { Crumb, Link } from '../../furniture/link';
import { Tabs } from '../../furniture/tabs';

export function LawPart({ part, children }: { part: 'provisions' | 'rules' | 'day'; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t(`lawRoom.titles.${part}`)}
      crumbs={part === 'provisions' ? [] : [<ToLaw key="law" />]}
      intro={t(`lawRoom.intros.${part}`)}
    >
      <div className="stack">
        <Tabs label={t('lawRoom.parts')}>
          <Link to="/law" activeOptions={{ exact: true, includeSearch: false }}>
            {t('lawRoom.provisions')}
          </Link>
          <Link to="/law/rules" activeOptions={{ exact: true }}>
            {t('lawRoom.rules')}
          </Link>
          <Link to="/law/day" activeOptions={{ includeSearch: false }}>
            {t('lawRoom.day')}
          </Link>
        </Tabs>
        {children}
      </div>
    </Page>
  );
}

export function ToLaw() {
  const { t } = useTranslation();
  return <Crumb to="/law">{t('menu.law')}</Crumb>;
}

export function ToRules() {
  const { t } = useTranslation();
  return <Crumb to="/law/rules">{t('lawRoom.rules')}</Crumb>;
}
