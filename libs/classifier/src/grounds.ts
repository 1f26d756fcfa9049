// Ground sets back to fact keys.
import type { CompiledRuleset } from './compile';
import { slotOf, type Literal } from './gates';

/** The facts in a ground set, in alphabetical order. */
export function factsInGrounds(compiled: CompiledRuleset, literal: Literal): readonly string[] {
  const { groundWidth, groundKeys, scratch } = compiled;
  const from = slotOf(literal) * groundWidth;
  let keys: string[] | null = null;
  for (let w = 0; w < groundWidth; w += 1) {
    let rest = scratch.grounds[from + w]!;
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      (keys ??= []).push(groundKeys[w * 32 + bit]!);
      rest &= rest - 1;
    }
  }
  return keys ?? NO_KEYS;
}

const NO_KEYS: readonly string[] = Object.freeze([]);
