// Incidents of one system, and of all.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AddIncidentEvent,
  CloseIncident,
  Incident,
  IncidentSummary,
  InformOfIncident,
  Page,
  ReportIncident,
  TriageIncident,
} from '@registry/contracts';
import { get, query, request, type Answered } from '../client';
import { useStep } from '../step';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export function useSystemIncidents(id: string) {
  return useQuery({
    queryKey: ['system', id, 'incidents'],
    queryFn: ({ signal }) => get<Page<IncidentSummary>>(`${under(id)}/incidents?limit=200`, signal),
  });
}

export function useIncidents(cursor: string | undefined) {
  return useQuery({
    queryKey: ['incidents', cursor ?? null],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<IncidentSummary>>(`/incidents${query({ cursor, limit: 50 })}`, signal),
  });
}

/** One incident, with its version. */
export function useIncident(id: string) {
  return useQuery({
    queryKey: ['incident', id],
    queryFn: ({ signal }) => request<Incident>('GET', `/incidents/${id}`, { signal }),
  });
}

export function useReportIncident(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (body: ReportIncident) => request<Incident>('POST', `${under(id)}/incidents`, { body }),
    // Reviews fall due again by it.
    onSuccess: () => {
      for (const key of [['system', id], ['incidents'], ['reviews'], ['systems'], ['trail']])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}

export type IncidentStep =
  | { path: 'triages'; body: TriageIncident }
  | { path: 'notifications'; body: InformOfIncident }
  | { path: 'events'; body: AddIncidentEvent }
  | { path: 'closings'; body: CloseIncident };

/** Whatever happens to one incident carries the version read and brings back the incident as it is now. */
export function useIncidentStep(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ path, body }: IncidentStep) =>
      request<Incident>('POST', `/incidents/${id}/${path}`, {
        body,
        ifMatch: queries.getQueryData<Answered<Incident>>(['incident', id])?.etag ?? null,
      }),
    onSuccess: (answer) => {
      queries.setQueryData(['incident', id], answer);
      for (const key of [['incidents'], ['system'], ['reviews'], ['systems'], ['trail']])
        void queries.invalidateQueries({ queryKey: key });
    },
  });
}
