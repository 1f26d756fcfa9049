// The register with its proof: every system, every entry of the log, a signed checkpoint. One line per item, streamed.

import type { Checkpoint } from '@registry/audit-log';
import type { Snapshot } from '../../platform/database/snapshots';
import { now } from '../../platform/ground/now';
import { assessmentPart, type AssessmentRow } from '../classification';
import {
  commentColumns,
  commentPart,
  commentPartName,
  lastText,
  threadPart,
  threadPartName,
  type StoredComment,
  type StoredThread,
} from '../comments';
import {
  documentPart,
  documentPartName,
  notificationColumns,
  notificationPart,
  notificationPartName,
  versionColumns,
  type StoredNotification,
  type StoredVersion,
} from '../documents';
import { evidenceColumns, evidencePart, evidencePartName, usePartName, type StoredEvidence } from '../evidence';
import { incidentPart, type StoredIncident } from '../incidents';
import { dutyColumns, dutyPart, dutyPartName, type StoredDuty } from '../obligations';
import {
  questionPart,
  questionPartName,
  reviewPart,
  type StoredConsent,
  type StoredDecision,
  type StoredQuestion,
  type StoredReview,
} from '../review';
import { linkPart, linkPartName, type StoredLink } from '../strategy';
import { relationPart, relationPartName, systemOf, systemRow, type StoredRelation, type SystemRow } from '../systems';
import { entryColumns, entryOf, type EntryRow } from '../trail';

export const EXPORT_FORMAT = 'ai-system-registry/export/v1';

/** A row as JSON, where instants are texts. */
type AsJson<Row> = { [Key in keyof Row]: Date extends Row[Key] ? string | Exclude<Row[Key], Date> : Row[Key] };
type DecisionJson = AsJson<StoredDecision> & { consent: AsJson<StoredConsent> | null };

interface ExportRow {
  record: SystemRow;
  assessment: (Omit<AssessmentRow, 'assessed_at'> & { assessed_at: string }) | null;
  review: AsJson<StoredReview> | null;
  decision: DecisionJson | null;
  proposal: DecisionJson | null;
  questions: AsJson<StoredQuestion>[] | null;
  duties: AsJson<StoredDuty>[] | null;
  evidence: AsJson<StoredEvidence>[] | null;
  uses: { target: string; ids: string[] }[] | null;
  documents: AsJson<StoredVersion>[] | null;
  notifications: (AsJson<StoredNotification> & { kind: string })[] | null;
  threads: AsJson<StoredThread>[] | null;
  comments: AsJson<StoredComment>[] | null;
  relations:
    (Omit<StoredRelation, 'proposed_at' | 'settled_at'> & { proposed_at: string; settled_at: string | null })[] | null;
  links: (Omit<StoredLink, 'proposed_at'> & { proposed_at: string })[] | null;
}

const decisionNamedBy = (column: string): string => `
  select to_jsonb(d) || jsonb_build_object('consent', (select to_jsonb(k) from review_consent k where k.decision_id = d.id))
    from review r join review_decision d on d.id = r.${column} where r.system_id = s.id`;

