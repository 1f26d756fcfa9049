// What a record still lacks, told by what somebody wants to do with it.

import type { DetailKey, OperatorRole, SystemDetails } from '@registry/contracts';
import { catalogue, DETAIL_KEYS, TASKS, type Task } from './catalogue';

/** What decides which tasks a system has. Unknown is `null`. */
export interface Circumstances {
  /** High-risk by Annex III (Art 6(2)), as far as known. */
  readonly isHighRisk: boolean | null;
  /** The provider relies on Art 6(3). */
  readonly isDerogationClaimed: boolean | null;
}

export interface TaskState {
  readonly task: Task;
  /** False: this system does not have the task. Null: not known yet, because the class or the role is not. */
  readonly applies: boolean | null;
  readonly needed: readonly DetailKey[];
  readonly missing: readonly DetailKey[];
}

/** The tasks of a system, each with the fields it needs and those still missing. */
export function completeness(details: SystemDetails, circumstances: Circumstances): TaskState[] {
  return TASKS.map((task) => {
    const needed = DETAIL_KEYS.filter((key) => catalogue[key].tasks?.includes(task) && !isMoot(key, details));
    return {
      task,
      applies: applies(task, details, circumstances),
      needed,
      missing: needed.filter((key) => isEmpty(details[key])),
    };
  });
}

/** Whether nothing is said. "Unknown" is something that was said, but not yet an answer. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0);
}

/** Fields that another answer makes moot: no data subjects without personal data. */
function isMoot(key: DetailKey, details: SystemDetails): boolean {
  const withoutPersonalData: readonly DetailKey[] = [
    'dataSubjects',
    'processingRecordReference',
    'retention',
    'dataSources',
  ];
  return details.personalData === 'no' && withoutPersonalData.includes(key);
}

function applies(
  task: Task,
  { operatorRoles }: SystemDetails,
  { isHighRisk, isDerogationClaimed }: Circumstances,
): boolean | null {
  const has = (role: OperatorRole): boolean | null =>
    operatorRoles.length === 0 ? null : operatorRoles.includes(role);
  switch (task) {
    // Art 49(1): the provider of a high-risk system of Annex III.
    case 'annex_viii_a':
      return both(isHighRisk, has('provider'));
    // Art 49(2): the provider that holds its Annex III system not to be high-risk.
    case 'annex_viii_b':
      return both(isDerogationClaimed, has('provider'));
    // Art 49(3): the deployer that is a public authority or a Union institution.
    case 'annex_viii_c':
      return both(isHighRisk, has('deployer'));
    default:
      return true;
  }
}

/** Both hold; one that does not hold settles it, whatever the other is. */
function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}
