// The answer to a question with several options, taken apart and put together again. Pure.
import type { FactValue } from '@registry/classifier';

interface Choices {
  yes: readonly string[];
  no: readonly string[];
  isClosed: boolean;
}

export function choicesOf(value: FactValue | undefined, options: readonly string[]): Choices {
  if (Array.isArray(value)) {
    const yes = value as readonly string[];
    return { yes, no: options.filter((option) => !yes.includes(option)), isClosed: true };
  }
  if (typeof value === 'object' && 'yes' in value) return { yes: value.yes, no: value.no, isClosed: false };
  return { yes: [], no: [], isClosed: false };
}

/** Nothing said is no answer; everything said is a closed list. */
export function valueOf(
  yes: readonly string[],
  no: readonly string[],
  options: readonly string[],
): FactValue | undefined {
  if (yes.length === 0 && no.length === 0) return undefined;
  if (yes.length + no.length === options.length) return options.filter((option) => yes.includes(option));
  return { yes: options.filter((option) => yes.includes(option)), no: options.filter((option) => no.includes(option)) };
}
