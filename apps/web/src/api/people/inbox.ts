// What I have been told, and how I like to be.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InboxCount, Notice, NoticePreference, NoticePreferences, Page } from '@registry/contracts';
import { get, query, request } from '../client';
import { useStep } from '../step';

/** How often the number in the header is asked for while somebody looks at the page. */
const LOOK_MS = 60_000;

export function useUnread() {
  return useQuery({
    queryKey: ['inbox', 'count'],
    refetchInterval: LOOK_MS,
    queryFn: async ({ signal }) => (await get<InboxCount>('/inbox/count', signal)).unread,
  });
}

export function useInbox(filters: { state?: 'unread' | undefined; cursor?: string | undefined }) {
  return useQuery({
    queryKey: ['inbox', 'list', filters],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<Notice>>(`/inbox${query({ ...filters, limit: 50 })}`, signal),
  });
}

export function useMark() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ id, isRead }: { id: string; isRead: boolean }) =>
      request<void>('PUT', `/inbox/${id}/state`, { body: { isRead } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}

export function useMarkAll() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (until: string) => request<void>('POST', '/inbox/readings', { body: { until } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
}

export function useNoticePreferences() {
  return useQuery({
    queryKey: ['notice-preferences'],
    queryFn: ({ signal }) => get<NoticePreferences>('/inbox/preferences', signal),
  });
}

export function usePrefer() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async (items: NoticePreference[]) =>
      (await request<NoticePreferences>('PATCH', '/inbox/preferences', { body: { items } })).value,
    onSuccess: (preferences) => queries.setQueryData(['notice-preferences'], preferences),
  });
}
