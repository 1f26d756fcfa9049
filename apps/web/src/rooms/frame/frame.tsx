// What surrounds every page of somebody who has signed in.
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useLive } from '../../api/live/live';
import { useSession } from '../../api/session';
import { Loading } from '../../furniture/states';
import { ExpiredSession } from '../sign-in/expired-session';
import { ChangedElsewhere } from './changed-elsewhere';
import { Header } from './header/header';
import { Menu } from './header/menu';
import { Keys, type Shown } from './keys';
import { PrintHead } from './print-head';
import { Shell } from './shell';
import { Unsent } from './unsent';

/** After going to another page, also of a list, reading starts at the content. */
export function Frame() {
  const person = useSession().data?.person;
  const [shown, setShown] = useState<Shown>(null);
  useLive(person?.id);
  const { pathname, search } = useLocation();
  if (person === undefined) return null;
  const cursor = 'cursor' in search ? (search.cursor ?? '') : '';
  return (
    <>
      <Shell
        header={<Header person={person} onCommands={() => setShown('commands')} />}
        menu={<Menu />}
        place={`${person.id} ${pathname} ${cursor}`}
      >
        <PrintHead />
        <Suspense fallback={<Loading />}>
          <Unsent />
          <Outlet />
        </Suspense>
      </Shell>
      <ChangedElsewhere />
      <ExpiredSession />
      <Keys shown={shown} onShow={setShown} />
    </>
  );
}
