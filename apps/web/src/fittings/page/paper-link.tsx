// What a page shows, to be saved as PDF.
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../furniture/forms/button';

/** `title` says what it is a PDF of, and begins with the text of the link. */
export function PaperLink({ href, title, text }: { href: string; title: string; text?: string }) {
  const { t } = useTranslation();
  return (
    <a className={buttonClass('secondary', true)} href={href} download aria-label={title}>
      <FileDown aria-hidden="true" />
      {text ?? t('paper.save')}
    </a>
  );
}
