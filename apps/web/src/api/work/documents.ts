// Documents that the Act asks for beside the record of a system.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ActDocument,
  DocumentKind,
  DocumentSummary,
  DocumentVersion,
  NotifyDocument,
  RegistrationState,
  SaveDocument,
} from '@registry/contracts';
import { get, request } from '../client';
import { useStep } from '../step';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}/documents`;

export function useDocuments(id: string) {
  return useQuery({
    queryKey: ['system', id, 'documents'],
    queryFn: async ({ signal }) => (await get<{ items: DocumentSummary[] }>(under(id), signal)).items,
  });
}

/** The last version, or an earlier one. */
export function useDocument(id: string, kind: DocumentKind, number?: number) {
  return useQuery({
    queryKey: ['system', id, 'documents', kind, number ?? null],
    queryFn: ({ signal }) =>
      get<ActDocument>(`${under(id)}/${kind}${number === undefined ? '' : `?number=${number}`}`, signal),
  });
}

export function useDocumentVersions(id: string, kind: DocumentKind) {
  return useQuery({
    queryKey: ['system', id, 'documents', kind, 'versions'],
    queryFn: async ({ signal }) =>
      (await get<{ items: DocumentVersion[] }>(`${under(id)}/${kind}/versions`, signal)).items,
  });
}

export type DocumentStep = { path: 'versions'; body: SaveDocument } | { path: 'notifications'; body: NotifyDocument };

/** @param version the one read, for `If-Match` */
export function useDocumentStep(id: string, kind: DocumentKind, version: number) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async ({ path, body }: DocumentStep) =>
      (await request<ActDocument>('POST', `${under(id)}/${kind}/${path}`, { body, ifMatch: `"${version}"` })).value,
    onSettled: () => {
      for (const key of [['system', id, 'documents'], ['trail']]) void queries.invalidateQueries({ queryKey: key });
    },
  });
}

/** Annex VIII: what is to be handed in, and what is missing. */
export function useRegistration(id: string, isEnabled = true) {
  return useQuery({
    enabled: isEnabled,
    queryKey: ['system', id, 'documents', 'registration-state'],
    queryFn: ({ signal }) => get<RegistrationState>(`/systems/${encodeURIComponent(id)}/registration`, signal),
  });
}
