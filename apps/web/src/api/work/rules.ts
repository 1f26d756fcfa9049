// The law of the day and the house rules, as the register applies them.
import { useQuery } from '@tanstack/react-query';
import type { RulesDocument, RulesOfDay } from '@registry/contracts';
import { get } from '../client';

/** What applies today. It may change by a release, so it is asked for again with each visit. */
export function useRulesInForce() {
  return useQuery({
    queryKey: ['rules', 'in-force'],
    queryFn: ({ signal }) => get<RulesOfDay>('/rules/in-force', signal),
  });
}

/** Rules by their id; they never change. Null asks for none. */
export function useRules(id: string | null) {
  return useQuery({
    enabled: id !== null,
    queryKey: ['rules', id],
    staleTime: Infinity,
    queryFn: ({ signal }) => get<RulesDocument>(`/rules/${encodeURIComponent(id ?? '')}`, signal),
  });
}
