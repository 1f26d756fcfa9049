// Reading the states a record has had, and the register of a past day.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Page, Revision, RevisionSummary, SystemAsOf } from '@registry/contracts';
import { get, query } from '../client';

/** The newest states of a record, up to 200. */
export function useRevisions(id: string) {
  return useQuery({
    queryKey: ['system', id, 'revisions'],
    queryFn: ({ signal }) =>
      get<Page<RevisionSummary>>(`/systems/${encodeURIComponent(id)}/revisions${query({ limit: 200 })}`, signal),
  });
}

/** One state, which never changes again. */
export function useRevision(id: string, number: number | null) {
  return useQuery({
    queryKey: ['system', id, 'revision', number],
    enabled: number !== null,
    staleTime: Infinity,
    queryFn: ({ signal }) => get<Revision>(`/systems/${encodeURIComponent(id)}/revisions/${number ?? ''}`, signal),
  });
}

export function useRegisterAsOf(
  day: string,
  filters: { q?: string | undefined; cursor?: string | undefined; limit: number },
) {
  return useQuery({
    queryKey: ['as-of', day, filters],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<SystemAsOf>>(`/systems-as-of${query({ day, ...filters })}`, signal),
  });
}
