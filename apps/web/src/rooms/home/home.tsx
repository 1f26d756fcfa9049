// Home: what waits for this person, by role.
import { FilePlus2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/rights';
import { useMe } from '../../api/session';
import { Page } from '../../fittings/page/page';
import { classes } from '../../furniture/classes';
import { ButtonLink } from '../../furniture/link';
import { AdminCorner } from './admin-corner';
import { AuditCorner } from './audit-corner';
import { BoardCorner } from './board/board-corner';
import { FollowedViews } from './followed-views';
import { MyDrafts } from './my-drafts';
import { MySystems } from './my-systems';
import { QueueCorner } from './queue-corner';
import { RegisterCorner } from './register-corner';
import { StrategyCorner } from './strategy-corner';
import { UnitsCorner } from './units/units-corner';
import { WaitingForMe } from './waiting-for-me';
import sheet from './home.module.css';

export function Home() {
  const { t } = useTranslation();
  const me = useMe();
  const rights = useRights();
  const mayRegister = rights.ever('create', 'AiSystem');
  const keepsStrategy = me.roles.includes('strategy');
  const isBoard = me.roles.includes('board');
  const counts = rights.ever('count', 'Register');
  const looksOver = (['coordinator', 'admin', 'compliance'] as const).some((role) => me.roles.includes(role));
  return (
    <Page title={t('home.title', { name: me.name })} intro={t('home.intro')}>
      <div className="stack stack--loose">
        {mayRegister && (
          <div className={classes(sheet.homeStart, 'card card--lowest')}>
            <p className="reading">{t('home.registerHelp')}</p>
            <ButtonLink to="/systems/new" variant="primary" large>
              <FilePlus2 aria-hidden="true" />
              {t('home.register')}
            </ButtonLink>
          </div>
        )}
        {isBoard && <BoardCorner />}
        {rights.ever('read', 'AiSystem') && <WaitingForMe />}
        <MyDrafts />
        {rights.ever('read', 'AiSystem') && <FollowedViews />}
        {mayRegister && <MySystems />}
        {rights.ever('update', 'Settings') && <AdminCorner />}
        {rights.ever('decide', 'Review') && <QueueCorner />}
        {rights.ever('read', 'AuditLog') && <AuditCorner />}
        {counts ? !isBoard && <BoardCorner /> : looksOver && <RegisterCorner />}
        {(counts || looksOver) && <UnitsCorner />}
        {keepsStrategy && <StrategyCorner />}
      </div>
    </Page>
  );
}
