// Submission, queue, decision.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DecideReview, Page, QueueItem, ReviewRecord, SubmitForReview } from '@registry/contracts';
import { get, query, request } from './client';
import { useSystemCommand } from './systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export function useReview(id: string) {
  return useQuery({ queryKey: ['system', id, 'review'], queryFn: ({ signal }) => get<ReviewRecord>(`${under(id)}/review`, signal) });
}

export function useReviewQueue(cursor: string | undefined, isEnabled = true) {
  return useQuery({
    queryKey: ['reviews', cursor ?? null], enabled: isEnabled, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<QueueItem>>(`/reviews${query({ cursor, limit: 50 })}`, signal),
  });
}

export function useSubmit(id: string) {
  return useSystemCommand<SubmitForReview, ReviewRecord>(id, (body, ifMatch) => request('POST', `${under(id)}/submissions`, { body, ifMatch }));
}

export function useDecide(id: string) {
  return useSystemCommand<DecideReview, ReviewRecord>(id, (body, ifMatch) => request('POST', `${under(id)}/decisions`, { body, ifMatch }));
}
