// What a place shows when it has nothing to show yet: empty, loading, failed, not allowed.
import { Ban, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { ProblemBox } from './problem-box';
import './states.css';

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <Inbox className="state__icon" aria-hidden="true" />
      <p className="state__title">{title}</p>
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

export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <ProblemBox error={error} />
      {onRetry && <div><Button onPress={onRetry}>{t('state.tryAgain')}</Button></div>}
    </div>
  );
}

export function NoPermission({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="state">
      <Ban className="state__icon" aria-hidden="true" />
      <h1 className="state__title">{t('state.notAllowed')}</h1>
      <p className="secondary reading">{children ?? t('state.notAllowedHelp')}</p>
    </div>
  );
}
