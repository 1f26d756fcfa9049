import { Injectable } from '@nestjs/common';
import type { DocumentKind } from '@registry/contracts';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import type { PaperLanguage } from '../../../platform/printing/paper';
import { Refusal } from '../../../platform/problems/refusal';
import { DocumentsQueries } from '../../documents';
import { EvidenceQueries } from '../../evidence';
import { SystemsQueries } from '../../register';
import { RegistrationsQueries } from '../../registrations';
import { ReviewsQueries } from '../../review';
import { ReadSystem } from '../../systems';
import { allPages } from '../all-pages';
import { Print, type Printed } from '../print';
import { voiceOf } from '../voice/voice';
import { decisionPaper } from './decision-paper';
import { documentPaper } from './document-paper';
import { registrationPaper } from './registration-paper';

const MOST_DECISIONS = 1000;
const MOST_EVIDENCE = 1000;

/** Which system, and in which language. */
export interface Wanted {
  readonly system: SystemKey;
  readonly language: PaperLanguage;
}

/** Prints one thing that hangs on a system: a document, a decision, or the form of its registration. */
@Injectable()
export class PrintSingle {
  constructor(
    private readonly readSystem: ReadSystem,
    private readonly systems: SystemsQueries,
    private readonly documents: DocumentsQueries,
    private readonly reviews: ReviewsQueries,
    private readonly evidence: EvidenceQueries,
    private readonly registrations: RegistrationsQueries,
    private readonly print: Print,
  ) {}

  /** The last version, or the one with this number; refuses with `record.not-found` what was never written. */
  async document(actor: Actor, wanted: Wanted, kind: DocumentKind, number: number | null): Promise<Printed> {
    const systemId = await this.readSystem.execute(actor, wanted.system, 'documents');
    const document = await this.documents.get(systemId, kind, number);
    if (document.latest === null) throw new Refusal('record.not-found');
    await this.print.begin(actor, { systemId, paper: 'document', kind, number: document.latest.number });
    const system = await this.systems.get({ column: 'id', value: systemId });
    const voice = voiceOf(wanted.language);
    return {
      name: [system.reference, voice.documents.kinds[kind][0], String(document.latest.number)],
      pdf: await this.print.execute(actor, voice, documentPaper(voice, system, document)),
    };
  }

  /** As it stands now, with what was registered. */
  async registration(actor: Actor, wanted: Wanted): Promise<Printed> {
    const systemId = await this.readSystem.execute(actor, wanted.system, 'documents');
    await this.print.begin(actor, { systemId, paper: 'registration' });
    const system = await this.systems.get({ column: 'id', value: systemId });
    const state = await this.registrations.of(systemId);
    const registrations = await this.registrations.list(systemId);
    const voice = voiceOf(wanted.language);
    return {
      name: [system.reference, voice.registration.labels.title],
      pdf: await this.print.execute(actor, voice, registrationPaper(voice, { system, state, registrations })),
    };
  }

  /** Refuses with `record.not-found` where there is no decision of this number. */
  async decision(actor: Actor, wanted: Wanted, number: number): Promise<Printed> {
    const systemId = await this.readSystem.execute(actor, wanted.system, 'review');
    const { items } = await allPages((query) => this.reviews.decisions(systemId, query), MOST_DECISIONS);
    const decision = items.find((one) => one.number === number);
    if (decision === undefined) throw new Refusal('record.not-found');
    await this.print.begin(actor, { systemId, paper: 'decision', number });
    const system = await this.systems.get({ column: 'id', value: systemId });
    const evidence = actor.ability.can('read', 'Duty')
      ? (await allPages((query) => this.evidence.list(systemId, query), MOST_EVIDENCE)).items
      : [];
    const { questions } = await this.reviews.get(systemId);
    const before = questions.filter(({ askedAt }) => askedAt <= decision.decidedAt);
    const voice = voiceOf(wanted.language);
    return {
      name: [system.reference, voice.words.papers.decision, String(number)],
      pdf: await this.print.execute(
        actor,
        voice,
        decisionPaper(voice, { system, decision, evidence, questions: before }),
      ),
    };
  }
}
