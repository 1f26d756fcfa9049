import { fromPostgres } from './from-postgres';
import { Refusal } from './refusal';

/**
 * Says which of many stood in the way, where all are changed or none. What is no refusal stays what it is.
 * @param pointer into what was sent, e.g. `/systems/3`
 */
export function pointedAt(pointer: string, error: unknown): unknown {
  const refusal = error instanceof Refusal ? error : fromPostgres(error);
  if (refusal === null) return error;
  return new Refusal(refusal.code, refusal.params, [
    { pointer, code: refusal.code, detail: 'None was changed, because this one cannot be.' },
  ]);
}
