// The queue that a case is looked at in: it stands in the address, so that what comes next is the same for whoever
// opens it.
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Queue, QueueItem } from '@registry/contracts';
import { latestAssessment } from '../../../../api/latest-assessment';
import { queryOf, useRead } from '../../../../api/reading';
import { queries } from '../../../../queries';

export interface InQueue {
  readonly queue?: Queue | undefined;
  readonly cursor?: string | undefined;
}

export const CASES_AT_ONCE = 50;

export const useCases = ({ queue, cursor }: InQueue) =>
  useRead('listReviews', { queue: queue ?? 'open', cursor, limit: CASES_AT_ONCE });

export function useOpenCase(shown: InQueue): (item: Pick<QueueItem, 'reference'> | null) => void {
  const navigate = useNavigate();
  return (item) => {
    if (item === null) void navigate({ to: '/reviews', search: { queue: shown.queue } });
    else void navigate({ to: '/reviews/$id', params: { id: item.reference }, search: shown });
  };
}

/**
 * What comes next is read while this one is looked at. Not so a restricted record: that somebody read it stands in the
 * log.
 */
export function useReadAhead(item: QueueItem | null): void {
  const id = item === null || item.visibility === 'restricted' ? null : item.reference;
  useEffect(() => {
    if (id === null) return;
    void queries.prefetchQuery(queryOf('getSystem', { id }));
    void queries.prefetchQuery(queryOf('getReview', { id }));
    void queries.prefetchQuery(latestAssessment(id, true));
  }, [id]);
}
