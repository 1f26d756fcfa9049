// One change of many systems: seen, then made.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApplyBulkChange, BulkPreview, BulkResult, PreviewBulkChange } from '@registry/contracts';
import { request } from '../client';
import { useStep } from '../step';

/** What a change would do to each as they stand now. */
export function useBulkPreview(command: PreviewBulkChange) {
  return useQuery({
    queryKey: ['bulk-preview', command],
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: async () => (await request<BulkPreview>('POST', '/systems-changes/previews', { body: command })).value,
  });
}

export function useApplyBulkChange() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: async (command: ApplyBulkChange) =>
      (await request<BulkResult>('POST', '/systems-changes', { body: command })).value,
    onSuccess: () => {
      for (const name of ['systems', 'system', 'trail', 'reviews'])
        void queries.invalidateQueries({ queryKey: [name] });
    },
  });
}
