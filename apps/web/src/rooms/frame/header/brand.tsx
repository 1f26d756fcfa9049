// Whose register this is.
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../../api/session';
import { InLanguage } from '../../../words/in-language';
import sheet from '../frame.module.css';

export function Brand() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  return (
    <>
      <img src="/favicon.svg" alt="" className={sheet.frameEmblem} />
      <span>
        <span className={sheet.frameInstitution}>{about !== undefined && <InLanguage {...about.institution} />}</span>
        <span className={sheet.frameProduct}>{t('frame.product')}</span>
      </span>
    </>
  );
}
