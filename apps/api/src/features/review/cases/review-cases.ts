import { Injectable } from '@nestjs/common';
import type { ReviewState } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { Refusal } from '../../../platform/problems/refusal';
import type { FactAbout, Recorder, Transaction } from '../../../platform/recording/transaction';
import { AssessmentsRepository, authorsOf, type CurrentAssessment } from '../../classification';
import { EvidenceRepository } from '../../evidence';
import { type AiSystem, SystemsRepository } from '../../systems';
import { barredBecause } from '../decision';
import type { StoredReview } from '../review';
import { reviewPart, type DecisionWithConsent } from '../review-part';
import { ReviewsRepository } from '../reviews.repository';

/** A system with its review, claimed for one command. */
export interface ReviewCase {
  readonly system: AiSystem;
  readonly assessment: CurrentAssessment;
  /** Null before the first submission. */
  readonly review: StoredReview | null;
  readonly state: ReviewState;
}

/** A case that has been submitted. */
export type OpenCase = ReviewCase & { readonly review: StoredReview };

interface Told<Fact> {
  readonly fact: Fact;
  readonly parts?: Record<string, unknown>;
}

/** Opens a case for a command, and writes down what came of it. */
@Injectable()
export class ReviewCases {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly reviews: ReviewsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** Says which evidence a decision relies on. Returns the part that tells it. */
  async relyOn(
    tx: Transaction,
    { system }: ReviewCase,
    decision: string,
    evidence: readonly string[],
  ): Promise<Record<string, unknown>> {
    return (await this.evidence.serve(tx, system.id, `decision:${decision}`, evidence)) ?? {};
  }

  /** For whoever may submit the system. */
  claimToSubmit(tx: Transaction, actor: Actor, key: SystemKey, expected: number): Promise<ReviewCase> {
    return this.claim(tx, key, expected, (system) => this.gate.require(actor, 'submit', 'AiSystem', system));
  }

  /** For an officer: neither owner nor editor nor author of an answer. */
  async claimToReview(tx: Transaction, actor: Actor, key: SystemKey, expected: number): Promise<OpenCase> {
    const found = await this.claim(tx, key, expected, (system) => this.gate.require(actor, 'read', 'Review', system));
    const bar = barredFrom(actor.id, found);
    if (bar) throw new Refusal(bar);
    this.gate.require(actor, 'decide', 'Review', found.system);
    return { ...found, review: requireReview(found) };
  }

  /**
   * For an officer who sees to it who reviews: of this unit, and not of a system of their own; who wrote an answer may.
   */
  async claimToAssign(tx: Transaction, actor: Actor, key: SystemKey, expected: number): Promise<OpenCase> {
    const found = await this.claim(tx, key, expected, (system) => this.gate.require(actor, 'read', 'Review', system));
    this.gate.require(actor, 'decide', 'Review', found.system);
    return { ...found, review: requireReview(found) };
  }

  /** For the register itself, which gives nobody a case but takes it from who has left. */
  async claimToFree(tx: Transaction, key: SystemKey, expected: number): Promise<OpenCase> {
    const found = await this.claim(tx, key, expected, () => undefined);
    return { ...found, review: requireReview(found) };
  }

  private async claim(
    tx: Transaction,
    key: SystemKey,
    expected: number,
    check: (system: AiSystem) => void,
  ): Promise<ReviewCase> {
    const system = await this.systems.claim(tx, key, expected, check);
    const assessment = await this.assessments.current(tx.manager, system.id);
    if (!assessment) throw new Refusal('classification.missing');
    const [review, state] = [
      await this.reviews.find(tx.manager, system.id),
      await this.reviews.stateOf(tx.manager, system.id),
    ];
    return { system, assessment, review, state };
  }

  /** Saves the review and tells it whole. */
  async finish<Fact>(
    tx: Recorder<FactAbout<'AiSystem', Fact>>,
    { system }: ReviewCase,
    next: StoredReview,
    { fact, parts }: Told<NoInfer<Fact>>,
  ): Promise<string> {
    await this.reviews.save(tx, system.id, next);
    const review = reviewPart(next, await this.named(tx, next.decision_id), await this.named(tx, next.proposal_id));
    tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { review, ...parts } });
    return system.id;
  }

  private async named(tx: Transaction, id: string | null): Promise<DecisionWithConsent | null> {
    if (id === null) return null;
    return {
      decision: await this.reviews.decision(tx.manager, id),
      consent: await this.reviews.consent(tx.manager, id),
    };
  }
}

export function barredFrom(personId: string, { system, assessment }: ReviewCase): ReturnType<typeof barredBecause> {
  return barredBecause(personId, {
    ownerId: system.ownerId,
    editorIds: system.editorIds,
    authors: authorsOf(assessment.answers),
  });
}

function requireReview({ review, state }: ReviewCase): StoredReview {
  if (review === null) throw new Refusal('review.state', { state });
  return review;
}
