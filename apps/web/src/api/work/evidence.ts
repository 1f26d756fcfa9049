// Evidence of one system.
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { AddLink, Evidence, Page } from '@registry/contracts';
import { get, query, request, sendFile } from '../client';
import { useStep } from '../step';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

/** Newest first; the first two hundred. */
export function useEvidence(id: string) {
  return useQuery({
    queryKey: ['system', id, 'evidence'],
    queryFn: ({ signal }) => get<Page<Evidence>>(`${under(id)}/evidence?limit=200`, signal),
  });
}

export const contentOf = (id: string, evidenceId: string): string =>
  `/api/v1${under(id)}/evidence/${evidenceId}/content`;

export interface AddFile {
  file: File;
  title: string;
  standsFor?: string;
  validUntil?: string;
  onProgress: (share: number) => void;
}

export function useAddFile(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ file, title, standsFor, validUntil, onProgress }: AddFile) =>
      sendFile<Evidence>(
        `${under(id)}/evidence-files${query({ title, name: file.name, standsFor, validUntil })}`,
        file,
        onProgress,
      ),
    onSuccess: (added) => keepAdded(queries, id, added),
  });
}

export function useAddLink(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (body: AddLink) => request<Evidence>('POST', `${under(id)}/evidence-links`, { body }),
    onSuccess: ({ value }) => keepAdded(queries, id, value),
  });
}

export function useWithdraw(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ evidence, reason }: { evidence: string; reason: string }) =>
      request<Evidence>('POST', `${under(id)}/evidence/${evidence}/withdrawals`, { body: { reason } }),
    onSuccess: () => readAnew(queries, id),
  });
}

/** Known at once, to whoever chose it for something in the same act. */
function keepAdded(queries: QueryClient, id: string, added: Evidence): void {
  queries.setQueryData<Page<Evidence>>(['system', id, 'evidence'], (before) =>
    before === undefined ? before : { ...before, items: [added, ...before.items] },
  );
  readAnew(queries, id);
}

function readAnew(queries: QueryClient, id: string): void {
  for (const part of ['evidence', 'duties']) void queries.invalidateQueries({ queryKey: ['system', id, part] });
  void queries.invalidateQueries({ queryKey: ['trail'] });
}

/** Says which evidence supports an answer. */
export function useSupportAnswer(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async ({ fact, evidence }: { fact: string; evidence: string[] }) => {
      // The record as it is now: which evidence supports an answer says nothing about what somebody else changed
      // meanwhile.
      const { etag } = await request<unknown>('GET', under(id));
      return request<void>('PUT', `${under(id)}/answers/${encodeURIComponent(fact)}/evidence`, {
        body: { evidence },
        ifMatch: etag,
      });
    },
    onSuccess: () => {
      for (const key of [['system'], ['trail']]) void queries.invalidateQueries({ queryKey: key });
    },
  });
}
