// My sessions: where I am signed in, and ending what I do not recognise.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnSession } from '@registry/contracts';
import { get, request } from '../client';
import { useStep } from '../step';

const key = ['own-sessions'] as const;

export function useOwnSessions() {
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await get<{ items: OwnSession[] }>('/session/sessions', signal)).items,
  });
}

/** Ends one session, or without an id all others. */
export function useEndSessions() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (id: string | null) =>
      request<void>('DELETE', id === null ? '/session/sessions' : `/session/sessions/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
