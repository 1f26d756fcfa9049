// People and units, and what administrators do with them.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ChangePerson,
  ChangeUnit,
  CreatePerson,
  CreateUnit,
  GrantRole,
  Page,
  PersonDetail,
  PersonSummary,
  Role,
  Unit,
} from '@registry/contracts';
import { get, query, request, type Answered } from '../client';
import { useStep } from '../step';

export interface PeopleFilters {
  q?: string | undefined;
  unit?: string | undefined;
  role?: readonly Role[] | undefined;
  state?: 'active' | 'left' | 'all' | undefined;
  cursor?: string | undefined;
  limit?: number;
}

export function usePeople(filters: PeopleFilters, isEnabled = true) {
  return useQuery({
    queryKey: ['people', filters],
    enabled: isEnabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Page<PersonSummary>>(`/people${query({ ...filters })}`, signal),
  });
}

export async function findPeople(filters: PeopleFilters): Promise<PersonSummary[]> {
  return (await get<Page<PersonSummary>>(`/people${query({ ...filters })}`)).items;
}

const personKey = (id: string) => ['person', id] as const;
const pathOf = (id: string): string => `/people/${encodeURIComponent(id)}`;

/** One person with grants and version. */
export function usePerson(id: string) {
  return useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) => request<PersonDetail>('GET', pathOf(id), { signal }),
  });
}

export function useCreatePerson() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: CreatePerson) => request<PersonDetail>('POST', '/people', { body: command }),
    onSuccess: (answer) => {
      queries.setQueryData(personKey(answer.value.id), answer);
      void queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
}

export type PersonCommand =
  | { kind: 'change'; change: ChangePerson }
  | { kind: 'grant'; grant: GrantRole }
  | { kind: 'endGrant'; id: string }
  | { kind: 'deactivate' | 'reactivate' | 'pseudonymise' };

const STATES = { deactivate: 'deactivations', reactivate: 'reactivations', pseudonymise: 'pseudonymisations' } as const;

/** Whatever is done to one person carries the version read and brings back the person as it is now. */
export function usePersonCommand(id: string) {
  const queries = useQueryClient();
  return useStep({
    mutationFn: (command: PersonCommand): Promise<Answered<PersonDetail>> => {
      const ifMatch = queries.getQueryData<Answered<PersonDetail>>(personKey(id))?.etag ?? null;
      switch (command.kind) {
        case 'change':
          return request('PATCH', pathOf(id), { body: command.change, ifMatch });
        case 'grant':
          return request('POST', `${pathOf(id)}/grants`, { body: command.grant, ifMatch });
        case 'endGrant':
          return request('DELETE', `${pathOf(id)}/grants/${command.id}`, { ifMatch });
        default:
          return request('POST', `${pathOf(id)}/${STATES[command.kind]}`, { ifMatch });
      }
    },
    onSuccess: (answer) => {
      queries.setQueryData(personKey(id), answer);
      for (const name of ['people', 'trail', 'session']) void queries.invalidateQueries({ queryKey: [name] });
    },
    // Somebody was faster: what is true now is shown, and what was typed stays.
    onError: () => void queries.invalidateQueries({ queryKey: personKey(id) }),
  });
}

/** Establishes a unit, or changes one that was read with a version. */
export function useUnitCommand() {
  const queries = useQueryClient();
  return useStep({
    mutationFn: ({ unit, command }: { unit: Unit | null; command: CreateUnit | ChangeUnit }) =>
      unit === null
        ? request<Unit>('POST', '/units', { body: command })
        : request<Unit>('PATCH', `/units/${unit.id}`, { body: command, ifMatch: `"${unit.version}"` }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['units'] }),
  });
}
