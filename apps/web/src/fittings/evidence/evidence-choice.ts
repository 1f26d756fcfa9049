// What serves one duty, decision or answer: pieces that are there already, ticked, and one more that is added in the
// same act.
import { useState } from 'react';
import { useRead } from '../../api/reading';
import type { Command } from '../page/command';
import { useNewEvidence } from './new-evidence';

interface Ticks {
  /** Kept by the page, as what else it asks. */
  ticked: readonly string[];
  onTick: (ids: string[]) => void;
  /** What has been withdrawn meanwhile may go on serving what it served. */
  served?: readonly string[];
}

/** @param purpose what it serves, as a name */
export function useEvidenceChoice(id: string, purpose: string, { ticked, onTick, served = [] }: Ticks) {
  const all = useRead('listEvidence', { id, limit: 200 }).data?.items;
  const adding = useNewEvidence(id, purpose);
  const [added, setAdded] = useState<readonly string[]>([]);
  const offered = (all ?? []).filter((one) => one.withdrawnAt === null || served.includes(one.id));
  const isKnown = (one: string): boolean =>
    all === undefined || added.includes(one) || offered.some((piece) => piece.id === one);
  const chosen = [...new Set([...ticked, ...added])].filter(isKnown);
  return {
    offered,
    adding,
    chosen,
    choose: (ids: string[]): void => {
      setAdded([]);
      onTick(ids);
    },
    /**
     * Adds what is to be added, if anything is, and says all that serves; null where that did not work. What was added
     * stays ticked.
     */
    settle: async (): Promise<string[] | null> => {
      if (!adding.isGiven) return chosen;
      const piece = await adding.send();
      if (piece === null) return null;
      setAdded([...added, piece.id]);
      return [...chosen, piece.id];
    },
  };
}

export type EvidenceChoice = ReturnType<typeof useEvidenceChoice>;

/** A command that takes what serves it along, once what is to be added to it has been added. */
export function withEvidence<Order, Whole, Data>(
  { adding, settle }: EvidenceChoice,
  command: Command<Whole, Data>,
  whole: (order: Order, evidence: string[]) => Whole,
): Command<Order, Data> {
  return {
    error: adding.error ?? command.error,
    isPending: adding.isPending || command.isPending,
    mutate: async (order, then) => {
      const evidence = await settle();
      if (evidence !== null) command.mutate(whole(order, evidence), then);
    },
  };
}
