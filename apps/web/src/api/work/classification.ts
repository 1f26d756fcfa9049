// Answers and assessments.
import { useQuery } from '@tanstack/react-query';
import type { AssessSystem, Assessment, AssessmentSummary, Page } from '@registry/contracts';
import { get, isRefusal, request } from '../client';
import { useSystemCommand } from '../systems/systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}/assessments`;

/** Whether a record has been classified; undefined while the record is not there. */
export function isClassified(system: { class: unknown } | undefined): boolean | undefined {
  return system === undefined ? undefined : system.class !== null;
}

/** The latest assessment, or null if there is none yet; `isClassified` is undefined until the record is known. */
export function useLatestAssessment(id: string, isClassified: boolean | undefined) {
  return useQuery({
    enabled: isClassified !== undefined,
    queryKey: ['system', id, 'assessment', 'latest'],
    queryFn: async ({ signal }): Promise<Assessment | null> => {
      if (isClassified === false) return null;
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
    queryKey: ['system', id, 'assessment', number],
    staleTime: Infinity,
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
  return useSystemCommand<AssessSystem, Assessment>(id, (body, ifMatch) =>
    request('POST', under(id), { body, ifMatch }),
  );
}
