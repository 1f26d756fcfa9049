// From one to another: an arrow for the eye, a word for the ear.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

export function Turn() {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <ArrowRight className="icon icon--small" aria-hidden="true" />
      <span className="visually-hidden">{t('lawRoom.then')}</span>{' '}
    </>
  );
}
