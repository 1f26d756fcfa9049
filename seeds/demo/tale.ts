// A system of the demonstration and its past: who did what to it, so many days after what came before.

import type { RegisterSystem } from '@registry/contracts';
import type { Deed } from './deeds';

/** Days after what came before, who, what. */
export type Event = readonly [after: number, who: string, deed: Deed];

export interface Tale {
  readonly system: RegisterSystem;
  readonly owner: string;
  /** Days before the last day of the demonstration on which it was registered. */
  readonly ago: number;
  readonly events: readonly Event[];
}

type About = Omit<RegisterSystem, 'name' | 'unit'>;

export const tale = (
  name: string,
  unit: string,
  owner: string,
  ago: number,
  about: About,
  events: readonly Event[] = [],
): Tale => ({ system: { name, unit, ...about }, owner, ago, events });
