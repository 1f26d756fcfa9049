// Which answers of the database are refusals. Everything else it says is a fault of ours.

import { problems, type ProblemCode } from '@registry/contracts';
import { Refusal } from './refusal';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly detail?: string;
}

const byConstraint: Readonly<Record<string, ProblemCode>> = {
  strategy_link_system_action_key: 'strategy.already-linked',
  strategy_link_action_fk: 'strategy.action-unknown',
  ai_system_unit_fk: 'unit.unknown',
  organisation_unit_code_key: 'unit.code-taken',
  organisation_unit_parent_fk: 'unit.unknown',
  organisation_unit_parent_check: 'unit.circle',
  organisation_unit_active_check: 'unit.dates',
  // The same key twice at the same moment: the first is being carried out.
  idempotency_key_pkey: 'request.repeated',
  join_request_open_key: 'join.asked',
  // Whoever asked has come to keep the record by another way, and would answer themselves.
  join_request_self_check: 'join.keeps-already',
  saved_view_name_key: 'view.name-taken',
  saved_view_filters_check: 'request.too-large',
  access_request_open_key: 'access-request.asked',
  person_subject_key: 'person.subject-taken',
  system_relation_key: 'relation.exists',
  system_relation_mutual_key: 'relation.exists',
  system_relation_self_check: 'relation.circle',
  rules_pkey: 'rules.id-taken',
  absence_overlap_excl: 'review.away-already',
  absence_days_check: 'request.malformed',
  review_decision_justification_check: 'review.justification-too-short',
};

const byState: Readonly<Record<string, ProblemCode>> = {
  RG001: 'review.author-may-not-decide',
  RG002: 'review.owner-may-not-decide',
  RG003: 'review.editor-may-not-decide',
  RG004: 'review.own-decision',
  RG005: 'review.consent-needed',
  RG006: 'review.state',
  RG013: 'unit.circle',
  RG014: 'relation.circle',
  RG015: 'merge.state',
  // Two writers at once, still in conflict after all retries.
  '40001': 'record.conflict',
  '40P01': 'record.conflict',
  // The server is starting, stopping or out of connections.
  '53300': 'service.unavailable',
  '57P01': 'service.unavailable',
  '57P03': 'service.unavailable',
};

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

const isProblemCode = (name: string): name is ProblemCode => Object.hasOwn(problems, name);

/** The driver's own error inside whatever wraps it, or null. */
export function driverError(error: unknown): DriverError | null {
  if (typeof error !== 'object' || error === null) return null;
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? (inner as DriverError) : null;
}

/** Translates a database error, or returns null for one that must count as broken. */
export function fromPostgres(error: unknown): Refusal | null {
  const driver = driverError(error);
  if (!driver?.code) return null;
  if (unreachable.has(driver.code)) return new Refusal('service.unavailable');
  const { constraint = '', column, detail = '' } = driver;
  // What refuses by itself says so in our words, and in which field.
  if (isProblemCode(constraint))
    return new Refusal(
      constraint,
      {},
      column === undefined ? [] : [{ pointer: `/${column}`, code: constraint, detail }],
    );
  const code = byConstraint[constraint] ?? byState[driver.code];
  return code ? new Refusal(code) : null;
}
