import { Injectable, Logger } from '@nestjs/common';
import type { Fact, Transaction } from './transaction';

/** What else a fact has brought about: told in the same entry. */
export interface Consequence {
  readonly fact: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, unknown>>;
}

type FollowUp = () => Promise<unknown>;
type Reaction = (tx: Transaction, fact: Fact) => Promise<Consequence | null>;

/**
 * What must happen in the same transaction as something else, or after it, without that something knowing of it:
 * a feature to the right listens to an intent of one to its left.
 */
@Injectable()
export class Reactions {
  private readonly log = new Logger('Reactions');
  private readonly byIntent = new Map<string, Reaction[]>();
  private readonly following = new Map<string, FollowUp[]>();

  /** Called once per fact of a transaction with this intent, before its entry is written. */
  on(intent: string, reaction: Reaction): void {
    this.byIntent.set(intent, [...(this.byIntent.get(intent) ?? []), reaction]);
  }

  /**
   * Called after a transaction with this intent has committed; what it does, it does in transactions of its own, and
   * may do again.
   */
  after(intent: string, follow: FollowUp): void {
    this.following.set(intent, [...(this.following.get(intent) ?? []), follow]);
  }

  /** What went wrong here is done later by whoever looks again; the change itself stands. */
  async followUp(intent: string): Promise<void> {
    for (const follow of this.following.get(intent) ?? []) {
      await follow().catch((error: unknown) => {
        this.log.error({ err: error, intent }, 'what follows a change failed');
      });
    }
  }

  async run(tx: Transaction, intent: string): Promise<void> {
    const reactions = this.byIntent.get(intent) ?? [];
    for (const reaction of reactions) {
      for (const [index, fact] of [...tx.facts.entries()]) {
        const consequence = await reaction(tx, fact);
        if (consequence !== null)
          tx.facts[index] = {
            ...fact,
            fact: { ...fact.fact, ...consequence.fact },
            parts: { ...fact.parts, ...consequence.parts },
          };
      }
    }
  }
}
