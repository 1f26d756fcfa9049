import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PublicationEnd } from '@registry/contracts';
import { Reactions, type Consequence } from '../../../platform/recording/reactions';
import type { Transaction } from '../../../platform/recording/transaction';
import { addPublication } from './publication';
import { PublicationsQueries } from './publications.queries';

type Ending = 'system.change' | 'system.merge';
type Changed = Readonly<Record<string, { readonly to: unknown } | undefined>>;

/**
 * A publication ends with the change that closes, withdraws or merges the record, in the entry of that change. What is
 * opened again is not published again by that: somebody decides anew.
 */
@Injectable()
export class EndPublications implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly queries: PublicationsQueries,
  ) {}

  onModuleInit(): void {
    this.reactions.on('system.change', (tx, { subject, fact }) => this.end(tx, subject.id, endOf(fact.changed ?? {})));
    this.reactions.on('system.merge', (tx, { subject, fact }) =>
      this.end(tx, subject.id, 'intoId' in fact ? 'merged' : null),
    );
  }

  /** Most changes end nothing, and ask the database nothing. */
  private async end(
    tx: Transaction,
    systemId: string,
    ended_by: PublicationEnd | null,
  ): Promise<Consequence<Ending> | null> {
    if (ended_by === null) return null;
    const { state, number } = await this.queries.standing(tx.manager, systemId);
    if (state !== 'published') return null;
    const entry = { number: number + 1, state: 'ended', ended_by, reason: null } as const;
    return { fact: {}, parts: await addPublication(tx, systemId, entry) };
  }
}

function endOf({ isWithdrawn, visibility }: Changed): PublicationEnd | null {
  if (isWithdrawn?.to === true) return 'withdrawn';
  return visibility !== undefined && visibility.to !== 'institution' ? 'closed' : null;
}
