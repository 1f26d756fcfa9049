// What surrounds everything, whether somebody has signed in or not.
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Footer } from './footer';
import sheet from './frame.module.css';

export function Shell({
  header,
  menu,
  place,
  children,
}: {
  header: ReactNode;
  menu?: ReactNode;
  /** What is shown, as one word: when it changes, reading starts at the content. None while that is not known yet. */
  place: string | null;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const main = useFocusOnArrival(place);
  return (
    <>
      <a className={sheet.skipLink} href="#content">
        {t('frame.skip')}
      </a>
      {header}
      {/* Its room is kept, so that nothing moves when it comes. */}
      <div className={sheet.frameMenu}>{menu}</div>
      <main id="content" ref={main} tabIndex={-1} className={sheet.frameMain}>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** The place shown last, over all shells: the one before sign-in and the one after it. */
let before: string | null = null;

function useFocusOnArrival(place: string | null) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place === null || before === place) return;
    if (before !== null) main.current?.focus({ preventScroll: true });
    before = place;
  }, [place]);
  return main;
}
