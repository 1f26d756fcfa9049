// The only thing that lets a repository write. It is passed, never hidden, never optional.

import type { EntryPayload, Subject } from '@registry/audit-log';
import type { Intent, LogSubject, Recorded } from '@registry/contracts/intents';
import type { EntityManager } from 'typeorm';
import type { Acting } from '../ground/actor';

/** A fact about one subject: what happened and, whole, the parts of the subject that changed. */
export interface Fact extends EntryPayload {
  readonly subject: Subject;
}

const brand: unique symbol = Symbol('transaction');

/** What whoever writes rows takes. What was done, only those say who opened it. */
export class Transaction {
  readonly [brand] = true;

  constructor(
    readonly manager: EntityManager,
    readonly actor: Acting,
    /** The instant of this change, the same for every row it writes. */
    readonly at: Date,
  ) {}
}

/**
 * A transaction that is told facts of this form. A property and no method: so the compiler lets nobody hand on one that
 * takes less than is told to it.
 */
export interface Recorder<Told> extends Transaction {
  /** States what this transaction did; without at least one statement it cannot commit. */
  readonly record: (told: Told & Pick<Fact, 'parts'>) => void;
}

/** A transaction in which this is done, by the catalogue of intents; or one of several things. */
export type Recording<Name extends Intent> = Recorder<Recorded<Name>>;

/** A fact about a kind of thing, for those who record the same under several intents. */
export interface FactAbout<Type extends LogSubject, Told> {
  readonly subject: { readonly type: Type; readonly id: string };
  readonly fact: Told;
}

/** As the unit of work opens it. */
export class OpenTransaction<Name extends Intent> extends Transaction {
  readonly facts: Fact[] = [];

  readonly record = (told: Recorded<Name> & Pick<Fact, 'parts'>): void => {
    this.facts.push(told);
  };
}
