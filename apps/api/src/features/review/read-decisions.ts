// How decisions come out of SQL.

import type { ClassState, Consent, Decision, PersonRef } from '@registry/contracts';
import { personRef } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import type { StoredDecision } from './reviews.repository';

export interface DecisionRow extends Omit<StoredDecision, 'grounds' | 'stage'> {
  officer: PersonRef;
  assessed: ClassState;
  verdict: Consent['verdict'] | null;
  consent_reason: string | null;
  consent_at: Date | null;
  second: PersonRef | null;
  evidence: string[];
}

/** Add a condition on `d`, and an order. */
export const selectDecisions = sql`
  select d.id, d.number, d.kind, d.assessment_id, d.assessment_digest, d.class, d.justification, d.legal_basis, d.decided_by, d.decided_at, d.lowers,
         d.valid_until::text, ${personRef('o')} as officer,
         json_build_object('headline', a.headline, 'definite', a.definite, 'lower', a.lower, 'upper', a.upper) as assessed,
         k.verdict, k.reason as consent_reason, k.at as consent_at, ${personRef('second')} as second,
         array(select u.evidence_id from evidence_use u where u.system_id = d.system_id and u.target = 'decision:' || d.id order by u.evidence_id) as evidence
    from review_decision d join assessment a on a.id = d.assessment_id join person o on o.id = d.decided_by
    left join review_consent k on k.decision_id = d.id left join person second on second.id = k.person_id`;

export function decisionOf(row: DecisionRow): Decision {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    assessmentId: row.assessment_id,
    assessmentDigest: row.assessment_digest,
    assessed: row.assessed,
    class: row.class,
    lowers: row.lowers,
    justification: row.justification,
    legalBasis: row.legal_basis,
    decidedBy: row.officer,
    decidedAt: row.decided_at.toISOString(),
    validUntil: row.valid_until,
    evidence: row.evidence,
    consent: consentOf(row),
  };
}

function consentOf({ verdict, consent_reason: reason, consent_at: at, second }: DecisionRow): Consent | null {
  return verdict === null || at === null || second === null
    ? null
    : { verdict, reason, by: second, at: at.toISOString() };
}
