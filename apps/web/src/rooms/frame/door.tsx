// The way in. What only those need who are inside, with all pages and the way between them, is loaded behind it.
import { Suspense, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import { laterLoaded } from '../../furniture/later';
import { Failed, Loading } from '../../furniture/states';
import { SignIn } from '../people/sign-in';
import { Brand } from './brand';
import { LanguageSwitch } from './language-switch';
import { usePreferredLanguage } from './preferred-language';
import { Shell } from './shell';

const Inside = laterLoaded(() => import('./inside'), 'Inside');

export function Door() {
  const session = useSession();
  usePreferredLanguage();
  if (session.data) return <Suspense fallback={<Outside place={null}><Loading /></Outside>}><Inside /></Suspense>;
  if (session.isPending) return <Outside place={null}><Loading /></Outside>;
  return (
    <Outside place="outside">
      {session.isError ? <Failed error={session.error} onRetry={() => void session.refetch()} /> : <SignIn />}
    </Outside>
  );
}

function Outside({ place, children }: { place: string | null; children: ReactNode }) {
  const header = (
    <header className="frame__header">
      <div className="frame__inner frame__bar">
        <a href="/" className="frame__brand"><Brand /></a>
        <div className="frame__tools"><LanguageSwitch /></div>
      </div>
    </header>
  );
  return <Shell header={header} place={place}>{children}</Shell>;
}
