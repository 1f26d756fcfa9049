// All components of a bill of materials, also those within others.

import type { JsonPart } from '../json-part';

/** At most so many are looked at. */
export const MOST_READ = 5_000;

/** @returns in the order of the document; `leftOut` counts those beyond the bound that could be seen from there */
export function componentsIn(bom: JsonPart): { all: JsonPart[]; leftOut: number } {
  const subject = bom.get('metadata').get('component');
  const all: JsonPart[] = [];
  let leftOut = 0;
  // A stack, and no recursion: how deep they lie is the writer's choice. Reversed, so that the first is taken first.
  const waiting = [...bom.get('components').items().reverse()];
  if (subject.isThere) waiting.push(subject);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.keys().length === 0) continue;
    if (all.length < MOST_READ) all.push(part);
    else leftOut += 1;
    for (const inner of part.get('components').items().reverse()) waiting.push(inner);
  }
  return { all, leftOut };
}
