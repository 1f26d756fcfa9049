// Kleene's three-valued logic: unknown spreads only where it can still matter.
import type { Truth } from './types';

/** False if any operand is false, else unknown if any is unknown, else true. */
export function and(operands: readonly Truth[]): Truth {
  if (operands.includes('false')) return 'false';
  return operands.includes('unknown') ? 'unknown' : 'true';
}

/** True if any operand is true, else unknown if any is unknown, else false. */
export function or(operands: readonly Truth[]): Truth {
  if (operands.includes('true')) return 'true';
  return operands.includes('unknown') ? 'unknown' : 'false';
}

/** Unknown stays unknown. */
export function not(operand: Truth): Truth {
  if (operand === 'unknown') return 'unknown';
  return operand === 'true' ? 'false' : 'true';
}
