// Who I am, and the way in and out.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '@registry/contracts';
import { setZone } from '../words/zone';
import { bringDraftsTogether, forgetDrafts, sendAll } from './drafts';
import { forgetAsides } from './open-drafts';
import { call } from './operations';
import { none, queryOf, useItems, useRead } from './reading';
import { useStep } from './step';

/** What does not change while somebody is here. */
const lasting = { staleTime: Infinity };

export function useAbout() {
  const { queryKey } = queryOf('getAbout');
  return useQuery({
    queryKey,
    ...lasting,
    queryFn: async ({ signal }) => {
      const { value } = await call('getAbout', {}, { signal });
      setZone(value.timeZone);
      return value;
    },
  });
}

export const useUnits = () => useItems('listUnits', {}, lasting);

const sessionKey = queryOf('getSession').queryKey;

/** The session, or null for nobody. */
export const useSession = () => useRead('getSession', {}, lasting);

/** The person signed in; only for pages behind the sign-in. */
export function useMe(): Session['person'] {
  const { data } = useSession();
  if (!data) throw new Error('Nobody is signed in');
  return data.person;
}

export const useDemoPeople = () => useRead('listDemoPeople', {}, lasting);

export function useSignIn() {
  const queries = useQueryClient();
  return useStep((person: string) => call('signIn', {}, { body: { person } }), {
    onSuccess: (session) => {
      const before = queries.getQueryData(sessionKey)?.value;
      // Another person must not see what the one before had fetched.
      if (before?.person.id !== session.value.person.id)
        queries.removeQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
      queries.setQueryData(sessionKey, session);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  const person = useSession().data?.person.id ?? '';
  return useStep(
    async () => {
      await sendAll(person);
      await call('signOut');
    },
    {
      onSuccess: () => {
        forgetDrafts(person);
        forgetAsides(person);
        queries.setQueryData(sessionKey, none);
        queries.removeQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
      },
    },
  );
}

/**
 * Whether the drafts of the person signed in are here, and what was typed elsewhere while this window was away. Without
 * a server one goes on with those of this browser.
 */
export function useAreDraftsHere(): boolean {
  const person = useSession().data?.person.id;
  const { isPending } = useQuery({
    queryKey: ['drafts', person],
    enabled: person !== undefined,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: 'always',
    queryFn: ({ signal }) =>
      bringDraftsTogether(person ?? '', signal).then(
        () => true,
        () => false,
      ),
  });
  return !isPending;
}

function isPersonal(name: unknown): boolean {
  return name !== 'getSession' && name !== 'getAbout' && name !== 'listDemoPeople' && name !== 'inside';
}
