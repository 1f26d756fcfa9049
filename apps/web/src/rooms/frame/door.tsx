// The way in. What only those need who are inside, with all pages and the way between them, is loaded behind it.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAreDraftsHere, useSession } from '../../api/session';
import { Failed } from '../../fittings/page/failed';
import { classes } from '../../furniture/classes';
import { Loading } from '../../furniture/states';
import { spokenLanguage } from '../../words/language';
import { useRefusalWords, useRoomWords } from '../../words/room-words';
import { SignIn } from '../sign-in/sign-in';
import { Broken } from './broken';
import { Brand } from './header/brand';
import { LanguageSwitch } from './header/language-switch';
import { usePreferredLanguage } from './preferred-language';
import { Shell } from './shell';
import sheet from './frame.module.css';

async function loadInside() {
  const language = spokenLanguage();
  const [{ Inside, arrive }] = await Promise.all([
    import('./inside'),
    useRoomWords.load(language),
    useRefusalWords.load(language),
  ]);
  await arrive();
  return Inside;
}

/** Forms begin with what was typed before, so pages wait until it is here; and nothing is said before its words are. */
export function Door() {
  const session = useSession();
  const inside = useQuery({
    queryKey: ['inside'],
    queryFn: loadInside,
    enabled: Boolean(session.data),
    staleTime: Infinity,
  });
  const areDraftsHere = useAreDraftsHere();
  usePreferredLanguage();
  if (session.data && inside.isError)
    return (
      <Outside place={null}>
        <Broken error={inside.error} />
      </Outside>
    );
  if (session.data && inside.data && areDraftsHere) return <inside.data />;
  if (session.data || session.isPending)
    return (
      <Outside place={null}>
        <Loading />
      </Outside>
    );
  return (
    <Outside place="outside">
      {session.isError ? <Failed error={session.error} onRetry={() => void session.refetch()} /> : <SignIn />}
    </Outside>
  );
}

function Outside({ place, children }: { place: string | null; children: ReactNode }) {
  const header = (
    <header className={sheet.frameHeader}>
      <div className={classes(sheet.frameInner, sheet.frameBar)}>
        <a href="/" className={sheet.frameBrand}>
          <Brand />
        </a>
        <div className={sheet.frameTools}>
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
  return (
    <Shell header={header} place={place}>
      {children}
    </Shell>
  );
}
