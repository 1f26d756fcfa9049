// Views of the register: kept, shared, followed.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChangeView, FollowedView, SavedView, SaveView } from '@registry/contracts';
import { get, request } from '../client';
import { useStep } from '../step';

const pathOf = (id: string): string => `/views/${encodeURIComponent(id)}`;

export function useViews() {
  return useQuery({
    queryKey: ['views'],
    queryFn: async ({ signal }) => (await get<{ items: SavedView[] }>('/views', signal)).items,
  });
}

export function useFollowedViews() {
  return useQuery({
    queryKey: ['views', 'followed'],
    queryFn: async ({ signal }) => (await get<{ items: FollowedView[] }>('/views-followed', signal)).items,
  });
}

export type ViewCommand =
  | { kind: 'save'; view: SaveView }
  | { kind: 'change'; view: SavedView; change: ChangeView }
  | { kind: 'remove' | 'follow' | 'leave'; view: SavedView };

/** Whatever is done to views; the lists are read anew afterwards, also after a refusal. */
export function useViewCommand() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: ViewCommand) => {
      switch (command.kind) {
        case 'save':
          return request('POST', '/views', { body: command.view });
        case 'change':
          return request('PATCH', pathOf(command.view.id), {
            body: command.change,
            ifMatch: `"${command.view.version}"`,
          });
        case 'remove':
          return request('DELETE', pathOf(command.view.id));
        case 'follow':
          return request('PUT', `${pathOf(command.view.id)}/subscription`);
        case 'leave':
          return request('DELETE', `${pathOf(command.view.id)}/subscription`);
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['views'] }),
  });
}
