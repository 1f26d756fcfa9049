// The review of one system: its states and how one leads to the next.

import { Refusal } from '../../platform/problems/refusal';

export type StoredState = 'submitted' | 'decided';

/** Allowed steps: from a state (null: never submitted) by a command to the next state. */
export const transitions: readonly { from: StoredState | null; by: 'submit' | 'decide'; to: StoredState }[] = [
  { from: null, by: 'submit', to: 'submitted' },
  { from: 'submitted', by: 'decide', to: 'decided' },
  // Decided, and the answers changed since: the review has fallen due again.
  { from: 'decided', by: 'submit', to: 'submitted' },
];

/** The next state, or a refusal. */
export function step(from: StoredState | null, by: 'submit' | 'decide'): StoredState {
  const found = transitions.find((transition) => transition.from === from && transition.by === by);
  if (!found) throw new Refusal('review.state', { state: from ?? 'not_requested', command: by });
  return found.to;
}
