// Asking for access, where the provider knows somebody and the register does not; and answering.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccessRequest, AnswerAccessRequest, AskForAccess, Guest, Page } from '@registry/contracts';
import { get, isRefusal, query, request } from '../client';
import { useStep } from '../step';

const guestKey = ['guest'] as const;

/** Who the provider says I am; null for nobody. */
export function useGuest(isEnabled: boolean) {
  return useQuery({
    queryKey: guestKey,
    enabled: isEnabled,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Guest | null> => {
      try {
        return await get<Guest>('/guest', signal);
      } catch (error) {
        if (isRefusal(error, 'session.required')) return null;
        throw error;
      }
    },
  });
}

export function useAskForAccess() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async (command: AskForAccess) =>
      (await request<Guest>('POST', '/guest/access-requests', { body: command })).value,
    onSuccess: (guest) => queries.setQueryData(guestKey, guest),
  });
}

export function useAccessRequests(cursor: string | undefined, isEnabled: boolean) {
  return useQuery({
    queryKey: ['access-requests', cursor ?? null],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<AccessRequest>>(`/access-requests${query({ cursor, limit: 25 })}`, signal),
  });
}

export function useAnswerAccessRequest(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: AnswerAccessRequest) =>
      request<void>('POST', `/access-requests/${encodeURIComponent(id)}/answers`, { body: command }),
    onSettled: () => {
      for (const name of ['access-requests', 'people']) void queries.invalidateQueries({ queryKey: [name] });
    },
  });
}
