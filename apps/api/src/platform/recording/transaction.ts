// The only thing that lets a repository write. It is passed, never hidden, never optional.

import type { EntryPayload, Subject } from '@registry/audit-log';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../ground/actor';

/** A fact about one subject: what happened and, whole, the parts of the subject that changed. */
export interface Fact extends EntryPayload {
  readonly subject: Subject;
}

const brand: unique symbol = Symbol('transaction');

export class Transaction {
  readonly [brand] = true;
  readonly facts: Fact[] = [];

  constructor(
    readonly manager: EntityManager,
    readonly actor: Acting,
    /** The instant of this change, the same for every row it writes. */
    readonly at: Date,
  ) {}

  /** States what this transaction did; without at least one statement it cannot commit. */
  record(fact: Fact): void {
    this.facts.push(fact);
  }
}
