import { Injectable } from '@nestjs/common';
import type {
  Decision,
  DueReason,
  Page,
  PersonRef,
  ReviewQuestion,
  ReviewRecord,
  ReviewState,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../../platform/database/refs';
import { sql } from '../../../platform/database/sql';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { pageOf, readCursor, type PageQuery } from '../../../platform/http/paging';
import { workingDaysLeft } from '../deadlines';
import { Officers } from '../officers/officers';
import { decisionOf, selectDecisions, type DecisionRow } from '../read-decisions';
import { dueOn, type StoredReview } from '../review';
import { ReviewSettings } from '../settings/review-settings';

interface RecordRow extends StoredReview {
  shown: ReviewState;
  due_because: DueReason[];
  submitter: PersonRef;
  officer: PersonRef | null;
}

interface QuestionRow extends Omit<ReviewQuestion, 'askedAt' | 'answeredAt'> {
  askedAt: Date;
  answeredAt: Date | null;
}

const nothing = {
  state: 'not_requested',
  dueBecause: [],
  submittedBy: null,
  submittedAt: null,
  message: null,
  officer: null,
  takenAt: null,
  standIn: null,
  clocks: { takeBy: null, decideBy: null, dueOn: null, isOverdue: false, workingDaysLeft: null },
  questions: [],
  decision: null,
  proposal: null,
  former: null,
} as const;

/** The read side of the review of one system. */
@Injectable()
export class ReviewsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly officers: Officers,
    private readonly settings: ReviewSettings,
  ) {}

  async get(systemId: string): Promise<ReviewRecord> {
    const row = await sql<RecordRow>`
      select r.state, r.submitted_by, r.submitted_at, r.message, r.officer_id, r.assigned_at, r.taken_at, r.returned_at, r.take_by::text, r.decide_by::text,
             r.decision_id, r.proposal_id, r.former_id, w.review_state as shown, w.due_because,
             ${personRef('p')} as submitter, ${personRef('o')} as officer
        from review r join review_standing w on w.system_id = r.system_id join person p on p.id = r.submitted_by left join person o on o.id = r.officer_id
       where r.system_id = ${systemId}`.row(this.dataSource);
    if (!row) return { systemId, ...nothing, dueBecause: [], questions: [] };
    const decisions = await this.named([row.decision_id, row.proposal_id, row.former_id]);
    const [due, today] = [dueOn(row), institutionDay(now())];
    return {
      systemId,
      state: row.shown,
      dueBecause: row.due_because,
      submittedBy: row.submitter,
      submittedAt: row.submitted_at.toISOString(),
      message: row.message,
      officer: row.officer,
      takenAt: row.taken_at?.toISOString() ?? null,
      standIn: row.officer_id === null ? null : await this.officers.standInOf(row.officer_id),
      clocks: {
        takeBy: row.take_by,
        decideBy: row.decide_by,
        dueOn: due,
        isOverdue: due !== null && due < today,
        workingDaysLeft: due === null ? null : workingDaysLeft(due, today, await this.settings.daysOff()),
      },
      questions: await this.questions(systemId),
      decision: decisions.get(row.decision_id) ?? null,
      proposal: decisions.get(row.proposal_id) ?? null,
      former: decisions.get(row.former_id) ?? null,
    };
  }

  /** Every decision on a system, those too that a second officer refused; newest first. */
  async decisions(systemId: string, query: PageQuery): Promise<Page<Decision>> {
    const before = query.cursor === undefined ? null : readCursor(query.cursor, ['integer'])[0];
    const rows = await sql<DecisionRow>`
      ${selectDecisions} where d.system_id = ${systemId} and (${before}::bigint is null or d.number < ${before}::bigint)
       order by d.number desc limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(rows, query.limit, decisionOf, (row) => [row.number]);
  }

  private async named(ids: readonly (string | null)[]): Promise<Map<string | null, Decision>> {
    const rows =
      await sql<DecisionRow>`${selectDecisions} where d.id = any(${ids.filter((id) => id !== null)}::uuid[])`.rows(
        this.dataSource,
      );
    return new Map(rows.map((row) => [row.id, decisionOf(row)]));
  }

  private async questions(systemId: string): Promise<ReviewQuestion[]> {
    const rows = await sql<QuestionRow>`
      select q.id, q.number, q.question, q.fact_key as "factKey", ${personRef('p')} as "askedBy", q.asked_at as "askedAt",
             q.answer, ${personRef('b')} as "answeredBy", q.answered_at as "answeredAt"
        from review_question q join person p on p.id = q.asked_by left join person b on b.id = q.answered_by
       where q.system_id = ${systemId} order by q.number desc limit 100`.rows(this.dataSource);
    return rows.reverse().map((row) => ({
      ...row,
      askedAt: row.askedAt.toISOString(),
      answeredAt: row.answeredAt?.toISOString() ?? null,
    }));
  }
}
