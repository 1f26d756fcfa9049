// Answers and assessments.
import { useQuery } from '@tanstack/react-query';
import type { AssessSystem, Assessment, AssessmentSummary, Page } from '@registry/contracts';
import { get, isRefusal, request } from './client';
import { useSystemCommand } from './systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}/assessments`;

/** The latest assessment, or null if there is none yet. */
export function useLatestAssessment(id: string) {
  return useQuery({
    queryKey: ['system', id, 'assessment', 'latest'],
    queryFn: async ({ signal }): Promise<Assessment | null> => {
      try {
        return await get<Assessment>(`${under(id)}/latest`, signal);
      } catch (error) {
        if (isRefusal(error, 'record.not-found') || isRefusal(error, 'classification.missing')) return null;
        throw error;
      }
    },
  });
}

export function useAssessment(id: string, number: number) {
  return useQuery({
    queryKey: ['system', id, 'assessment', number], staleTime: Infinity,
    queryFn: ({ signal }) => get<Assessment>(`${under(id)}/${number}`, signal),
  });
}

export function useAssessments(id: string) {
  return useQuery({
    queryKey: ['system', id, 'assessments'],
    queryFn: ({ signal }) => get<Page<AssessmentSummary>>(`${under(id)}?limit=200`, signal),
  });
}

export function useAssess(id: string) {
  return useSystemCommand<AssessSystem, Assessment>(id, (body, ifMatch) => request('POST', under(id), { body, ifMatch }));
}
