// What hangs on a record, as tables: duties, documents, evidence, incidents, other systems, actions, history.

import type { Duty, DocumentSummary, Evidence, IncidentSummary, SystemLink, SystemRelation } from '@registry/contracts';
import type { Section } from '../../../platform/printing/paper';
import type { Listed } from '../all-pages';
import { column, lines, numbers, quiet, tableSection } from '../blocks';
import { filled, titleIn, type Voice } from '../voice/voice';
import type { RuleWords } from './class-words';
import type { Dossier } from './dossier.queries';
import { fieldName } from './record-sections';

/** Says at the end of a table that it is not all. */
function cut<Item>({ words, number }: Voice, { items, isCut }: Listed<Item>, section: Section): Section {
  if (!isCut) return section;
  return { ...section, blocks: [...section.blocks, quiet(filled(words.more, { count: number(items.length) }))] };
}

/** When a duty is due, and by when it has to be shown where that is later. */
export function dueText({ words, day }: Voice, { dueOn, lateAfter, standing }: Duty): string {
  if (dueOn === null) return standing === 'before_use' ? words.duties.beforeUse : words.duties.afterChange;
  return lines(
    day(dueOn),
    lateAfter !== null && lateAfter !== dueOn && filled(words.duties.lateAfter, { day: day(lateAfter) }),
  );
}

/** How far a duty has got. */
export const dutyState = ({ terms }: Voice, { state, standing }: Duty): string =>
  lines(terms.dutyState[state], standing === 'overdue' && terms.dutyStanding.overdue);

export function dutiesSection(voice: Voice, rules: RuleWords, owner: string, duties: readonly Duty[]): Section {
  const { words, provision } = voice;
  const { labels } = words;
  return tableSection(
    voice,
    words.sections.duties,
    [column(words.sections.duties, 8), column(words.duties.due, 4), column(labels.state, 3), column(labels.who, 3)],
    duties.map((duty) => [
      lines(titleIn(rules.duties, duty.key), provision(duty.provision), duty.reason, duty.note),
      dueText(voice, duty),
      dutyState(voice, duty),
      duty.responsible?.name ?? owner,
    ]),
  );
}

/** Those that are written, and those that a duty asks for. */
export function documentsSection(voice: Voice, documents: readonly DocumentSummary[]): Section {
  const { words, terms, day, dayOf, number } = voice;
  const shown = documents.filter(({ latest, isOwed }) => latest !== null || isOwed);
  return tableSection(
    voice,
    words.sections.documents,
    [column(words.labels.title, 5), column(words.labels.state, 3), column(words.labels.version, 5)],
    shown.map(({ kind, latest, isOwed, notification }) => [
      voice.documents.kinds[kind][0],
      lines(
        latest === null ? words.documents.notWritten : terms.documentState[latest.state],
        isOwed && words.documents.owed,
      ),
      lines(
        latest !== null &&
          filled(words.documents.saved, {
            number: number(latest.number),
            name: latest.savedBy.name,
            at: dayOf(latest.savedAt),
          }),
        notification !== null &&
          filled(words.documents.notified, { day: day(notification.on), number: number(notification.version) }),
      ),
    ]),
  );
}

export function evidenceSection(voice: Voice, evidence: Listed<Evidence>): Section {
  const { words, day, dayOf } = voice;
  const section = tableSection(
    voice,
    words.sections.evidence,
    [column(words.labels.title, 8), column(words.evidence.standsFor, 3), column(words.evidence.validUntil, 3)],
    evidence.items.map((one) => [
      lines(
        one.title,
        one.fileName ?? one.url,
        one.sha256 !== null && `${words.evidence.digest} ${one.sha256}`,
        one.withdrawnAt !== null &&
          filled(words.evidence.withdrawn, { day: dayOf(one.withdrawnAt), reason: one.withdrawalReason ?? '' }),
      ),
      one.standsFor === null ? '' : day(one.standsFor),
      one.validUntil === null ? '' : day(one.validUntil),
    ]),
  );
  return cut(voice, evidence, section);
}

export function incidentsSection(voice: Voice, incidents: Listed<IncidentSummary>): Section {
  const { words, terms, day, dayOf } = voice;
  const seriousness = (isSerious: boolean | null): string =>
    isSerious === null ? words.incidents.untriaged : isSerious ? words.incidents.serious : words.incidents.notSerious;
  const section = tableSection(
    voice,
    words.sections.incidents,
    [
      column(words.labels.title, 6),
      column(words.incidents.aware, 3),
      column(words.labels.state, 3),
      column(words.incidents.toldBy, 3),
    ],
    incidents.items.map(({ reference, title, kinds, awareAt, state, isSerious, dueOn }) => [
      lines(title, reference, ...kinds.map((kind) => terms.incidentKind[kind])),
      dayOf(awareAt),
      lines(terms.incidentState[state], seriousness(isSerious)),
      dueOn === null ? '' : day(dueOn),
    ]),
  );
  return cut(voice, incidents, section);
}

export function connectionsSection(voice: Voice, relations: readonly SystemRelation[]): Section {
  const { words, terms } = voice;
  return tableSection(
    voice,
    words.sections.connections,
    [
      column(words.labels.kind, 3),
      column(words.labels.system, 5),
      column(words.labels.state, 2),
      column(words.labels.why, 4),
    ],
    relations.map(({ kind, direction, other, state, reason }) => [
      terms.relation[`${kind}_${direction}`],
      lines(other.name, `${other.reference}, ${other.unit.code}`),
      kind === 'possible_duplicate' ? terms.relationState[state] : '',
      reason ?? '',
    ]),
  );
}

export function strategySection(voice: Voice, links: readonly SystemLink[]): Section {
  const { words, terms, language } = voice;
  return tableSection(
    voice,
    words.sections.strategy,
    [column(words.labels.title, 6), column(words.labels.kind, 3), column(words.labels.why, 6)],
    links.map(({ action, kind, rationale }) => [
      lines(language === 'fr' ? action.titleFr : action.titleEn, action.code),
      terms.linkKind[kind],
      rationale,
    ]),
  );
}

/** How the record came to be as it is, newest first. */
export function historySection(voice: Voice, { revisions }: Pick<Dossier, 'revisions'>): Section {
  const { words, instant, number } = voice;
  const section = tableSection(
    voice,
    words.sections.history,
    [
      numbers(words.labels.number, 1),
      column(words.labels.day, 4),
      column(words.labels.who, 3),
      column(words.labels.what, 6),
    ],
    revisions.items.map(({ number: count, at, by, intent, changed, reason }) => [
      number(count),
      instant(at),
      by?.name ?? words.product,
      lines(titleIn(words.intents, intent), changed.map((field) => fieldName(voice, field)).join(', '), reason),
    ]),
  );
  return cut(voice, revisions, section);
}
