// What people do in the demonstration, each through the use case that the interface calls.

import type { INestApplicationContext, Type } from '@nestjs/common';
import type {
  AddRelation,
  AssessSystem,
  ChangeDuty,
  ChangeSystem,
  CloseIncident,
  DocumentContent,
  DocumentKind,
  Headline,
  IncidentKind,
  LinkKind,
  NoteRegistration,
  OpenThread,
  Role,
  SettleRelation,
  Stage,
  TriageIncident,
} from '@registry/contracts';
import { Readable } from 'node:stream';
import { ClassifySystem } from '../../apps/api/src/features/classification';
import { OpenThread as OpensThread, ReplyToThread, ResolveThread } from '../../apps/api/src/features/comments';
import { NotifyDocument, SaveDocument } from '../../apps/api/src/features/documents';
import { NoteRegistration as NotesRegistration, RetractRegistration } from '../../apps/api/src/features/registrations';
import { AddFile, AddLink, WithdrawEvidence } from '../../apps/api/src/features/evidence';
import {
  CloseIncident as ClosesIncident,
  InformOfIncident,
  NoteEvent,
  ReportIncident,
  TriageIncident as TriagesIncident,
} from '../../apps/api/src/features/incidents';
import { AskToJoin } from '../../apps/api/src/features/merging';
import { AcceptDuties, ChangeDuty as ChangesDuty } from '../../apps/api/src/features/obligations';
import { DeactivatePerson, GrantRole } from '../../apps/api/src/features/people';
import {
  AnswerQuestions,
  AskBack,
  ConsentToDecision,
  DecideReview,
  EnterAbsence,
  SubmitForReview,
  TakeReview,
} from '../../apps/api/src/features/review';
import { AskForAccess } from '../../apps/api/src/features/sign-in';
import { LinkAction } from '../../apps/api/src/features/strategy';
import {
  ChangeSystem as ChangesSystem,
  HandOverSystem,
  RelateSystems,
  SettleRelation as SettlesRelation,
} from '../../apps/api/src/features/systems';
import { addDays } from '@registry/assessment';
import { institutionDay } from '../../apps/api/src/platform/ground/institution-day';
import type { Actor } from '../../apps/api/src/platform/ground/actor';
import type { Found } from './found';

/** What a deed knows of the moment at which it is done. */
export interface Scene {
  readonly app: INestApplicationContext;
  readonly by: Actor;
  readonly at: Date;
  readonly found: Found;
}

export type Deed = (scene: Scene) => Promise<unknown>;

const use = <T>({ app }: Scene, what: Type<T>): T => app.get(what);
const day = ({ at }: Scene, after: number): string => addDays(institutionDay(at), after);

export const assess =
  (facts: AssessSystem['facts'], notes?: Readonly<Record<string, string>>): Deed =>
  (on) =>
    use(on, ClassifySystem).execute(on.by, on.found.key, on.found.version, {
      facts,
      ...(notes === undefined ? {} : { notes }),
    });
export const change =
  (command: ChangeSystem): Deed =>
  (on) =>
    use(on, ChangesSystem).execute(on.by, on.found.key, on.found.version, command);
export const move = (stage: Stage, reason?: string): Deed =>
  change({ stage, ...(reason === undefined ? {} : { reason }) });
/** Says from which day it is used, so many days from now. */
export const firstUse =
  (after: number): Deed =>
  (on) =>
    change({ details: { firstUseOn: day(on, after) } })(on);
export const retire = (why: string): Deed => change({ stage: 'retired', retirementReason: why });
export const handOver =
  (to: string, reason: string): Deed =>
  (on) =>
    use(on, HandOverSystem).execute(on.by, on.found.key, on.found.version, { to, reason });
export const relate =
  (kind: AddRelation['kind'], name: string, reason: string): Deed =>
  async (on) =>
    use(on, RelateSystems).execute(on.by, on.found.key, on.found.version, {
      to: await on.found.system(name),
      kind,
      reason,
    });
export const settle =
  (name: string, state: SettleRelation['state'], reason: string): Deed =>
  async (on) =>
    use(on, SettlesRelation).execute(on.by, on.found.key, on.found.version, {
      id: await on.found.relation(name),
      state,
      reason,
    });
