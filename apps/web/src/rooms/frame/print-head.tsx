// At the head of what is printed: whose register this is, when it was printed, and where it stands.
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../api/session';
import { useIsPrinting } from '../../furniture/printing';
import { useFormats } from '../../words/formats';
import { InLanguage } from '../../words/in-language';
import { today } from '../../words/zone';

export function PrintHead() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: about } = useAbout();
  const { href } = useLocation();
  if (!useIsPrinting()) return null;
  return (
    <div className="print-head">
      <span>{about !== undefined && <><InLanguage {...about.institution} /> · </>}{t('frame.product')}</span>
      <span>{t('frame.printed', { day: formats.day(today()) })} · {window.location.origin + href}</span>
    </div>
  );
}
