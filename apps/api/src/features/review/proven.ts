// What the log proves of reviews, and of how they are run.

import type { FreeDay } from '@registry/contracts';
import { sql, type Sql } from '../../platform/database/sql';
import type { ProvenHistory, ProvenPart, ProvenSubject, Told } from '../../platform/recording/proven-part';
import { questionPart, questionPartName, type StoredQuestion } from './cases/questions';
import { duePart } from './due';
import { absencePart, absencePartName, type StoredAbsence } from './officers/absence';
import { dueOn, type StoredReview } from './review';
import { decisionPart, refusalPart, refusalPartName, reviewPart, type DecisionWithConsent } from './review-part';
import { decisionColumns, type StoredConsent, type StoredDecision } from './reviews.repository';
import { dayPart, dayPartName, policyPart, SETTINGS, type PolicyRow } from './settings/review-settings';

type DecisionRow = Told<StoredDecision> & { consent: Told<StoredConsent> | null };

interface ReviewRow extends Told<StoredReview> {
  /** As lists sort by it; `infinity` where nothing is asked of an officer. */
  due_on: string;
  decision: DecisionRow | null;
  proposal: DecisionRow | null;
}

const consent = sql`(select to_jsonb(k) from (
  select k.decision_id, k.person_id, k.verdict, k.reason, k.at from review_consent k where k.decision_id = d.id) k)`;

/** A decision named by the review, with what the second officer said. */
const decision = (id: Sql): Sql =>
  sql`select to_jsonb(d) from (
     select ${decisionColumns}, ${consent} as consent from review_decision d where d.id = ${id}) d`;

const withConsent = (row: DecisionRow | null): DecisionWithConsent | null =>
  row === null ? null : { decision: row, consent: row.consent };

const review: ProvenPart = {
  subject: 'AiSystem',
  name: 'review',
  rows: (id) =>
    sql`
      select r.state, r.submitted_by, r.submitted_at, r.message, r.officer_id, r.assigned_at, r.taken_at, r.returned_at,
            r.take_by::text, r.decide_by::text, r.due_on::text, r.decision_id, r.proposal_id, r.former_id,
            (${decision(sql`r.decision_id`)}) as decision, (${decision(sql`r.proposal_id`)}) as proposal
       from review r where r.system_id = ${id}::uuid`,
  of: (row: ReviewRow) => [
    'review',
    { ...reviewPart(row, withConsent(row.decision), withConsent(row.proposal)), ...dueAsKept(row) },
  ],
};

/** The day by which lists sort, where it is not the one that counts: no entry says it. */
function dueAsKept(row: ReviewRow): Record<string, unknown> {
  // Submitted before there were time limits: the day was given to it later.
  const isOlder = row.state === 'submitted' && row.take_by === null;
  return isOlder || row.due_on === (dueOn(row) ?? 'infinity') ? {} : { dueOn: row.due_on };
}

/** Every decision that there was, as the review told it last; also of rounds that are over. */
const decisions: ProvenHistory = {
  subject: 'AiSystem',
  name: 'review',
  rows: (id) =>
    sql`
      select ${decisionColumns}, ${consent} as consent from review_decision d where d.system_id = ${id}::uuid
       order by d.number`,
  // A refusal ends the round: the review names the proposal no more.
  of: (row: DecisionRow) => [
    'review',
    decisionPart({ decision: row, consent: row.consent?.verdict === 'refuse' ? null : row.consent }),
  ],
};

const refusal: ProvenPart = {
  subject: 'AiSystem',
  name: refusalPartName(''),
  rows: (id) =>
    sql`select k.decision_id, k.person_id, k.verdict, k.reason, k.at
       from review_consent k join review_decision d on d.id = k.decision_id
      where d.system_id = ${id}::uuid and k.verdict = 'refuse'`,
  of: (row: Told<StoredConsent>) => [refusalPartName(row.decision_id), refusalPart(row)],
};

const question: ProvenPart = {
  subject: 'AiSystem',
  name: questionPartName(''),
  rows: (id) =>
    sql`select q.id, q.number, q.question, q.fact_key, q.asked_by, q.asked_at, q.answer, q.answered_by, q.answered_at
       from review_question q where q.system_id = ${id}::uuid`,
  of: (row: Told<StoredQuestion>) => [questionPartName(row.id), questionPart(row)],
};

const absence: ProvenPart = {
  subject: 'Person',
  name: absencePartName(''),
  rows: (id) =>
    sql`select a.id, a.from_on::text, a.until_on::text, a.stand_in_id from absence a where a.person_id = ${id}::uuid`,
  of: (row: StoredAbsence) => [absencePartName(row.id), absencePart(row)],
};

/** How reviews are run, and the days on which the institution does not work. */
export const provenSettings: ProvenSubject = {
  type: 'Settings',
  ids: sql<{ id: string }>`select id from (values (${SETTINGS.calendar}), (${SETTINGS.review})) as s(id)`,
};

const policy: ProvenPart = {
  subject: 'Settings',
  name: 'policy',
  rows: (id) =>
    sql`select p.take_days, p.decide_days, p.valid_months, p.valid_months_high_risk, p.rotates, p.duty_grace_days
       from review_policy p where ${id} = ${SETTINGS.review}`,
  of: (row: PolicyRow) => ['policy', policyPart(row)],
};

const freeDay: ProvenPart = {
  subject: 'Settings',
  name: dayPartName(''),
  rows: (id) =>
    sql`select d.day::text, d.kind, d.name_en as "nameEn", d.name_fr as "nameFr", d.name_de as "nameDe"
       from calendar_day d where ${id} = ${SETTINGS.calendar}`,
  of: (row: FreeDay) => [dayPartName(row.day), dayPart(row)],
};

export const historyOfReviews: readonly ProvenHistory[] = [decisions];
export const partsOfReviews: readonly ProvenPart[] = [review, refusal, duePart, question, absence, policy, freeDay];
