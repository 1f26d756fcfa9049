// Whose register this is.
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../../api/session';
import { InLanguage } from '../../../words/in-language';

export function Brand() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  return (
    <>
      <img src="/favicon.svg" alt="" className="frame__emblem" />
      <span>
        <span className="frame__institution">{about !== undefined && <InLanguage {...about.institution} />}</span>
        <span className="frame__product">{t('frame.product')}</span>
      </span>
    </>
  );
}
