// Reading the audit log.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Page, TrailEntry, TrailStatus } from '@registry/contracts';
import { get, query } from '../client';

export function useHistory(id: string, cursor: string | undefined) {
  return useQuery({
    queryKey: ['system', id, 'history', cursor ?? null],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<Page<TrailEntry>>(`/systems/${encodeURIComponent(id)}/history${query({ cursor })}`, signal),
  });
}

export function useTrailStatus(isEnabled = true) {
  return useQuery({
    queryKey: ['trail', 'status'],
    enabled: isEnabled,
    queryFn: ({ signal }) => get<TrailStatus>('/audit/status', signal),
  });
}

export function useTrailEntries(cursor: string | undefined) {
  return useQuery({
    queryKey: ['trail', 'entries', cursor ?? null],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<TrailEntry>>(`/audit/entries${query({ cursor })}`, signal),
  });
}

export const exports = { csv: '/api/v1/exports/register.csv', json: '/api/v1/exports/register.json' } as const;
