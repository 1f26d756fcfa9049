// There is nothing at this address.
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../furniture/link';
import { Empty } from '../../furniture/states';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty isPage title={t('state.notFound')}>
      <title>{`${t('state.notFound')} · ${t('frame.product')}`}</title>
      <p className="secondary">{t('state.notFoundHelp')}</p>
      <ButtonLink to="/">{t('state.toHome')}</ButtonLink>
    </Empty>
  );
}
