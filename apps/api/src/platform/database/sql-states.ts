// SQLSTATEs after which the whole transaction may be tried again.

import { driverError } from '../problems/from-postgres';

export const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const UNIQUE_VIOLATION = '23505';

/** True when another writer won and the whole work may run again. */
export function mayRetry(error: unknown): boolean {
  const driver = driverError(error);
  if (!driver) return false;
  if (driver.code === SERIALIZATION_FAILURE || driver.code === DEADLOCK_DETECTED) return true;
  // Two first entries of one subject at once: the second must see the first.
  return driver.code === UNIQUE_VIOLATION && driver.constraint === 'audit_entry_subject_seq_key';
}