/** The parts of every system, read from the tables themselves and not from the log, so that the two can be compared. */
const systems = `
  select ${systemRow} as record,
         (select to_jsonb(x) from (select a.id, a.number, a.law_date::text, a.ruleset_id, a.ruleset_digest, a.engine_version,
             a.headline, a.definite, a.lower, a.upper, a.digest, a.assessed_by, a.assessed_at, a.house_id, a.house_digest, f.answers
             from classification c join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
            where c.system_id = s.id) x) as assessment,
         (select to_jsonb(r) from review r where r.system_id = s.id) as review,
         (${decisionNamedBy('decision_id')}) as decision,
         (${decisionNamedBy('proposal_id')}) as proposal,
         (select jsonb_agg(to_jsonb(q)) from review_question q where q.system_id = s.id) as questions,
         (select jsonb_agg(to_jsonb(d)) from (select ${dutyColumns} from duty t where t.system_id = s.id) d) as duties,
         (select jsonb_agg(to_jsonb(e)) from (select ${evidenceColumns} from evidence v where v.system_id = s.id) e) as evidence,
         (select jsonb_agg(to_jsonb(u)) from (select u.target, jsonb_agg(u.evidence_id order by u.evidence_id) as ids from evidence_use u where u.system_id = s.id group by u.target) u) as uses,
         (select jsonb_agg(to_jsonb(v)) from (select distinct on (v.kind) ${versionColumns} from document_version v where v.system_id = s.id order by v.kind, v.number desc) v) as documents,
         (select jsonb_agg(to_jsonb(n)) from (select n.kind, ${notificationColumns} from document_notification n where n.system_id = s.id) n) as notifications,
         (select jsonb_agg(to_jsonb(h)) from comment_thread h where h.system_id = s.id) as threads,
         (select jsonb_agg(to_jsonb(k)) from (select ${commentColumns} from comment_thread h join comment c on c.thread_id = h.id ${lastText} where h.system_id = s.id) k) as comments,
         (select jsonb_agg(to_jsonb(r)) from system_relation r where r.system_id = s.id) as relations,
         (select jsonb_agg(to_jsonb(l)) from strategy_link l where l.system_id = s.id) as links
    from ai_system s order by s.reference`;

/** The text of the export, piece by piece. */
export async function* registerJson(
  snapshot: Snapshot,
  head: { checkpoint: Checkpoint; publicKey: string; exportedBy: string },
): AsyncGenerator<string> {
  const about = {
    format: EXPORT_FORMAT,
    exportedAt: now().toISOString(),
    exportedBy: head.exportedBy,
    checkpoint: head.checkpoint,
    publicKey: head.publicKey,
    subjectTypes: ['AiSystem', 'Incident'],
  };
  yield `${JSON.stringify(about).slice(0, -1)},\n"subjects":[`;
  yield* lines(snapshot.rows<ExportRow>(systems), (row) => ({
    type: 'AiSystem',
    id: row.record['id'],
    parts: partsOf(row),
  }));
  yield* lines(
    snapshot.rows<IncidentRow>(incidents),
    (row) => ({ type: 'Incident', id: row.incident.id, parts: incidentPartsOf(row) }),
    true,
  );
  yield `\n],\n"entries":[`;
  yield* lines(
    snapshot.rows<EntryRow>(
      `select ${entryColumns} from audit_entry e left join audit_log l on l.entry_id = e.id order by l.number nulls last, e.id`,
    ),
    (row) => ({
      ...(isCovered(row, head.checkpoint)
        ? { number: Number(row.number), link: row.link }
        : { number: null, link: null }),
      ...entryOf(row),
    }),
  );
  yield '\n]}\n';
}

/** What was sealed after the checkpoint was signed is shown as not sealed yet. */
const isCovered = ({ number }: EntryRow, { size }: Checkpoint): boolean => number !== null && Number(number) <= size;

/** @param goesOn whether there are items before these */
async function* lines<Row>(
  rows: AsyncIterable<Row>,
  item: (row: Row) => unknown,
  goesOn = false,
): AsyncGenerator<string> {
  let buffer = '';
  let first = !goesOn;
  for await (const row of rows) {
    buffer += `${first ? '\n' : ',\n'}${JSON.stringify(item(row))}`;
    first = false;
    if (buffer.length > 65_536) {
      yield buffer;
      buffer = '';
    }
  }
  yield buffer;
}

