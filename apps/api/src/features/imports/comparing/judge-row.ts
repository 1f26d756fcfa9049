// What would become of one row: pure, so that the preview and the applying say the same.

import { asSubject } from '@registry/access';
import type { RowDecision, RowKind, SystemDetails } from '@registry/contracts';
import { isSame } from '@registry/record';
import type { Facts, FactValue } from '@registry/classifier';
import { isAnswer, isCore, NEEDED, type MappedKey, type RowFault } from '@registry/record/mapping';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { AiSystem, type Changes, type SystemContent } from '../../systems';
import { answersOf, changesOf } from './answers';

export type Said = Readonly<Partial<Record<MappedKey, unknown>>>;

export interface Fault {
  /** A field of ours, or the row as a whole. */
  readonly field: MappedKey | 'row';
  readonly code: RowFault['code'] | 'missing' | 'not-yours' | 'unknown-record' | 'refused';
  readonly most?: number;
  /** The code of a refusal of the record itself. */
  readonly refusal?: string;
}

/** A record that a row is, with what its source said of it the last time. */
export interface Match {
  readonly system: AiSystem;
  readonly saidBefore: Said | null;
  /** Why it may not go into use; null where it may, or where the row does not ask for that. */
  readonly useRefusal: string | null;
  /** How its questions are answered; nothing where no row answers any. */
  readonly facts: Facts;
}

export interface Looked {
  readonly said: Said;
  readonly faults: readonly Fault[];
  readonly decision: RowDecision | null;
  readonly match: Match | null;
  /** Another record, or an earlier row, that it looks like. */
  readonly twin: { readonly systemId: string } | { readonly row: number } | null;
}

export interface Judgement {
  readonly kind: RowKind;
  readonly faults: readonly Fault[];
  readonly changes: Changes;
  /** Answers to record, by question. */
  readonly answers: Readonly<Record<string, FactValue>> | null;
  readonly systemId: string | null;
  readonly baseVersion: number | null;
  readonly twinRow: number | null;
}

/** What tells which record it is, and is no content. */
const NO_CONTENT = new Set<MappedKey>(['reference', 'externalId']);

/** What a row says, as the record takes it. */
export function contentOf(said: Said): Partial<SystemContent> {
  const details: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(said) as [MappedKey, unknown][]) {
    if (NO_CONTENT.has(key) || isAnswer(key)) continue;
    if (key === 'unit') content['unitId'] = value;
    else if (isCore(key)) content[key] = value;
    else details[key] = value;
  }
  return { ...content, details: details as Partial<SystemDetails> } as Partial<SystemContent>;
}

export function judgeRow(looked: Looked, actor: Actor, unitPath: readonly string[] | undefined, at: Date): Judgement {
  const { decision, match, twin } = looked;
  const judged = match === null ? asNew(looked, actor, unitPath ?? [], at) : asKnown(looked, match, actor, at);
  const isDoubtful = twin !== null && decision !== 'take';
  const kind: RowKind =
    decision === 'skip' ? 'skipped' : judged.faults.length > 0 ? 'invalid' : isDoubtful ? 'duplicate' : judged.kind;
  const twinSystem = isDoubtful && twin !== null && 'systemId' in twin ? twin.systemId : null;
  return {
    kind,
    faults: judged.faults,
    changes: judged.changes,
    answers: judged.faults.length > 0 ? null : judged.answers,
    systemId: match?.system.id ?? twinSystem,
    baseVersion: match?.system.version ?? null,
    twinRow: isDoubtful && twin !== null && 'row' in twin ? twin.row : null,
  };
}

type Judged = Pick<Judgement, 'kind' | 'faults' | 'changes' | 'answers'>;

function asNew({ said, faults }: Looked, actor: Actor, unitPath: readonly string[], at: Date): Judged {
  const missing = NEEDED.filter((key) => said[key] === undefined && !faults.some(({ field }) => field === key)).map(
    (field): Fault => ({ field, code: 'missing' }),
  );
  const own = [...faults, ...missing];
  const asked = { kind: 'new', changes: {}, answers: answersOf(said, {}, null) } as const;
  if (own.length > 0) return { ...asked, faults: own };
  const fault = refusedBy(() => register(said, { id: '', reference: '', ownerId: actor.id }, at));
  if (fault !== null) return { ...asked, faults: [fault] };
  const record = { ownerId: actor.id, editorIds: [], visibility: said.visibility ?? 'institution' };
  const may = (action: 'create' | 'assess'): boolean =>
    actor.ability.can(action, asSubject('AiSystem', { ...record, unitId: said.unit, unitPath }));
  if (!may('create')) return { ...asked, faults: [{ field: 'unit', code: 'not-yours' }] };
  if (asked.answers !== null && !may('assess')) return { ...asked, faults: [{ field: 'row', code: 'not-yours' }] };
  return { ...asked, faults: [] };
}

/** The record that a row makes. */
export const register = (said: Said, identity: Parameters<typeof AiSystem.register>[0], at: Date): AiSystem =>
  AiSystem.register(identity, contentOf(said) as Parameters<typeof AiSystem.register>[1], at);

function asKnown({ said, faults }: Looked, match: Match, actor: Actor, at: Date): Judged {
  const asked = news(said, match);
  // A fault in what the source said before as well, or in what is not asked to change, would be no news either.
  const copy = Object.assign(new AiSystem(), match.system, { details: { ...match.system.details } });
  let changes: Changes = {};
  const fault = refusedBy(() => (changes = copy.change(contentOf(asked), at)));
  const own: Fault[] = [...faults, ...(fault === null ? [] : [fault])];
  const answers = answersOf(asked, match.facts, match.saidBefore);
  const isRecordChanged = Object.keys(changes).length > 0;
  const isChanged = isRecordChanged || answers !== null;
  if (isChanged && match.system.stage === 'retired')
    own.push({ field: 'row', code: 'refused', refusal: 'system.retired' });
  if (changes.stage !== undefined && match.useRefusal !== null)
    own.push({ field: 'stage', code: 'refused', refusal: match.useRefusal });
  const may = (action: 'update' | 'assess'): boolean => actor.ability.can(action, asSubject('AiSystem', match.system));
  if ((isRecordChanged && !may('update')) || (answers !== null && !may('assess')))
    own.push({ field: 'row', code: 'not-yours' });
  const all = { ...changes, ...changesOf(answers, match.facts) };
  return { kind: isChanged ? 'changed' : 'unchanged', faults: own, changes: all, answers };
}

/** What the source says now and did not say the last time: what was changed here since then stays. */
export const news = (said: Said, { saidBefore }: Pick<Match, 'saidBefore'>): Said =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) => saidBefore === null || !isSame(saidBefore[key as MappedKey] ?? null, value),
    ),
  );

function refusedBy(work: () => unknown): Fault | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const field = error.errors[0]?.pointer.slice(1);
    return { field: (field ?? 'row') as Fault['field'], code: 'refused', refusal: error.code };
  }
}
