// Submission, queues, questions, decisions; officers and how reviews are run.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  Absence,
  AnswerQuestions,
  AssignReview,
  ConsentToDecision,
  DecideReview,
  EnterAbsence,
  FreeDay,
  OfficerLoad,
  Page,
  Queue,
  QueueCounts,
  QueueItem,
  ReturnReview,
  ReviewPolicy,
  ReviewRecord,
  SubmitForReview,
} from '@registry/contracts';
import { get, query, request } from '../client';
import { useStep } from '../step';
import { useSystemCommand } from '../systems/systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}`;

export function useReview(id: string) {
  return useQuery({
    queryKey: ['system', id, 'review'],
    queryFn: ({ signal }) => get<ReviewRecord>(`${under(id)}/review`, signal),
  });
}

export function useReviewQueue(queue: Queue, cursor?: string, isEnabled = true) {
  return useQuery({
    queryKey: ['reviews', queue, cursor ?? null],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<QueueItem>>(`/reviews${query({ queue, cursor, limit: 50 })}`, signal),
  });
}

export function useReviewCounts(isEnabled = true) {
  return useQuery({
    queryKey: ['reviews', 'counts'],
    enabled: isEnabled,
    queryFn: ({ signal }) => get<QueueCounts>('/review-counts', signal),
  });
}

const command = <Body>(path: string) =>
  function useCommand(id: string) {
    return useSystemCommand<Body, ReviewRecord>(id, (body, ifMatch) =>
      request('POST', `${under(id)}/${path}`, { body, ifMatch }),
    );
  };

export const useSubmit = command<SubmitForReview>('submissions');
export const useAnswerQuestions = command<AnswerQuestions>('review-answers');
export const useAskBack = command<ReturnReview>('review-questions');
export const useTake = command<Record<string, never>>('review-takings');
export const useAssign = command<AssignReview>('review-assignments');
export const useDecide = command<DecideReview>('decisions');
export const useConsent = command<ConsentToDecision>('decision-consents');

export function useOfficers(isEnabled = true) {
  return useQuery({
    queryKey: ['reviews', 'officers'],
    enabled: isEnabled,
    queryFn: ({ signal }) => get<{ items: OfficerLoad[] }>('/officers', signal),
  });
}

export function useAbsences() {
  return useQuery({
    queryKey: ['reviews', 'absences'],
    queryFn: ({ signal }) => get<{ items: Absence[] }>('/absences', signal),
  });
}

export function useEnterAbsence() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (body: EnterAbsence) => request<Absence>('POST', '/absences', { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['reviews'] }),
  });
}

export function useRemoveAbsence() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (id: string) => request<void>('DELETE', `/absences/${id}`),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['reviews'] }),
  });
}

export function useReviewPolicy(isEnabled = true) {
  return useQuery({
    queryKey: ['settings', 'policy'],
    enabled: isEnabled,
    queryFn: ({ signal }) => get<ReviewPolicy>('/review-policy', signal),
  });
}

export function useKeepPolicy() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (body: ReviewPolicy) => request<ReviewPolicy>('PUT', '/review-policy', { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['settings'] }),
  });
}

export function useFreeDays(year: number, isEnabled = true) {
  return useQuery({
    queryKey: ['settings', 'days', year],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<{ items: FreeDay[] }>(`/free-days${query({ year })}`, signal),
  });
}

export function useKeepFreeDay() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ day, ...body }: FreeDay) => request<void>('PUT', `/free-days/${day}`, { body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['settings'] }),
  });
}

export function useRemoveFreeDay() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (day: string) => request<void>('DELETE', `/free-days/${day}`),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['settings'] }),
  });
}
