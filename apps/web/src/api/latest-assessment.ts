// The latest assessment of a system, where there may be none yet.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Assessment } from '@registry/contracts';
import { isRefusal, type Answered } from './client';
import { call } from './operations';
import { none, queryOf } from './reading';

/** Whether a record has been classified; undefined while the record is not there. */
export function isClassified(system: { class: unknown } | undefined): boolean | undefined {
  return system === undefined ? undefined : system.class !== null;
}

export const latestOf = (id: string) => queryOf('getAssessment', { id, number: 'latest' }).queryKey;

/** How it is read; null if there is none yet. */
export const latestAssessment = (id: string, isClassified: boolean) =>
  queryOptions({
    queryKey: latestOf(id),
    queryFn: async ({ signal }): Promise<Answered<Assessment | null>> => {
      if (!isClassified) return none;
      try {
        return await call('getAssessment', { id, number: 'latest' }, { signal });
      } catch (error) {
        if (isRefusal(error, 'record.not-found') || isRefusal(error, 'classification.missing')) return none;
        throw error;
      }
    },
  });

/** Null if there is none yet; `isClassified` is undefined until the record is known. */
export function useLatestAssessment(id: string, isClassified: boolean | undefined) {
  return useQuery({
    ...latestAssessment(id, isClassified ?? true),
    enabled: isClassified !== undefined,
    select: ({ value }) => value,
  });
}
