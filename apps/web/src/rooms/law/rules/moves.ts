// Which way systems go, by the order of the classes (or levels of attention) of the rules. Pure.
import type { RulesDocument, RulesImpact } from '@registry/contracts';

export interface Moves {
  readonly rise: number;
  readonly fall: number;
  /** To a class that is open, and from one. */
  readonly open: number;
  readonly settle: number;
}

export function movesIn(
  moves: RulesImpact['moves'],
  { ruleset, houseRules }: Pick<RulesDocument, 'ruleset' | 'houseRules'>,
): Moves {
  const order = (ruleset ?? houseRules?.layer)?.headline.order ?? [];
  const sum = (isMeant: (from: number, to: number) => boolean): number =>
    moves
      .filter(({ from, to }) => isMeant(order.indexOf(from), order.indexOf(to)))
      .reduce((all, { systems }) => all + systems, 0);
  return {
    rise: sum((from, to) => from >= 0 && to > from),
    fall: sum((from, to) => to >= 0 && from > to),
    open: sum((from, to) => from >= 0 && to < 0),
    settle: sum((from, to) => from < 0 && to >= 0),
  };
}
