// Hears what happens while somebody is signed in.
import type { LiveChange, LiveNews } from '@registry/contracts';
import { useEffect } from 'react';
import { queries } from '../../queries';
import { command } from '../commands';
import { queryOf } from '../reading';
import { freshen, freshenAll } from './freshen';
import { mark, setPresent } from './recent';
import { listen } from './stream';

/** The server forgets whoever has not said for 45 seconds that they are there. */
const STAY_MS = 20_000;

/** @param me whose own doing is not marked: they know */
export function useLive(me: string | undefined): void {
  useEffect(() => {
    if (me === undefined) return;
    const change = (one: LiveChange): void => {
      if (one.by?.id !== me) mark(one);
      freshen(one);
    };
    const news = ({ changes, isCut, unread, present }: LiveNews): void => {
      if (isCut) freshenAll();
      changes.forEach(change);
      setUnread(unread);
      setPresent(present);
    };
    return listen((told) => {
      if (told.event === 'news') news(told.content);
      else if (told.event === 'change') change(told.content);
      else if (told.event === 'unread') setUnread(told.content);
      else setPresent(told.content);
    });
  }, [me]);
}

function setUnread(unread: number): void {
  const { queryKey } = queryOf('countNotices');
  if (queries.getQueryData(queryKey)?.value.unread === unread) return;
  queries.setQueryData(queryKey, { value: { unread }, etag: null });
  void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'listNotices' });
}

/** Says that one looks at a system while its page stands and the window is looked at. */
export function useHere(id: string): void {
  useEffect(() => {
    let isHere = false;
    const say = (): void => {
      const isLooking = document.visibilityState === 'visible';
      if (!isLooking && !isHere) return;
      isHere = isLooking;
      void command(isLooking ? 'stayHere' : 'leaveHere', { id }).catch(() => undefined);
    };
    say();
    const timer = setInterval(say, STAY_MS);
    document.addEventListener('visibilitychange', say);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', say);
      if (isHere) void command('leaveHere', { id }).catch(() => undefined);
    };
  }, [id]);
}
