// What a system is to others, and systems that look like one that is being registered.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AddRelation, SettleRelation, DuplicateCandidate, SystemRelation } from '@registry/contracts';
import { get, query, request } from '../client';
import { useSystemCommand } from './systems';

const under = (id: string): string => `/systems/${encodeURIComponent(id)}/relations`;

export function useRelations(id: string) {
  return useQuery({
    queryKey: ['system', id, 'relations'],
    queryFn: async ({ signal }) => (await get<{ items: SystemRelation[] }>(under(id), signal)).items,
  });
}

export function useAddRelation(id: string) {
  return useSystemCommand<AddRelation, unknown>(id, (body, ifMatch) => request('POST', under(id), { body, ifMatch }));
}

export function useSettleRelation(id: string) {
  return useSystemCommand<SettleRelation & { id: string }, unknown>(id, ({ id: relation, ...body }, ifMatch) =>
    request('PUT', `${under(id)}/${relation}/state`, { body, ifMatch }),
  );
}

export function useRemoveRelation(id: string) {
  return useSystemCommand<string, unknown>(id, (relation, ifMatch) =>
    request('DELETE', `${under(id)}/${relation}`, { ifMatch }),
  );
}

/** Systems like the one being typed; nothing is asked before there is a name. */
export function useCandidates(typed: { name: string; purpose: string; supplier: string }) {
  return useQuery({
    queryKey: ['systems', 'matches', typed],
    enabled: typed.name.length >= 3,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) =>
      (await get<{ items: DuplicateCandidate[] }>(`/systems-matches${query(typed)}`, signal)).items,
  });
}
