import { Injectable } from '@nestjs/common';
import type { SupportAnswer as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { EvidenceRepository } from '../evidence';
import { SystemsRepository } from '../systems';
import { AssessmentsRepository } from './assessments.repository';

/** An answer about a system, by the fact it is given to. */
export interface AnswerKey {
  readonly system: SystemKey;
  readonly fact: string;
}

/** Says which evidence supports an answer. The answer stays what it is, and so does its author. */
@Injectable()
export class SupportAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  /** Refuses with `record.not-found` where the question has not been answered. Returns the version of the record. */
  execute(
    actor: Actor,
    { system: key, fact }: AnswerKey,
    expected: number,
    { evidence: ids }: Command,
  ): Promise<number> {
    return this.unitOfWork.run(actor, 'answer.support', async (tx) => {
      const system = await this.systems.claim(tx, key, expected, (found) =>
        this.gate.require(actor, 'assess', 'AiSystem', found),
      );
      const current = await this.assessments.current(tx.manager, system.id);
      if (current === null || !Object.hasOwn(current.answers, fact)) throw new Refusal('record.not-found');
      const parts = await this.evidence.serve(tx, system.id, `answer:${fact}`, ids);
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { answer: fact, evidence: ids.length },
        parts: parts ?? {},
      });
      return system.version;
    });
  }
}
