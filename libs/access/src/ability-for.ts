// The whole matrix of rights in one file. Nothing is allowed unless a line here allows it.

import { AbilityBuilder, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { AccessRule, Role } from '@registry/contracts';
import type { Action, Actor, SubjectType } from './subjects';

export type RegistryAbility = MongoAbility<[Action, SubjectType | Record<string, unknown>]>;

type Grant = AbilityBuilder<RegistryAbility>['can'];
type Own = { ownerId: string };

/** What every signed-in person may do. */
function anyone(can: Grant, own: Own): void {
  can('read', ['AiSystem', 'Review', 'Strategy', 'Person', 'Rules']);
  // An owner keeps the record, its answers and its links, whatever other roles the person has.
  can(['update', 'assess', 'submit', 'link'], 'AiSystem', own);
}

const grants: Record<Role, (can: Grant, own: Own) => void> = {
  staff: (can) => can('create', 'AiSystem'),
  // Reads all and decides; whether on *this* case is asked again with its authors and owner (four eyes).
  compliance: (can) => {
    can('decide', 'Review');
    can('release', 'Rules');
    can('export', 'Register');
  },
  // Reads everything and proves it, writes nothing.
  auditor: (can) => {
    can('read', 'AuditLog');
    can('export', 'Register');
  },
  strategy: (can) => can('link', 'AiSystem'),
  // People and settings; no records, no reviews, no audit trail.
  admin: () => undefined,
};

/** The rights of one person. */
export function abilityFor(actor: Actor): RegistryAbility {
  const { can, cannot, build } = new AbilityBuilder<RegistryAbility>(createMongoAbility);
  const own: Own = { ownerId: actor.id };
  anyone(can, own);
  for (const role of actor.roles) grants[role](can, own);
  // Four eyes by rule as well as by relation: nobody decides on a system of their own.
  cannot('decide', 'Review', own);
  return build({ detectSubjectType: (subject) => subject['__type'] as SubjectType });
}

/** The same ability rebuilt from the rules of `GET /session`, for the browser. */
export function abilityFromRules(rules: readonly AccessRule[]): RegistryAbility {
  return createMongoAbility<RegistryAbility>(rules as unknown as RawRuleOf<RegistryAbility>[], {
    detectSubjectType: (subject) => subject['__type'] as SubjectType,
  });
}

/** Marks plain fields as a subject of a kind, without touching the record they came from. */
export function asSubject(type: SubjectType, fields: object): Record<string, unknown> {
  return { ...fields, __type: type };
}
