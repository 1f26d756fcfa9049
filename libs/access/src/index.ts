// The door of the access library: who may do what.

export { abilityFor, abilityFromRules, asSubject, scopesOf, unitsWithin, withinScopes } from './ability-for';
export type { RegistryAbility } from './ability-for';
export { ACTIONS, SUBJECTS } from './subjects';
export type { Action, Actor, GrantInForce, SubjectType, SystemFields } from './subjects';
