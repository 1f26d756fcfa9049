// The law of a day; that there is none is a fault of ours, since the register is younger than the Act.

import { lawOn as findLaw, type Law } from '@registry/assessment';

export function lawOn(day: string): Law {
  const law = findLaw(day);
  if (!law) throw new Error(`no ruleset is in force on ${day}`);
  return law;
}
