// The strategy's actions, dialogues and initiatives, and the links of systems to actions.
import { useQuery } from '@tanstack/react-query';
import type {
  Dialogue,
  Initiative,
  LinkAction,
  Page,
  StrategyActionDetail,
  StrategyActionSummary,
  SystemLink,
} from '@registry/contracts';
import { get, request } from '../client';
import { useSystemCommand } from '../systems/systems';

export function useActions(isEnabled = true) {
  return useQuery({
    queryKey: ['actions'],
    enabled: isEnabled,
    staleTime: 60_000,
    queryFn: async ({ signal }) =>
      (await get<Page<StrategyActionSummary>>('/strategy/actions?limit=200', signal)).items,
  });
}

export function useAction(code: string) {
  return useQuery({
    queryKey: ['action', code],
    queryFn: ({ signal }) => get<StrategyActionDetail>(`/strategy/actions/${encodeURIComponent(code)}`, signal),
  });
}

export function useDialogues() {
  return useQuery({
    queryKey: ['dialogues'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await get<{ items: Dialogue[] }>('/strategy/dialogues', signal)).items,
  });
}

export function useInitiatives() {
  return useQuery({
    queryKey: ['initiatives'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await get<{ items: Initiative[] }>('/strategy/initiatives', signal)).items,
  });
}

const under = (id: string): string => `/systems/${encodeURIComponent(id)}/links`;

export function useLinks(id: string) {
  return useQuery({
    queryKey: ['system', id, 'links'],
    queryFn: async ({ signal }) => (await get<{ items: SystemLink[] }>(under(id), signal)).items,
  });
}

export function useLinkAction(id: string) {
  return useSystemCommand<LinkAction, SystemLink>(id, (body, ifMatch) => request('POST', under(id), { body, ifMatch }));
}

export function useUnlink(id: string) {
  return useSystemCommand<string, void>(id, (linkId, ifMatch) =>
    request('DELETE', `${under(id)}/${encodeURIComponent(linkId)}`, { ifMatch }),
  );
}
