// What I may do: the rules came with the session.
import { useMemo } from 'react';
import {
  abilityFromRules,
  asSubject,
  unitsWithin,
  type Action,
  type RegistryAbility,
  type SubjectType,
  type SystemFields,
} from '@registry/access';
import type { SystemDetail } from '@registry/contracts';
import { useSession } from './session';

type KeptSystem = Pick<SystemDetail, 'owner' | 'editors' | 'unit' | 'unitPath' | 'visibility'>;

export interface Rights {
  /** Asks about the kind as such: may they ever? */
  ever: (action: Action, subject: SubjectType) => boolean;
  /** Asks about one system. */
  system: (
    action: Action,
    system: KeptSystem,
    subject?: 'AiSystem' | 'Review' | 'Duty' | 'Incident' | 'Comment',
  ) => boolean;
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
      system: (action, { owner, editors, unit, unitPath, visibility }, subject = 'AiSystem') =>
        ability.can(
          action,
          asSubject(subject, {
            ownerId: owner.id,
            editorIds: editors.map(({ id }) => id),
            unitId: unit.id,
            unitPath,
            visibility,
          } satisfies SystemFields),
        ),
      person: (action, { id }) => ability.can(action, asSubject('Person', { id })),
    };
  }, [data]);
}

/** Ids of the units for whose systems I may do this by a role; empty where I may nowhere, or everywhere. */
export function useUnitsOfMine(action: Action, subject: SubjectType): string[] {
  const { data } = useSession();
  return useMemo(() => unitsWithin(data?.rules ?? [], action, subject), [data, action, subject]);
}
