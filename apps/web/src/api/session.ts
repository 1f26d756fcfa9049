// Who I am, and the way in and out.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { About, DemoPerson, Session, Unit } from '@registry/contracts';
import { setZone } from '../words/zone';
import { get, isRefusal, request } from './client';
import { bringDraftsTogether, forgetDrafts, sendAll } from './drafts';
import { forgetAsides } from './open-drafts';
import { useStep } from './step';

async function readAbout({ signal }: { signal: AbortSignal }): Promise<About> {
  const about = await get<About>('/about', signal);
  setZone(about.timeZone);
  return about;
}

export function useAbout() {
  return useQuery({ queryKey: ['about'], queryFn: readAbout, staleTime: Infinity });
}

export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await get<{ items: Unit[] }>('/units', signal)).items,
  });
}

const sessionKey = ['session'] as const;

/** The session, or null for nobody. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await get<Session>('/session', signal);
      } catch (error) {
        if (isRefusal(error, 'session.required')) return null;
        throw error;
      }
    },
  });
}

/** The person signed in; only for pages behind the sign-in. */
export function useMe(): Session['person'] {
  const { data } = useSession();
  if (!data) throw new Error('Nobody is signed in');
  return data.person;
}

export function useDemoPeople() {
  return useQuery({
    queryKey: ['demo-people'],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<DemoPerson[] | null> => {
      try {
        return await get<DemoPerson[]>('/session/demo-people', signal);
      } catch (error) {
        if (isRefusal(error, 'session.demo-disabled')) return null;
        throw error;
      }
    },
  });
}

export function useSignIn() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async (person: string) => (await request<Session>('POST', '/session', { body: { person } })).value,
    onSuccess: (session) => {
      const before = queries.getQueryData<Session | null>(sessionKey);
      // Another person must not see what the one before had fetched.
      if (before?.person.id !== session.person.id)
        queries.removeQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
      queries.setQueryData(sessionKey, session);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  const person = useSession().data?.person.id ?? '';
  return useStep({
    mutationFn: async () => {
      await sendAll(person);
      await request<void>('DELETE', '/session');
    },
    onSuccess: () => {
      forgetDrafts(person);
      forgetAsides(person);
      queries.setQueryData(sessionKey, null);
      queries.removeQueries({ predicate: ({ queryKey }) => isPersonal(queryKey[0]) });
    },
  });
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
  return name !== 'session' && name !== 'about' && name !== 'demo-people' && name !== 'inside';
}
