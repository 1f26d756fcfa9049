import type { FactOf, Intent, Recorded } from '@registry/contracts/intents';
import { Injectable, Logger } from '@nestjs/common';
import type { Fact, OpenTransaction, Recording } from './transaction';

/** What else a fact has brought about: told in the same entry. */
export interface Consequence<Name extends Intent> {
  readonly fact: Partial<FactOf<Name>>;
  readonly parts: Fact['parts'];
}

type FollowUp = () => Promise<unknown>;
type Told<Name extends Intent> = Recorded<Name> & Pick<Fact, 'parts'>;
type Reaction<Name extends Intent> = (tx: Recording<Name>, told: Told<Name>) => Promise<Consequence<Name> | null>;
/** What each of several facts brings about, in their order. */
type ReactionToAll<Name extends Intent> = (
  tx: Recording<Name>,
  told: readonly Told<Name>[],
) => Promise<readonly (Consequence<Name> | null)[]>;
type ByIntent<Name extends Intent> = { [Each in Name]?: readonly ReactionToAll<Each>[] };

/**
 * What must happen in the same transaction as something else, or after it, without that something knowing of it:
 * a feature to the right listens to an intent of one to its left.
 */
@Injectable()
export class Reactions {
  private readonly log = new Logger('Reactions');
  private readonly byIntent: ByIntent<Intent> = {};
  private readonly following = new Map<Intent, FollowUp[]>();

  /** Called once per fact of a transaction with this intent, before its entry is written; it may tell further ones. */
  on<Name extends Intent>(intent: Name, reaction: Reaction<Name>): void {
    this.onAll(intent, async (tx, told) => {
      const consequences: (Consequence<Name> | null)[] = [];
      for (const one of told) consequences.push(await reaction(tx, one));
      return consequences;
    });
  }

  /** The same, called once with all facts of the transaction: for what reads and writes for many as fast as for one. */
  onAll<Name extends Intent>(intent: Name, reaction: ReactionToAll<Name>): void {
    const own: ByIntent<Name> = this.byIntent;
    own[intent] = [...(own[intent] ?? []), reaction];
  }

  /**
   * Called after a transaction with this intent has committed; what it does, it does in transactions of its own, and
   * may do again.
   */
  after(intent: Intent, follow: FollowUp): void {
    this.following.set(intent, [...(this.following.get(intent) ?? []), follow]);
  }

  /** What went wrong here is done later by whoever looks again; the change itself stands. */
  async followUp(intent: Intent): Promise<void> {
    for (const follow of this.following.get(intent) ?? []) {
      await follow().catch((error: unknown) => {
        this.log.error({ err: error, intent }, 'what follows a change failed');
      });
    }
  }

  async run<Name extends Intent>(tx: OpenTransaction<Name>, intent: Name): Promise<void> {
    const own: ByIntent<Name> = this.byIntent;
    for (const reaction of own[intent] ?? []) {
      // Under this intent only such facts are recorded: `UnitOfWork.run` hands out nothing that takes others.
      const told = [...tx.facts] as (Recorded<Name> & Fact)[];
      for (const [index, consequence] of (await reaction(tx, told)).entries()) {
        const fact = told[index]!;
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
