// Duties of one system, and of all.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AcceptDuties,
  ChangeDuty,
  DutyItem,
  DutyQuarter,
  DutyRun,
  DutyStanding,
  Page,
  SystemDuties,
} from '@registry/contracts';
import { get, isRefusal, query, request } from '../client';
import { useStep } from '../step';
import { useSystemCommand } from '../systems/systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export function useSystemDuties(id: string) {
  return useQuery({
    queryKey: ['system', id, 'duties'],
    queryFn: ({ signal }) => get<SystemDuties>(`${under(id)}/duties`, signal),
  });
}

export function useAcceptDuties(id: string) {
  return useSystemCommand<AcceptDuties, SystemDuties>(id, (body, ifMatch) =>
    request('POST', `${under(id)}/duty-acceptances`, { body, ifMatch }),
  );
}

export function useChangeDuty(id: string) {
  return useSystemCommand<ChangeDuty & { id: string }, SystemDuties>(id, ({ id: duty, ...body }, ifMatch) =>
    request('PATCH', `${under(id)}/duties/${duty}`, { body, ifMatch }),
  );
}

export interface DutyFilters {
  responsible?: 'me' | undefined;
  standing?: readonly DutyStanding[] | undefined;
  unit?: string | undefined;
  quarter?: string | undefined;
}

export function useDuties(filters: DutyFilters, cursor: string | undefined) {
  return useQuery({
    queryKey: ['duties', 'list', filters, cursor ?? null],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<DutyItem>>(`/duties${query({ ...filters, cursor, limit: 50 })}`, signal),
  });
}

export function useDutyQuarters(filters: DutyFilters) {
  return useQuery({
    queryKey: ['duties', 'quarters', filters],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<{ items: DutyQuarter[] }>(`/duty-quarters${query({ ...filters })}`, signal),
  });
}

/** The last walk through all systems; asked again while it is under way. */
export function useDutyRun(isEnabled: boolean) {
  return useQuery({
    queryKey: ['duties', 'run'],
    enabled: isEnabled,
    queryFn: ({ signal }) =>
      get<DutyRun>('/duty-runs/latest', signal).catch((error: unknown) => {
        if (isRefusal(error, 'record.not-found')) return null;
        throw error;
      }),
    refetchInterval: ({ state }) =>
      state.data !== undefined && state.data !== null && state.data.finishedAt === null ? 500 : false,
  });
}

export function useStartDutyRun() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: () => request<DutyRun>('POST', '/duty-runs'),
    onSuccess: ({ value }) => queries.setQueryData(['duties', 'run'], value),
  });
}
