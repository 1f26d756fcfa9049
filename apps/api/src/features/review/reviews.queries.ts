import { Injectable } from '@nestjs/common';
import type { ClassState, Page, PersonRef, QueueItem, ReviewRecord, ReviewState, UnitRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef, unitRef } from '../../platform/database/refs';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import type { Actor } from '../../platform/identity/actor';
import { dueByRules, visibleSystems } from '../systems';
import { barredBecause } from './decision';
import type { StoredDecision, StoredReview } from './reviews.repository';

interface RecordRow extends StoredReview, StoredDecision {
  submitter: PersonRef;
  officer: PersonRef | null;
  assessed: ClassState | null;
  current_assessment_id: string | null;
  due_by_rules: boolean;
}

interface QueueRow {
  systemId: string;
  reference: string;
  name: string;
  unit: UnitRef;
  class: ClassState;
  submittedBy: PersonRef;
  submittedAt: Date;
  ownerId: string;
  editorIds: string[];
  authors: string[];
}

/** The read side of reviews. */
@Injectable()
export class ReviewsQueries {
  constructor(private readonly dataSource: DataSource) {}

  async get(systemId: string): Promise<ReviewRecord> {
    const [row]: RecordRow[] = await this.dataSource.query(
      `select r.state, r.submitted_at, r.message, r.decision_id, ${personRef('p')} as submitter,
              d.id, d.number, d.kind, d.assessment_id, d.assessment_digest, d.class, d.justification, d.legal_basis, d.decided_at,
              ${personRef('o')} as officer,
              json_build_object('headline', a.headline, 'definite', a.definite, 'lower', a.lower, 'upper', a.upper) as assessed,
              c.assessment_id as current_assessment_id, ${dueByRules} as due_by_rules
         from review r join person p on p.id = r.submitted_by
         left join review_decision d on d.id = r.decision_id
         left join assessment a on a.id = d.assessment_id
         left join person o on o.id = d.decided_by
         left join classification c on c.system_id = r.system_id
        where r.system_id = $1`,
      [systemId],
    );
    if (!row) return { systemId, state: 'not_requested', submittedBy: null, submittedAt: null, message: null, decision: null };
    return {
      systemId,
      state: shownState(row),
      submittedBy: row.submitter,
      submittedAt: row.submitted_at.toISOString(),
      message: row.message,
      decision: decisionOf(row),
    };
  }

  /** Everything that waits for a decision, oldest first. */
  async queue(actor: Actor, query: PageQuery): Promise<Page<QueueItem>> {
    const visible = visibleSystems(actor, 5);
    const [at, id] = query.cursor === undefined ? [null, null] : readCursor(query.cursor, ['instant', 'uuid']);
    const rows: QueueRow[] = await this.dataSource.query(
      `select r.system_id as "systemId", s.reference, s.name, s.owner_id as "ownerId", array(select e.person_id from system_editor e where e.system_id = s.id) as "editorIds", r.submitted_at as "submittedAt",
              ${unitRef('u')} as unit,
              json_build_object('headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) as class,
              ${personRef('p')} as "submittedBy",
              array(select f.person_id from fact_set_author f where f.fact_set_id = a.fact_set_id) as authors
         from review r join ai_system s on s.id = r.system_id join organisation_unit u on u.id = s.unit_id
         join person p on p.id = r.submitted_by join classification c on c.system_id = r.system_id
         join assessment a on a.id = c.assessment_id
        where r.state = 'submitted' and ($1::timestamptz is null or (r.submitted_at, r.system_id) > ($1, $2::uuid)) and ($4::uuid[] is null or s.unit_id in (select w.unit_id from unit_path w where w.path && $4)) and ${visible.sql}
        order by r.submitted_at, r.system_id limit $3`,
      [at, id, query.limit + 1, scopeOf(actor), ...visible.values],
    );
    return pageOf(rows, query.limit, ({ ownerId, editorIds, authors, ...row }) => ({
      ...row,
      state: 'submitted' as const,
      submittedAt: row.submittedAt.toISOString(),
      barredBecause: barredBecause(actor.id, { ownerId, editorIds, authors }),
    }), (row) => [row.submittedAt.toISOString(), row.systemId]);
  }
}

/** Units for which somebody is compliance officer; null for the whole institution. */
function scopeOf({ grants }: Actor): string[] | null {
  const units = grants.filter(({ role }) => role === 'compliance').map(({ unitId }) => unitId);
  return units.some((id) => id === null) ? null : units.filter((id) => id !== null);
}

/** A decision stands until the answers change or new rules change the result; then the review has fallen due again. */
function shownState(row: RecordRow): ReviewState {
  return row.state === 'decided' && (row.assessment_id !== row.current_assessment_id || row.due_by_rules) ? 'due_again' : row.state;
}

function decisionOf(row: RecordRow): ReviewRecord['decision'] {
  if (row.decision_id === null || !row.officer || !row.assessed) return null;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    assessmentId: row.assessment_id,
    assessmentDigest: row.assessment_digest,
    assessed: row.assessed,
    class: row.class,
    justification: row.justification,
    legalBasis: row.legal_basis,
    decidedBy: row.officer,
    decidedAt: row.decided_at.toISOString(),
  };
}
