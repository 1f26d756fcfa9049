// There is no such provision in the law that is read today.
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../furniture/link';
import { Empty } from '../../furniture/states';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty isPage title={t('lawRoom.notThere')}>
      <title>{`${t('lawRoom.notThere')} · ${t('frame.product')}`}</title>
      <p className="secondary">{t('lawRoom.notThereHelp')}</p>
      <ButtonLink to="/law">{t('lawRoom.toContents')}</ButtonLink>
    </Empty>
  );
}
