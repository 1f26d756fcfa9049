// The menu: only what one may see.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlaces } from './places';
import sheet from '../frame.module.css';

export function Menu() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('frame.menu')}>
      <ul className={sheet.frameInner}>
        {usePlaces().map(({ to, name }) => (
          <li key={name}>
            <Link to={to} activeOptions={{ exact: to === '/' }}>
              {t(`menu.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