export const act =
  (action: string, kind: LinkKind, rationale: string): Deed =>
  (on) =>
    use(on, LinkAction).execute(on.by, on.found.key, on.found.version, { action, kind, rationale });
export const askToJoin =
  (message: string): Deed =>
  (on) =>
    use(on, AskToJoin).execute(on.by, on.found.key, message);

export const submit =
  (message?: string): Deed =>
  (on) =>
    use(on, SubmitForReview).execute(on.by, on.found.key, on.found.version, message === undefined ? {} : { message });
export const take: Deed = (on) => use(on, TakeReview).execute(on.by, on.found.key, on.found.version);
export const ask =
  (...questions: (string | readonly [question: string, factKey: string])[]): Deed =>
  (on) =>
    use(on, AskBack).execute(on.by, on.found.key, on.found.version, {
      questions: questions.map((one) =>
        typeof one === 'string' ? { question: one } : { question: one[0], factKey: one[1] },
      ),
    });
export const answer =
  (...answers: string[]): Deed =>
  async (on) => {
    const open = await on.found.questions();
    await use(on, AnswerQuestions).execute(on.by, on.found.key, on.found.version, {
      answers: open.map((question, index) => ({ question, answer: answers[index] ?? '' })),
    });
  };
export const confirm: Deed = (on) =>
  use(on, DecideReview).execute(on.by, on.found.key, on.found.version, {
    kind: 'confirm',
    assessmentDigest: on.found.digest,
  });
export const override =
  (to: Headline, justification: string, legalBasis?: string, evidence: readonly string[] = []): Deed =>
  async (on) => {
    await use(on, DecideReview).execute(on.by, on.found.key, on.found.version, {
      kind: 'override',
      assessmentDigest: on.found.digest,
      class: to,
      justification,
      ...(legalBasis === undefined ? {} : { legalBasis }),
      evidence: await on.found.evidence(evidence),
    });
  };
export const consent: Deed = async (on) =>
  use(on, ConsentToDecision).execute(on.by, on.found.key, on.found.version, {
    decision: await on.found.proposal(),
    verdict: 'consent',
  });
export const refuse =
  (reason: string): Deed =>
  async (on) =>
    use(on, ConsentToDecision).execute(on.by, on.found.key, on.found.version, {
      decision: await on.found.proposal(),
      verdict: 'refuse',
      reason,
    });

/** A comment on the record, an answer or a rule; a duty is named by its key. */
export const say =
  (text: string, mentions: readonly string[] = [], about: Pick<OpenThread, 'kind' | 'key'> = {}): Deed =>
  async (on) => {
    const key = about.kind === 'duty' && about.key !== undefined ? await on.found.duty(about.key) : about.key;
    await use(on, OpensThread).execute(on.by, on.found.key, {
      text,
      mentions: [...mentions],
      ...(about.kind === undefined ? {} : { kind: about.kind }),
      ...(key === undefined ? {} : { key }),
    });
  };
/** To the thread that was opened last. */
export const reply =
  (text: string, mentions: readonly string[] = []): Deed =>
  async (on) =>
    use(on, ReplyToThread).execute(on.by, await on.found.thread(), { text, mentions: [...mentions] });
export const resolve: Deed = async (on) => use(on, ResolveThread).execute(on.by, await on.found.thread(), true);

export const link =
  (title: string, url: string, validDays?: number): Deed =>
  (on) =>
    use(on, AddLink).execute(on.by, on.found.key, {
      title,
      url,
      ...(validDays === undefined ? {} : { validUntil: day(on, validDays) }),
    });
export const file =
  (title: string, name: string, text: string, validDays?: number): Deed =>
  (on) =>
    use(on, AddFile).execute(
      on.by,
      on.found.key,
      { title, name, standsFor: day(on, -4), ...(validDays === undefined ? {} : { validUntil: day(on, validDays) }) },
      Readable.from([Buffer.from(text, 'utf8')]),
    );
