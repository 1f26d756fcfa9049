// How answers of the server are kept: a refusal is final, an unreachable server is tried again.
import { QueryClient } from '@tanstack/react-query';
import { Refused } from './api/client';

const TRIES = 2;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // Without a network a request fails and says so, rather than waiting in silence.
      networkMode: 'always',
      retry: (count, error) => count < TRIES && !(error instanceof Refused && error.problem.status < 500),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
