// Where I am.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Breadcrumbs({ children }: { children: readonly ReactNode[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('frame.breadcrumbs')} className="breadcrumbs">
      <ol>
        {children.map((crumb, index) => (
          <li key={index} aria-current={index === children.length - 1 ? 'page' : undefined}>
            {crumb}
          </li>
        ))}
      </ol>
    </nav>
  );
}