export const withdraw =
  (title: string, reason: string): Deed =>
  async (on) => {
    const [id = ''] = await on.found.evidence([title]);
    await use(on, WithdrawEvidence).execute(on.by, on.found.key, id, { reason });
  };
/** Evidence is named by its title. */
export const duty =
  (key: string, command: Omit<ChangeDuty, 'evidence'>, evidence?: readonly string[]): Deed =>
  async (on) =>
    use(on, ChangesDuty).execute(on.by, { system: on.found.key, duty: await on.found.duty(key) }, on.found.version, {
      ...command,
      ...(evidence === undefined ? {} : { evidence: await on.found.evidence(evidence) }),
    });
/** Where the law of the day has moved them; where it has not, there is nothing to accept. */
export const acceptDuties: Deed = async (on) => {
  if (await on.found.dutiesWouldChange())
    await use(on, AcceptDuties).execute(on.by, on.found.key, on.found.version, { assessmentDigest: on.found.digest });
};
export const write =
  (kind: DocumentKind, content: DocumentContent, isFinal = false): Deed =>
  async (on) =>
    use(on, SaveDocument).execute(on.by, { system: on.found.key, kind }, await on.found.nextVersion(kind), {
      content,
      isFinal,
    });
export const notifyFria =
  (reference: string): Deed =>
  async (on) =>
    use(on, NotifyDocument).execute(on.by, on.found.key, await on.found.nextVersion('fria'), {
      on: day(on, 0),
      reference,
    });

/** What was done in the EU database; the form is kept as it stands on that day. */
export const noteRegistered =
  (command: Omit<NoteRegistration, 'on' | 'digest' | 'evidence'>): Deed =>
  async (on) =>
    use(on, NotesRegistration).execute(on.by, on.found.key, await on.found.nextRegistration(), {
      ...command,
      on: day(on, 0),
    });
/** The entry that was written down last. */
export const retractRegistered =
  (reason: string): Deed =>
  async (on) => {
    const number = await on.found.lastRegistration();
    await use(on, RetractRegistration).execute(
      on.by,
      { system: on.found.key, number },
      await on.found.nextRegistration(),
      { reason },
    );
  };

export const report =
  (title: string, description: string, kinds: IncidentKind[], occurredDaysAgo = 0): Deed =>
  (on) =>
    use(on, ReportIncident).execute(on.by, on.found.key, {
      title,
      description,
      kinds,
      occurredOn: day(on, -occurredDaysAgo),
    });
export const triage = (command: TriageIncident): Deed =>
  onIncident((on, { id, version }) => use(on, TriagesIncident).execute(on.by, id, version, command));
export const inform = (whom: 'authority' | 'provider', reference: string): Deed =>
  onIncident((on, { id, version }) =>
    use(on, InformOfIncident).execute(on.by, id, version, { whom, on: day(on, 0), reference }),
  );
export const noteEvent = (text: string): Deed =>
  onIncident((on, { id, version }) => use(on, NoteEvent).execute(on.by, id, version, { text }));
export const closeIncident = (command: CloseIncident): Deed =>
  onIncident((on, { id, version }) => use(on, ClosesIncident).execute(on.by, id, version, command));

export const beAway =
  (from: number, until: number, standIn: string): Deed =>
  (on) =>
    use(on, EnterAbsence).execute(on.by, { from: day(on, from), until: day(on, until), standIn });
export const grant =
  (to: string, role: Role, until: number): Deed =>
  async (on) => {
    await use(on, GrantRole).execute(on.by, to, await on.found.person(to), { role, to: day(on, until) });
  };
export const deactivate =
  (id: string): Deed =>
  async (on) =>
    use(on, DeactivatePerson).execute(on.by, id, await on.found.person(id));

/** Somebody whom the sign-in service knows and the register does not. */
export const askForAccess =
  (subject: string, name: string, unit: string, reason: string): Deed =>
  (on) =>
    use(on, AskForAccess).execute({ subject, name, mail: null, language: 'en', unit: null }, { unit, reason });

/** The incident of the system that was reported last. */
function onIncident(
  work: (on: Scene, incident: { readonly id: string; readonly version: number }) => Promise<unknown>,
): Deed {
  return async (on) => work(on, await on.found.incident());
}
