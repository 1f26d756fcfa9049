// How deep a document lies within itself, before it is read.

import { NoProposal } from './refused';

/** Objects and lists within each other. Real documents have up to fifteen. */
export const MOST_DEPTH = 100;

/** @throws NoProposal `too-deep` for JSON in which more than `most` objects and lists lie within each other */
export function requireShallow(json: string, most: number): void {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.length; index += 1) {
    const letter = json[index];
    if (isText) {
      if (letter === '\\') index += 1;
      else if (letter === '"') isText = false;
    } else if (letter === '"') isText = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > most) throw new NoProposal('too-deep', { most });
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
}
