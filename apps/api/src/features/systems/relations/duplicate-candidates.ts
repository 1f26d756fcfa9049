import { Injectable } from '@nestjs/common';
import type { DuplicateAnswer } from '@registry/contracts';
import type { Acting, Actor } from '../../../platform/ground/actor';
import type { Transaction } from '../../../platform/recording/transaction';
import { RelationsQueries } from './relations.queries';
import { RelationsRepository } from './relations.repository';

/** What a person said, before registering, about systems that look alike; kept as relations. */
@Injectable()
export class DuplicateCandidates {
  constructor(
    private readonly queries: RelationsQueries,
    private readonly relations: RelationsRepository,
  ) {}

  /** With the id of each system named. The product itself says nothing about candidates. */
  async read(actor: Acting, answers: readonly DuplicateAnswer[]): Promise<DuplicateAnswer[]> {
    if (answers.length === 0 || actor.kind !== 'person') return [];
    const ids = await this.queries.readable(
      actor as Actor,
      answers.map(({ to }) => to),
      (index) => `/likenesses/${index}/to`,
    );
    return answers.map((answer, index) => ({ ...answer, to: ids[index] as string }));
  }

  /**
   * A further use of the same product is a relation; that a system only looks alike is a duplicate rejected with the
   * reason.
   */
  async add(tx: Transaction, systemId: string, answers: readonly DuplicateAnswer[]): Promise<Record<string, unknown>> {
    const parts = {};
    for (const { to, choice, reason } of answers) {
      const relation =
        choice === 'extends'
          ? ({ kind: 'same_product', state: 'confirmed' } as const)
          : ({ kind: 'possible_duplicate', state: 'rejected' } as const);
      Object.assign(parts, await this.relations.add(tx, { system_id: systemId, other_id: to, reason, ...relation }));
    }
    return parts;
  }
}
