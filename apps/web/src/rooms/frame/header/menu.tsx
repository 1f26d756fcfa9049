// The menu: only what one may see.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../../api/rights';
import sheet from '../frame.module.css';

export function Menu() {
  const { t } = useTranslation();
  const rights = useRights();
  return (
    <nav aria-label={t('frame.menu')}>
      <ul className={sheet.frameInner}>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            {t('menu.home')}
          </Link>
        </li>
        <li>
          <Link to="/systems">{t('menu.register')}</Link>
        </li>
        {rights.ever('decide', 'Review') && (
          <li>
            <Link to="/reviews">{t('menu.reviews')}</Link>
          </li>
        )}
        {rights.ever('read', 'Duty') && (
          <li>
            <Link to="/duties">{t('menu.duties')}</Link>
          </li>
        )}
        {rights.ever('read', 'Rules') && (
          <li>
            <Link to="/law">{t('menu.law')}</Link>
          </li>
        )}
        {rights.ever('read', 'Strategy') && (
          <li>
            <Link to="/strategy">{t('menu.strategy')}</Link>
          </li>
        )}
        {rights.ever('export', 'Register') && (
          <li>
            <Link to={rights.ever('publish', 'Register') ? '/publication' : '/publication/sets'}>
              {t('menu.publication')}
            </Link>
          </li>
        )}
        {rights.ever('read', 'AuditLog') && (
          <li>
            <Link to="/audit">{t('menu.audit')}</Link>
          </li>
        )}
        {rights.ever('update', 'Person') && (
          <li>
            <Link to="/people">{t('menu.people')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
