// One field, with its old and its new value.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** @param from null where nothing was known, as `to` */
export function FromTo({ label, from, to }: { label: string; from: string | null; to: string | null }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="secondary">
        {label}
        {t('problem.colon')}
      </span>
      <del>{from ?? t('overview.nothing')}</del> <ArrowRight className="icon icon--small" aria-hidden="true" />{' '}
      <ins>{to ?? t('overview.nothing')}</ins>
    </>
  );
}
