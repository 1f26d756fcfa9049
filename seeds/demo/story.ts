// The whole past of the demonstration in the order of time.

import type { INestApplicationContext } from '@nestjs/common';
import { RegisterSystem } from '../../apps/api/src/features/systems';
import { Dates } from './dates';
import { askForAccess, beAway, deactivate, grant, type Deed } from './deeds';
import { digital } from './systems/digital';
import { languages } from './systems/languages';
import { legal } from './systems/legal';
import { people } from './systems/people';
import { strategy } from './systems/strategy';
import { toolsSince } from './systems/tools';
import type { Event, Tale } from './tale';
import { basile, clara, denis, greta, lucia } from './who';

export const tales: readonly Tale[] = [...digital, ...people, ...languages, ...legal, ...strategy];

/** What concerns nobody's system, counted back from the last day. */
const besides: readonly Event[] = [
  [120, greta, deactivate(lucia)],
  [100, greta, grant(basile, 'board', 60)],
  [62, clara, beAway(1, 12, denis)],
  [3, denis, beAway(20, 34, clara)],
  [
    2,
    greta,
    askForAccess('past:odile', 'Odile Inventée', 'LANG.A.1', 'I take over the terminology of the language tools.'),
  ],
];

export interface Step {
  readonly at: Date;
  /** Name of the system; null for what concerns none. */
  readonly system: string | null;
  readonly who: string;
  readonly deed: Deed;
}

export function storyFrom(first: Date): Step[] {
  const dates = new Dates(first);
  const steps: Step[] = besides.map(([ago, who, deed], index) => ({
    at: dates.before(ago, `besides ${index}`),
    system: null,
    who,
    deed,
  }));
  for (const [name, events] of Object.entries(toolsSince)) steps.push(...following(dates, name, first, events));
  for (const { system, owner, ago, events } of tales) {
    const at = dates.before(ago, system.name);
    steps.push(
      { at, system: null, who: owner, deed: ({ app, by }) => register(app).execute(by, system) },
      ...following(dates, system.name, at, events),
    );
  }
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

const register = (app: INestApplicationContext): RegisterSystem => app.get(RegisterSystem);

function following(dates: Dates, system: string, first: Date, events: readonly Event[]): Step[] {
  let at = first;
  return events.map(([after, who, deed], index) => {
    at = dates.after(at, after, `${system} ${index}`);
    return { at, system, who, deed };
  });
}
