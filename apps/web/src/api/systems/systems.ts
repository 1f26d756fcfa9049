// Reading and changing records of AI systems.
import { keepPreviousData, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type {
  ChangeSystem,
  DutyAlert,
  FoundSystem,
  HandOver,
  Headline,
  Origin,
  Page,
  PersonalData,
  RegisterSystem,
  ReviewState,
  Stage,
  SystemDetail,
  SystemFacets,
  Visibility,
} from '@registry/contracts';
import { get, query, request, type Answered } from '../client';
import { useStep } from '../step';

export type SystemSort = 'name' | '-name' | 'reference' | '-reference' | 'changedAt' | '-changedAt' | 'relevance';

export interface SystemFilters {
  q?: string;
  class?: readonly (Headline | 'undetermined')[];
  stage?: readonly Stage[];
  reviewState?: readonly ReviewState[];
  unit?: readonly string[];
  origin?: readonly Origin[];
  supplier?: readonly string[];
  gpai?: readonly ('yes' | 'no')[];
  personalData?: readonly PersonalData[];
  action?: readonly string[];
  tag?: readonly string[];
  visibility?: readonly Visibility[];
  duties?: readonly DutyAlert[];
  owner?: 'me';
  /** Only those with which one may do this. */
  may?: 'link';
  sort?: SystemSort;
  cursor?: string;
  limit?: number;
  count?: boolean;
}

export function useSystems(filters: SystemFilters, isEnabled = true) {
  return useQuery({
    queryKey: ['systems', filters],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<FoundSystem>>(`/systems${query({ ...filters })}`, signal),
  });
}

/** How many systems each further filter would leave; the page and its order do not matter. */
export function useFacets({ sort: _, cursor: __, limit: ___, count: ____, ...filters }: SystemFilters) {
  return useQuery({
    queryKey: ['systems', 'facets', filters],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<SystemFacets>(`/systems-facets${query({ ...filters })}`, signal),
  });
}

const recordKey = (id: string) => ['system', id, 'record'] as const;

/** One system, by id or reference, with its version. */
export function useSystem(id: string) {
  return useQuery({
    queryKey: recordKey(id),
    queryFn: ({ signal }) => request<SystemDetail>('GET', `/systems/${encodeURIComponent(id)}`, { signal }),
  });
}

export function useRegister() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: RegisterSystem) => request<SystemDetail>('POST', '/systems', { body: command }),
    onSuccess: (answer) => {
      queries.setQueryData(recordKey(answer.value.reference), answer);
      void queries.invalidateQueries({ queryKey: ['systems'] });
    },
  });
}

/**
 * A command on one system: sends the version read, keeps the new one, and lets all that hangs on what it touches be
 * read again.
 */
export function useSystemCommand<Command, Result>(
  id: string,
  send: (command: Command, ifMatch: string | null) => Promise<Answered<Result>>,
  touches: 'itself' | 'others' = 'itself',
) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: Command) => send(command, versionOf(queries, id)),
    onSuccess: ({ etag }) => {
      queries.setQueryData<Answered<SystemDetail>>(recordKey(id), (before) =>
        before === undefined ? before : { ...before, etag },
      );
      for (const name of ['systems', 'reviews', 'duties', 'actions', 'action', 'trail'])
        void queries.invalidateQueries({ queryKey: [name] });
      // Not awaited: what the page does on success must not depend on whether it is still there after reading anew.
      void queries.invalidateQueries({ queryKey: touches === 'others' ? ['system'] : ['system', id] });
    },
  });
}

function versionOf(queries: QueryClient, id: string): string | null {
  return queries.getQueryData<Answered<SystemDetail>>(recordKey(id))?.etag ?? null;
}

/** A change carries the version that was read when editing began, not the one read last. */
export interface Change {
  change: ChangeSystem;
  ifMatch: string | null;
}

export function useChangeSystem(id: string) {
  return useSystemCommand<Change, SystemDetail>(id, ({ change, ifMatch }) =>
    request('PATCH', `/systems/${encodeURIComponent(id)}`, { body: change, ifMatch }),
  );
}

export function useHandOver(id: string) {
  return useSystemCommand<HandOver, SystemDetail>(id, (body, ifMatch) =>
    request('POST', `/systems/${encodeURIComponent(id)}/hand-overs`, { body, ifMatch }),
  );
}
