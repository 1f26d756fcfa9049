// What I may do: the rules came with the session.
import { useMemo } from 'react';
import { abilityFromRules, asSubject, type Action, type RegistryAbility, type SubjectType, type SystemFields } from '@registry/access';
import type { SystemDetail } from '@registry/contracts';
import { useSession } from './session';

type KeptSystem = Pick<SystemDetail, 'owner' | 'editors' | 'unit' | 'unitPath' | 'visibility'>;

export interface Rights {
  /** Asks about the kind as such: may they ever? */
  ever: (action: Action, subject: SubjectType) => boolean;
  /** Asks about one system. */
  system: (action: Action, system: KeptSystem, subject?: 'AiSystem' | 'Review' | 'Duty' | 'Incident' | 'Comment') => boolean;
  /** Asks about one person. */
  person: (action: Action, person: { id: string }) => boolean;
}

const NOTHING: Rights = { ever: () => false, system: () => false, person: () => false };

export function useRights(): Rights {
  const { data } = useSession();
  return useMemo(() => {
    if (!data) return NOTHING;
    const ability: RegistryAbility = abilityFromRules(data.rules);
    return {
      ever: (action, subject) => ability.can(action, subject),
      system: (action, { owner, editors, unit, unitPath, visibility }, subject = 'AiSystem') => ability.can(action, asSubject(subject, {
        ownerId: owner.id, editorIds: editors.map(({ id }) => id), unitId: unit.id, unitPath, visibility,
      } satisfies SystemFields)),
      person: (action, { id }) => ability.can(action, asSubject('Person', { id })),
    };
  }, [data]);
}

const listOf = <Value>(value: Value | Value[]): Value[] => (Array.isArray(value) ? value : [value]);

/** Ids of the units for whose systems I may do this by a role; empty where I may nowhere, or everywhere. */
export function useUnitsOfMine(action: Action, subject: SubjectType): string[] {
  const { data } = useSession();
  return useMemo(() => (data?.rules ?? [])
    .filter((rule) => rule.inverted !== true && listOf(rule.action).includes(action) && listOf(rule.subject).includes(subject))
    .flatMap(({ conditions }) => (conditions?.['unitPath'] as { $in?: string[] } | undefined)?.$in ?? []), [data, action, subject]);
}
