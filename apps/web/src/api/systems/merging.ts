// Joining a record, and merging two.
import { useQuery } from '@tanstack/react-query';
import type {
  AnswerJoinRequest,
  AskToJoin,
  JoinRequest,
  JoinRequestForMe,
  MergeResult,
  MergeSystems,
  UndoMerge,
} from '@registry/contracts';
import { get, query, request } from '../client';
import { useSystemCommand } from './systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export function useJoinRequests(id: string, isEnabled: boolean) {
  return useQuery({
    queryKey: ['system', id, 'joins'],
    enabled: isEnabled,
    queryFn: async ({ signal }) => (await get<{ items: JoinRequest[] }>(`${under(id)}/join-requests`, signal)).items,
  });
}

/** Who asks to help with records that I keep. */
export function useJoinsForMe(isEnabled: boolean) {
  return useQuery({
    queryKey: ['system', 'joins-for-me'],
    enabled: isEnabled,
    queryFn: async ({ signal }) => (await get<{ items: JoinRequestForMe[] }>('/join-requests', signal)).items,
  });
}

export function useAskToJoin(id: string) {
  return useSystemCommand<AskToJoin, unknown>(id, (body, etag) =>
    request('POST', `${under(id)}/join-requests`, { body }).then((answer) => ({ ...answer, etag })),
  );
}

export function useAnswerJoinRequest(id: string) {
  return useSystemCommand<AnswerJoinRequest & { id: string }, unknown>(id, ({ id: join, ...body }, ifMatch) =>
    request('POST', `${under(id)}/join-requests/${join}/answers`, { body, ifMatch }),
  );
}

/** What the other record would take over as both stand now. */
export function useMergePreview(id: string, into: string) {
  return useQuery({
    queryKey: ['system', id, 'merge-preview', into],
    gcTime: 0,
    queryFn: ({ signal }) => get<MergeResult>(`${under(id)}/merge-preview${query({ into })}`, signal),
  });
}

export function useMerge(id: string) {
  return useSystemCommand<MergeSystems, unknown>(
    id,
    (body, ifMatch) => request('POST', `${under(id)}/merges`, { body, ifMatch }),
    'others',
  );
}

export function useUndoMerge(id: string) {
  return useSystemCommand<UndoMerge, unknown>(
    id,
    (body, ifMatch) => request('POST', `${under(id)}/merge-reversals`, { body, ifMatch }),
    'others',
  );
}
