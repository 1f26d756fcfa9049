// At the head of what is printed: whose register this is, when it was printed, and where it stands; and what it is, on
// each sheet after the first.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../../api/session';
import { useIsPrinting } from '../../furniture/printing';
import { useFormats, useInLanguage } from '../../words/formats';
import { InLanguage } from '../../words/in-language';
import { today } from '../../words/zone';

export function PrintHead() {
  return useIsPrinting() ? <Head /> : null;
}

function Head() {
  const { t } = useTranslation();
  const formats = useFormats();
  const inLanguage = useInLanguage();
  const { data: about } = useAbout();
  const { href } = useLocation();
  const institution = about === undefined ? '' : `${inLanguage(about.institution)} · `;
  const printed = t('frame.printed', { day: formats.day(today()) });
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @top-left { content: ${quoted(institution + document.title)}; font: 8pt sans-serif; } @top-right { content: ${quoted(printed)}; font: 8pt sans-serif; } }
      @page :first { @top-left { content: none; } @top-right { content: none; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [institution, printed, href]);
  return (
    <div className="print-head">
      <span>
        {about !== undefined && (
          <>
            <InLanguage {...about.institution} /> ·{' '}
          </>
        )}
        {t('frame.product')}
      </span>
      <span>
        {printed} · {window.location.origin + href}
      </span>
    </div>
  );
}

/** As CSS writes a text: names are typed by people. */
const quoted = (text: string): string =>
  `"${Array.from(text, (letter) => (/[\p{L}\p{N} ]/u.test(letter) ? letter : `\\${letter.codePointAt(0)!.toString(16)} `)).join('')}"`;
