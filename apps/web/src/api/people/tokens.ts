// Tokens with which programs act for a person.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiToken, CreateApiToken, CreatedApiToken, TokenScope } from '@registry/contracts';
import { get, request } from '../client';
import { useStep } from '../step';

/** Of oneself, or for an administrator of somebody else. */
const pathOf = (person: string | null): string =>
  person === null ? '/tokens' : `/people/${encodeURIComponent(person)}/tokens`;
const keyOf = (person: string | null) => ['tokens', person] as const;

export function useTokens(person: string | null) {
  return useQuery({
    queryKey: keyOf(person),
    queryFn: async ({ signal }) => (await get<{ items: ApiToken[] }>(pathOf(person), signal)).items,
  });
}

export function useScopes() {
  return useQuery({
    queryKey: ['tokens', 'scopes'],
    queryFn: async ({ signal }) => (await get<{ items: TokenScope[] }>('/tokens/scopes', signal)).items,
  });
}

/** The answer, with the secret, is handed to the page and kept in no cache. */
export function useCreateToken() {
  const queries = useQueryClient();
  return useStep({
    gcTime: 0,
    mutationFn: async (command: CreateApiToken) =>
      (await request<CreatedApiToken>('POST', '/tokens', { body: command })).value,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}

export function useRevokeToken(person: string | null) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (id: string) => request<void>('DELETE', `${pathOf(person)}/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(person) }),
  });
}
