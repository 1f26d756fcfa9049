// The way to the service where people sign in, and back to this page.
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../furniture/forms/button';

export function AtProvider({ name }: { name: string }) {
  const { t } = useTranslation();
  const { pathname, search } = window.location;
  // What brought somebody to the sign-in page is no place to come back to.
  const to = new URLSearchParams(search).has('problem') ? '/' : pathname + search;
  return (
    <a
      className={buttonClass('primary', false, true)}
      href={`/api/v1/session/provider/start?to=${encodeURIComponent(to)}`}
    >
      {t('signIn.atProvider', { name })}
    </a>
  );
}
