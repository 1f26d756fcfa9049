// What the answers of systems come to on a day, counted while they pass by. No clock, no database.

import { classify, type ClassificationResult, type CompiledRuleset, type Facts } from '@registry/classifier';
import {
  HEADLINES,
  type StandingDuties,
  type HeadlineOrOpen,
  type ReadClass,
  type RulesStanding,
} from '@registry/contracts';

/** Rules, and the day on which they are read. */
export interface Reading {
  readonly rules: CompiledRuleset;
  readonly on: string;
}

export interface Read {
  readonly now: ClassificationResult;
  readonly then: ClassificationResult;
  readonly begunNow: ReadonlySet<string>;
  readonly begunThen: ReadonlySet<string>;
}

export function readBoth(now: Reading, then: Reading, facts: Facts): Read {
  const first = classify(now.rules, facts, now.on, { missing: false });
  const isSame = now.on === then.on && now.rules === then.rules;
  const second = isSame ? first : classify(then.rules, facts, then.on, { missing: false });
  return { now: first, then: second, begunNow: begunOn(first), begunThen: begunOn(second) };
}

export const classOf = ({ headline, definite, lower, upper }: ClassificationResult): ReadClass => ({
  headline: headline as HeadlineOrOpen,
  definite,
  lower,
  upper,
});

/** Whether anything that is counted here is otherwise then. */
export const differs = ({ now, then, begunNow, begunThen }: Read): boolean =>
  now.headline !== then.headline ||
  now.lower !== then.lower ||
  now.upper !== then.upper ||
  begunNow.size !== begunThen.size ||
  [...begunNow].some((duty) => !begunThen.has(duty));

const isCertain = ({ kind, truth }: ClassificationResult['duties'][number]): boolean =>
  kind === undefined && truth === 'true';

/** The day on which a duty begins; null where only a change brings it, undefined where nothing certain does. */
function dayOf({ triggers }: ClassificationResult['duties'][number]): string | null | undefined {
  const days = triggers.filter(({ truth }) => truth === 'true').map(({ effective }) => effective);
  const first = days.filter((day) => day !== null).sort()[0];
  return first ?? (days.length === 0 ? undefined : null);
}

function begunOn({ duties, on }: ClassificationResult): Set<string> {
  const begun = new Set<string>();
  for (const duty of duties) {
    const day = isCertain(duty) ? dayOf(duty) : null;
    if (typeof day === 'string' && day <= on) begun.add(duty.duty);
  }
  return begun;
}

type Counted = Pick<RulesStanding, 'systems' | 'classes' | 'moves' | 'duties' | 'dutiesBegun' | 'findings'>;

/** Adds up all systems that pass by. */
export class StandingCount {
  private systems = 0;
  private readonly classes = new Map<string, { now: number; then: number }>();
  private readonly moves = new Map<string, RulesStanding['moves'][number]>();
  private readonly duties = { now: noDuties(), then: noDuties() };
  private readonly begun = new Map<string, RulesStanding['dutiesBegun'][number]>();
  private readonly found: Map<string, RulesStanding['findings'][number]>;

  constructor(findings: readonly string[]) {
    this.found = new Map(findings.map((rule) => [rule, { rule, holds: 0, open: 0 }]));
  }

  add(read: Read): void {
    this.systems += 1;
    for (const when of ['now', 'then'] as const) {
      const { headline, duties, on } = read[when];
      const count = this.classes.get(headline) ?? { now: 0, then: 0 };
      count[when] += 1;
      this.classes.set(headline, count);
      for (const duty of duties) if (isCertain(duty)) this.addDuty(duty, on, when);
    }
    this.addMove(read);
    for (const { rule, truth } of this.found.size === 0 ? [] : read.then.findings) {
      const found = this.found.get(rule);
      if (found !== undefined && truth === 'true') found.holds += 1;
      if (found !== undefined && truth === 'unknown') found.open += 1;
    }
  }

  get counted(): Counted {
    const order: HeadlineOrOpen[] = [...HEADLINES, 'undetermined'];
    return {
      systems: this.systems,
      classes: order.map((name) => ({ class: name, ...(this.classes.get(name) ?? { now: 0, then: 0 }) })),
      moves: [...this.moves.values()].sort((a, b) => b.systems - a.systems),
      duties: this.duties,
      dutiesBegun: [...this.begun.values()],
      findings: [...this.found.values()],
    };
  }

  private addMove({ now, then }: Read): void {
    if (now.headline === then.headline) return;
    const key = `${now.headline} ${then.headline}`;
    const move = this.moves.get(key) ?? { from: now.headline, to: then.headline, systems: 0 };
    move.systems += 1;
    this.moves.set(key, move);
  }

  private addDuty(duty: ClassificationResult['duties'][number], on: string, when: 'now' | 'then'): void {
    const day = dayOf(duty);
    if (day === undefined) return;
    const counts = this.duties[when];
    if (day === null) counts.afterChange += 1;
    else if (day > on) counts.later += 1;
    else {
      counts.begun += 1;
      const { duty: id, provision } = duty;
      const begun = this.begun.get(id) ?? { duty: id, provision, now: 0, then: 0 };
      begun[when] += 1;
      this.begun.set(id, begun);
    }
  }
}

const noDuties = (): StandingDuties => ({ begun: 0, later: 0, afterChange: 0 });
