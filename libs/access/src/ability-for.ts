// The whole matrix of rights in one file. Nothing is allowed unless a line here allows it.

import { AbilityBuilder, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { AccessRule, Role, TokenScope } from '@registry/contracts';
import type { Action, Actor, GrantInForce, SubjectType } from './subjects';

export type RegistryAbility = MongoAbility<[Action, SubjectType | Record<string, unknown>]>;

type Grant = AbilityBuilder<RegistryAbility>['can'];

/** A record and what hangs on it are seen by the same people. */
const RECORD: SubjectType[] = ['AiSystem', 'Review', 'Duty', 'Incident', 'Comment'];
const NOT_RESTRICTED = { visibility: { $in: ['institution', 'unit'] } };

/** What everybody with a role may do. Somebody without any role may do nothing. */
function anyone(can: Grant, { id, unitPath }: Actor): void {
  can('read', ['Strategy', 'Person', 'Unit', 'Rules', 'Settings']);
  // Own views of what one reads, and asking to help keep it; what that is, reading decides.
  can(['create', 'update'], 'View');
  can('create', 'JoinRequest');
  can('read', RECORD, { visibility: 'institution' });
  can('read', RECORD, { visibility: 'unit', unitId: { $in: [...unitPath] } });
  can('read', RECORD, { ownerId: id });
  can('read', RECORD, { editorIds: id });
  // To draft is for programs: what they leave is for whoever may answer, who sends it or throws it away.
  // An owner keeps the record, its answers and its links, whatever other roles the person has; an editor helps.
  can(['update', 'assess', 'draft', 'submit'], 'AiSystem', { editorIds: id });
  can('update', ['Duty', 'Incident'], { editorIds: id });
  can('update', ['Duty', 'Incident'], { ownerId: id });
  can('create', 'Incident', { editorIds: id });
  can('create', 'Incident', { ownerId: id });
  // Whoever keeps a record takes part in what is said about it, and closes a thread.
  can(['create', 'update'], 'Comment', { editorIds: id });
  can(['create', 'update'], 'Comment', { ownerId: id });
  can(['update', 'assess', 'draft', 'submit', 'link', 'handOver'], 'AiSystem', { ownerId: id });
}

/** `within` is the scope of the grant as a condition on a system; empty for the whole institution. */
const grants: Record<Role, (can: Grant, within: object, actor: Actor) => void> = {
  // Whoever works with a system may say that something went wrong with it, and comment.
  staff: (can, _, { unitPath }) => {
    can('create', 'AiSystem');
    can('create', ['Incident', 'Comment'], { visibility: 'institution' });
    can('create', ['Incident', 'Comment'], { visibility: 'unit', unitId: { $in: [...unitPath] } });
  },
  // Helps the units below to enter and keep their records, and sees to it that somebody owns each.
  coordinator: (can, within) => {
    can('read', RECORD, { ...within, ...NOT_RESTRICTED });
    can(['create', 'update', 'assess', 'draft', 'link', 'handOver'], 'AiSystem', { ...within, ...NOT_RESTRICTED });
    can('update', 'Duty', { ...within, ...NOT_RESTRICTED });
    can(['create', 'update'], ['Incident', 'Comment'], { ...within, ...NOT_RESTRICTED });
  },
  // Reads all and decides; whether on *this* case is asked again with its authors and owner (four eyes).
  // Hands over what a coordinator cannot: restricted records whose owner has left.
  compliance: (can, within) => {
    can('read', RECORD, within);
    can('decide', 'Review', within);
    can(['handOver', 'merge'], 'AiSystem', within);
    can('update', 'Duty', within);
    can(['create', 'update', 'triage'], 'Incident', within);
    can(['create', 'update'], 'Comment', within);
    if (Object.keys(within).length > 0) return;
    can('release', 'Rules');
    can('recompute', 'Duty');
    can(['export', 'count'], 'Register');
    // What the public may read is for the institution to say, not for one unit of it.
    can('publish', ['AiSystem', 'Register']);
  },
  // Reads everything and proves it, writes nothing.
  auditor: (can) => {
    can('read', RECORD);
    can('read', 'AuditLog');
    can(['export', 'count'], 'Register');
  },
  strategy: (can) => can('link', 'AiSystem', { visibility: 'institution' }),
  // Sees all units; restricted records only as numbers.
  board: (can) => {
    can('read', RECORD, NOT_RESTRICTED);
    can('count', 'Register');
  },
  // People, units and grants; no restricted records, no reviews, no audit trail.
  admin: (can) => {
    can(['create', 'update'], ['Person', 'Unit']);
    can('grant', 'Person');
    can('update', 'Settings');
  },
};

const withinOf = ({ unitId }: GrantInForce): object => (unitId === null ? {} : { unitPath: { $in: [unitId] } });

/** The rights of one person. */
export function abilityFor(actor: Actor): RegistryAbility {
  const { can, cannot, build } = new AbilityBuilder<RegistryAbility>(createMongoAbility);
  if (actor.grants.length > 0) anyone(can, actor);
  for (const grant of actor.grants) grants[grant.role](can, withinOf(grant), actor);
  // Four eyes by rule as well as by relation: nobody decides on a system they keep, nobody grants themselves a role.
  cannot('decide', 'Review', { ownerId: actor.id });
  cannot('decide', 'Review', { editorIds: actor.id });
  cannot('grant', 'Person', { id: actor.id });
  return build({ detectSubjectType: (subject) => subject['__type'] as SubjectType });
}

/** The same ability rebuilt from the rules of `GET /session`, for the browser. */
export function abilityFromRules(rules: readonly AccessRule[]): RegistryAbility {
  return restored(rules as unknown as RawRuleOf<RegistryAbility>[]);
}

const restored = (rules: RawRuleOf<RegistryAbility>[]): RegistryAbility =>
  createMongoAbility<RegistryAbility>(rules, { detectSubjectType: (subject) => subject['__type'] as SubjectType });

const listOf = <Value>(value: Value | Value[]): Value[] => (Array.isArray(value) ? value : [value]);

/** Each action on each kind of subject that an ability gives at all. */
export function scopesOf(ability: RegistryAbility): TokenScope[] {
  const pairs = ability.rules
    .filter(({ inverted }) => inverted !== true)
    .flatMap(({ action, subject }) =>
      listOf(action).flatMap((one) => listOf(subject ?? []).map((kind) => `${one}:${String(kind)}`)),
    );
  return [...new Set(pairs)].sort();
}

/** Ids of the units for whose systems some rules give an action; empty where they give it nowhere, or everywhere. */
export function unitsWithin(rules: readonly AccessRule[], action: Action, subject: SubjectType): string[] {
  return rules
    .filter(
      (rule) =>
        rule.inverted !== true && listOf(rule.action).includes(action) && listOf(rule.subject).includes(subject),
    )
    .flatMap(({ conditions }) => (conditions?.['unitPath'] as { $in?: string[] } | undefined)?.$in ?? []);
}

/** What is left of an ability within some scopes. What it forbids stays forbidden. */
export function withinScopes(ability: RegistryAbility, scopes: readonly TokenScope[]): RegistryAbility {
  const left = ability.rules.flatMap((rule) =>
    rule.inverted === true
      ? [rule]
      : listOf(rule.action).flatMap((action) =>
          listOf(rule.subject ?? [])
            .filter((subject) => scopes.includes(`${action}:${String(subject)}`))
            .map((subject) => ({ ...rule, action, subject })),
        ),
  );
  return restored(left);
}

/** Marks plain fields as a subject of a kind, without touching the record they came from. */
export function asSubject(type: SubjectType, fields: object): Record<string, unknown> {
  return { ...fields, __type: type };
}
