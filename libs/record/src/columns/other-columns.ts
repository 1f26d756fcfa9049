// The columns of what hangs on the register: duties, reviews, incidents, documents, the strategy and its links, and the
// log.

import type { ExportTable } from '@registry/contracts';
import type { Column } from './column';
import { systemColumns } from './system-columns';

const told = { isTyped: false } as const;

const system = [
  { key: 'system', kind: 'text', ...told },
  { key: 'systemName', kind: 'text', ...told },
  { key: 'unit', kind: 'text', ...told },
] as const;

const duties = [
  ...system,
  { key: 'owner', kind: 'text', ...told },
  { key: 'duty', kind: 'text', ...told },
  { key: 'provision', kind: 'text', ...told },
  { key: 'dutyState', kind: 'choice', of: 'dutyState', ...told },
  { key: 'dutyStanding', kind: 'choice', of: 'dutyStanding', ...told },
  { key: 'effectiveOn', kind: 'day', ...told },
  { key: 'dueOn', kind: 'day', ...told },
  { key: 'lateAfter', kind: 'day', ...told },
  { key: 'responsible', kind: 'text', ...told },
  { key: 'whyNot', kind: 'text', ...told },
  { key: 'note', kind: 'text', ...told },
  { key: 'changedAt', kind: 'instant', ...told },
  { key: 'id', kind: 'text', ...told },
] as const;

const reviews = [
  ...system,
  { key: 'owner', kind: 'text', ...told },
  { key: 'stage', kind: 'choice', of: 'stage', ...told },
  { key: 'class', kind: 'choice', of: 'class', ...told },
  { key: 'reviewState', kind: 'choice', of: 'reviewState', ...told },
  { key: 'dueBecause', kind: 'choices', of: 'dueReason', ...told },
  { key: 'submittedBy', kind: 'text', ...told },
  { key: 'submittedAt', kind: 'instant', ...told },
  { key: 'officer', kind: 'text', ...told },
  { key: 'takeBy', kind: 'day', ...told },
  { key: 'decideBy', kind: 'day', ...told },
  { key: 'decidedClass', kind: 'choice', of: 'class', ...told },
  { key: 'decidedBy', kind: 'text', ...told },
  { key: 'decidedAt', kind: 'instant', ...told },
  { key: 'validUntil', kind: 'day', ...told },
] as const;

const incidents = [
  { key: 'incident', kind: 'text', ...told },
  { key: 'title', kind: 'text', ...told },
  ...system,
  { key: 'incidentState', kind: 'choice', of: 'incidentState', ...told },
  { key: 'incidentKinds', kind: 'choices', of: 'incidentKind', ...told },
  { key: 'isSerious', kind: 'yesNo', ...told },
  { key: 'isWidespread', kind: 'yesNo', ...told },
  { key: 'occurredOn', kind: 'day', ...told },
  { key: 'awareAt', kind: 'instant', ...told },
  { key: 'informBy', kind: 'day', ...told },
  { key: 'reportedBy', kind: 'text', ...told },
  { key: 'reportedAt', kind: 'instant', ...told },
  { key: 'description', kind: 'text', ...told },
  { key: 'closedAt', kind: 'instant', ...told },
  { key: 'cause', kind: 'text', ...told },
  { key: 'correction', kind: 'text', ...told },
  { key: 'outcome', kind: 'text', ...told },
  { key: 'id', kind: 'text', ...told },
] as const;

const documents = [
  ...system,
  { key: 'owner', kind: 'text', ...told },
  { key: 'documentKind', kind: 'choice', of: 'documentKind', ...told },
  { key: 'documentState', kind: 'choice', of: 'documentState', ...told },
  { key: 'version', kind: 'number', ...told },
  { key: 'savedBy', kind: 'text', ...told },
  { key: 'savedAt', kind: 'instant', ...told },
  { key: 'finalVersion', kind: 'number', ...told },
  { key: 'finalBy', kind: 'text', ...told },
  { key: 'finalAt', kind: 'instant', ...told },
  { key: 'notifiedVersion', kind: 'number', ...told },
  { key: 'notifiedOn', kind: 'day', ...told },
  { key: 'notificationReference', kind: 'text', ...told },
] as const;

const actions = [
  { key: 'action', kind: 'text', ...told },
  { key: 'actionTitle', kind: 'names', ...told },
  { key: 'sector', kind: 'names', ...told },
  { key: 'actionKind', kind: 'choice', of: 'actionKind', ...told },
  { key: 'targetPrinted', kind: 'text', ...told },
  { key: 'targetFrom', kind: 'day', ...told },
  { key: 'targetDue', kind: 'day', ...told },
  { key: 'linkedSystems', kind: 'number', ...told },
] as const;

const links = [
  { key: 'action', kind: 'text', ...told },
  { key: 'actionTitle', kind: 'names', ...told },
  { key: 'linkKind', kind: 'choice', of: 'linkKind', ...told },
  ...system,
  { key: 'stage', kind: 'choice', of: 'stage', ...told },
  { key: 'class', kind: 'choice', of: 'class', ...told },
  { key: 'rationale', kind: 'text', ...told },
  { key: 'proposedBy', kind: 'text', ...told },
  { key: 'proposedAt', kind: 'instant', ...told },
] as const;

const entries = [
  { key: 'number', kind: 'number', ...told },
  { key: 'at', kind: 'instant', ...told },
  { key: 'actor', kind: 'text', ...told },
  { key: 'actorKind', kind: 'text', ...told },
  { key: 'intent', kind: 'text', ...told },
  { key: 'subjectType', kind: 'text', ...told },
  { key: 'subjectId', kind: 'text', ...told },
  { key: 'seq', kind: 'number', ...told },
  { key: 'requestId', kind: 'text', ...told },
  { key: 'payloadDigest', kind: 'text', ...told },
  { key: 'previous', kind: 'text', ...told },
  { key: 'hash', kind: 'text', ...told },
  { key: 'link', kind: 'text', ...told },
] as const;

export type OtherColumn = (
  typeof duties | typeof reviews | typeof incidents | typeof documents | typeof actions | typeof links | typeof entries
)[number]['key'];

/** By table, in the order in which a file shows them. */
export const tableColumns: Readonly<Record<ExportTable, readonly Column[]>> = {
  systems: systemColumns,
  duties,
  reviews,
  incidents,
  documents,
  actions,
  links,
  entries,
};
