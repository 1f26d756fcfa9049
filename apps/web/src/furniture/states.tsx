// What a place shows when it has nothing to show yet: empty, loading, not allowed.
import { Ban, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './states.css';

export function Empty({ title, isPage, children }: { title: string; isPage?: boolean; children?: ReactNode }) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className="state">
      <Inbox className="state__icon" aria-hidden="true" />
      <Title className="state__title">{title}</Title>
      {children}
    </div>
  );
}

export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <div className="state state--loading" role="status">
      <span className="state__bar" aria-hidden="true" />
      <p className="secondary">{label ?? t('state.loading')}</p>
    </div>
  );
}

export function NoPermission({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="state">
      <title>{`${t('state.notAllowed')} · ${t('frame.product')}`}</title>
      <Ban className="state__icon" aria-hidden="true" />
      <h1 className="state__title">{t('state.notAllowed')}</h1>
      <p className="secondary reading">{children ?? t('state.notAllowedHelp')}</p>
    </div>
  );
}
