// Comments on a system and on what hangs on it.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  CommentCount,
  CommentKind,
  CommentRevision,
  CommentThread,
  OpenThread,
  Page,
  ThreadState,
  WriteComment,
} from '@registry/contracts';
import { get, query, request } from '../client';
import { useStep } from '../step';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export interface ThreadFilters {
  kind?: CommentKind | undefined;
  key?: string | undefined;
  state?: ThreadState | undefined;
  cursor?: string | undefined;
}

export function useThreads(id: string, filters: ThreadFilters, isWanted = true) {
  return useQuery({
    queryKey: ['comments', id, 'threads', filters],
    enabled: isWanted,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      get<Page<CommentThread>>(`${under(id)}/comment-threads${query({ ...filters, limit: 20 })}`, signal),
  });
}

export function useThread(threadId: string | undefined) {
  return useQuery({
    queryKey: ['comments', 'thread', threadId],
    enabled: threadId !== undefined,
    queryFn: ({ signal }) => get<CommentThread>(`/comment-threads/${threadId}`, signal),
  });
}

export function useCommentCounts(id: string | null) {
  return useQuery({
    queryKey: ['comments', id, 'counts'],
    enabled: id !== null,
    queryFn: async ({ signal }) =>
      (await get<{ items: CommentCount[] }>(`${under(id ?? '')}/comment-counts`, signal)).items,
  });
}

export function useRevisions(commentId: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['comments', 'revisions', commentId],
    enabled: isWanted,
    queryFn: async ({ signal }) =>
      (await get<{ items: CommentRevision[] }>(`/comments/${commentId}/revisions`, signal)).items,
  });
}

export type CommentStep =
  | { do: 'open'; systemId: string; body: OpenThread }
  | { do: 'reply'; thread: string; body: WriteComment }
  | { do: 'edit'; comment: string; version: number; body: WriteComment }
  | { do: 'resolve' | 'reopen'; thread: string };

function send(step: CommentStep): Promise<{ value: CommentThread }> {
  switch (step.do) {
    case 'open':
      return request('POST', `${under(step.systemId)}/comment-threads`, { body: step.body });
    case 'reply':
      return request('POST', `/comment-threads/${step.thread}/comments`, { body: step.body });
    case 'edit':
      return request('PATCH', `/comments/${step.comment}`, { body: step.body, ifMatch: `"${step.version}"` });
    case 'resolve':
      return request('POST', `/comment-threads/${step.thread}/resolutions`);
    case 'reopen':
      return request('POST', `/comment-threads/${step.thread}/reopenings`);
  }
}

export function useCommentStep() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: send,
    onSuccess: () => {
      for (const key of [['comments'], ['trail']]) void queries.invalidateQueries({ queryKey: key });
    },
  });
}
