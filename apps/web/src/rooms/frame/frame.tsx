// What surrounds every page: who we are, where one can go, which version this is.
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@registry/contracts';
import { useAbout, useAreDraftsHere, useSession } from '../../api/session';
import { Failed, Loading } from '../../furniture/states';
import { InLanguage } from '../../words/in-language';
import { useRoomWords } from '../../words/room-words';
import { ExpiredSession } from '../people/expired-session';
import { SignIn } from '../people/sign-in';
import { Header } from './header';
import { Keys } from './keys';
import { Menu } from './menu';
import { usePreferredLanguage } from './preferred-language';
import './frame.css';

export function Frame() {
  const { t } = useTranslation();
  const session = useSession();
  const main = useFocusOnArrival(session.data);
  usePreferredLanguage();
  const isSignedIn = session.data !== null && session.data !== undefined;
  return (
    <>
      <a className="skip-link" href="#content">{t('frame.skip')}</a>
      <Header />
      {isSignedIn && <Menu />}
      <main id="content" ref={main} tabIndex={-1} className="frame__main">
        {session.isPending ? <Loading /> : session.isError ? <Failed error={session.error} onRetry={() => void session.refetch()} />
          : !isSignedIn ? <SignIn />
            : <Suspense fallback={<Loading />}><Rooms /></Suspense>}
      </main>
      <Footer />
      {isSignedIn && <><ExpiredSession /><Keys /></>}
    </>
  );
}

/** Forms begin with what was typed before, so they wait until it is here; and nothing is said before its words are. */
function Rooms() {
  useRoomWords();
  return useAreDraftsHere() ? <Outlet /> : <Loading />;
}

/** After going to another page, also of a list, and after signing in or out, reading starts at the content. */
function useFocusOnArrival(session: Session | null | undefined) {
  const { pathname, search } = useLocation();
  const cursor = 'cursor' in search ? search.cursor ?? '' : '';
  const place = session === undefined ? null : `${session?.person.id ?? ''} ${pathname} ${cursor}`;
  const main = useRef<HTMLElement>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (place === null || before.current === place) return;
    if (before.current !== null) main.current?.focus({ preventScroll: true });
    before.current = place;
  }, [place]);
  return main;
}

function Footer() {
  const { t } = useTranslation();
  const { data: about } = useAbout();
  return (
    <footer className="frame__footer">
      <div className="frame__inner row row--spread">
        <p>{about === undefined ? t('frame.product') : <InLanguage {...about.institution} />}</p>
        {about !== undefined && (
          <dl className="frame__about small">
            <div><dt>{t('frame.version')}</dt><dd className="digits">{about.version}</dd></div>
            <div><dt>{t('frame.ruleset')}</dt><dd className="digits" title={about.ruleset.digest}>{about.ruleset.id}</dd></div>
            <div><dt>{t('frame.interface')}</dt><dd><a href="/api/docs">{t('frame.apiDocs')}</a></dd></div>
          </dl>
        )}
      </div>
    </footer>
  );
}