function partsOf(row: ExportRow): Record<string, unknown> {
  const record = systemOf(row.record).toPart();
  const {
    assessment,
    review,
    relations,
    links,
    questions,
    duties,
    evidence,
    uses,
    threads,
    comments,
    documents,
    notifications,
  } = row;
  return {
    record,
    ...(assessment
      ? { assessment: assessmentPart({ ...assessment, assessed_at: new Date(assessment.assessed_at) }) }
      : {}),
    ...(review
      ? {
          review: reviewPart(
            instants(review, 'submitted_at', 'assigned_at', 'taken_at', 'returned_at'),
            decisionOf(row.decision),
            decisionOf(row.proposal),
          ),
        }
      : {}),
    ...Object.fromEntries(
      (questions ?? []).map((question) => [
        questionPartName(question.id),
        questionPart(instants(question, 'asked_at', 'answered_at')),
      ]),
    ),
    ...Object.fromEntries(
      (duties ?? []).map((duty) => [
        dutyPartName(duty.id),
        dutyPart(instants(duty, 'taken_over_at', 'changed_at', 'lapsed_at')),
      ]),
    ),
    ...Object.fromEntries(
      (evidence ?? []).map((one) => [
        evidencePartName(one.id),
        evidencePart(instants(one, 'added_at', 'withdrawn_at')),
      ]),
    ),
    ...Object.fromEntries((uses ?? []).map(({ target, ids }) => [usePartName(target), ids])),
    ...Object.fromEntries(
      (documents ?? []).map((version) => [documentPartName(version.kind), documentPart(instants(version, 'saved_at'))]),
    ),
    ...Object.fromEntries(
      (notifications ?? []).map(({ kind, ...one }) => [
        notificationPartName(kind, one.number),
        notificationPart(instants<StoredNotification>(one, 'noted_at')),
      ]),
    ),
    ...Object.fromEntries(
      (threads ?? []).map((thread) => [
        threadPartName(thread.id),
        threadPart(instants(thread, 'opened_at', 'resolved_at')),
      ]),
    ),
    ...Object.fromEntries(
      (comments ?? []).map((comment) => [commentPartName(comment.id), commentPart(instants(comment, 'written_at'))]),
    ),
    ...Object.fromEntries(
      (relations ?? []).map((relation) => [
        relationPartName(relation.id),
        relationPart({
          ...relation,
          proposed_at: new Date(relation.proposed_at),
          settled_at: relation.settled_at === null ? null : new Date(relation.settled_at),
        }),
      ]),
    ),
    ...Object.fromEntries(
      (links ?? []).map((link) => [
        linkPartName(link.id),
        linkPart({ ...link, proposed_at: new Date(link.proposed_at) }),
      ]),
    ),
  };
}

interface IncidentRow {
  incident: AsJson<StoredIncident>;
  systems: string[];
  events: { id: string; at: string; text: string; by: string }[] | null;
  informed: { whom: string; on: string; reference: string | null }[] | null;
}

const incidents = `
  select to_jsonb(i) as incident, array(select l.system_id::text from incident_system l where l.incident_id = i.id order by l.system_id) as systems,
         (select jsonb_agg(jsonb_build_object('id', e.id, 'at', e.at, 'text', e.text, 'by', e.added_by)) from incident_event e where e.incident_id = i.id) as events,
         (select jsonb_agg(jsonb_build_object('whom', n.whom, 'on', n.on_day, 'reference', n.reference)) from incident_informed n where n.incident_id = i.id) as informed
    from incident i order by i.reference`;

function incidentPartsOf({ incident, systems: ids, events, informed }: IncidentRow): Record<string, unknown> {
  return {
    incident: incidentPart(instants(incident, 'aware_at', 'reported_at', 'triaged_at', 'closed_at')),
    systems: ids,
    ...Object.fromEntries(
      (events ?? []).map(({ id, at, text, by }) => [`event:${id}`, { at: new Date(at).toISOString(), text, by }]),
    ),
    ...Object.fromEntries((informed ?? []).map(({ whom, on, reference }) => [`informed:${whom}`, { on, reference }])),
  };
}

/** The row with these texts as instants again. */
function instants<Row extends object>(row: AsJson<Row>, ...keys: (keyof Row & string)[]): Row {
  return {
    ...row,
    ...Object.fromEntries(keys.map((key) => [key, row[key] === null ? null : new Date(row[key] as string)])),
  } as Row;
}

function decisionOf(row: DecisionJson | null): Parameters<typeof reviewPart>[1] {
  if (row === null) return null;
  const { consent, ...decision } = row;
  return {
    decision: instants<StoredDecision>(decision, 'decided_at'),
    consent: consent === null ? null : instants<StoredConsent>(consent, 'at'),
  };
}
