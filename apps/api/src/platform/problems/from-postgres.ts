// Which answers of the database are refusals: what refuses is named by the code of the problem, and a word more where
// there are several. Everything else it says is a fault of ours.

import { problems, type ProblemCode } from '@registry/contracts';
import { Refusal } from './refusal';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly column?: string;
  readonly detail?: string;
}

const byState: Readonly<Record<string, ProblemCode>> = {
  // Two writers at once, still in conflict after all retries.
  '40001': 'record.conflict',
  '40P01': 'record.conflict',
  // The server is starting, stopping or out of connections.
  '53300': 'service.unavailable',
  '57P01': 'service.unavailable',
  '57P03': 'service.unavailable',
};

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

const isProblemCode = (name: string): name is ProblemCode => Object.hasOwn(problems, name);

/** The driver's own error inside whatever wraps it, or null. */
export function driverError(error: unknown): DriverError | null {
  if (typeof error !== 'object' || error === null) return null;
  const inner = (error as { driverError?: unknown }).driverError ?? error;
  return typeof inner === 'object' && inner !== null && 'code' in inner ? (inner as DriverError) : null;
}

/** Translates a database error, or returns null for one that must count as broken. */
export function fromPostgres(error: unknown): Refusal | null {
  const driver = driverError(error);
  if (!driver?.code) return null;
  if (unreachable.has(driver.code)) return new Refusal('service.unavailable');
  const { constraint = '', column, detail = '' } = driver;
  const [name = ''] = constraint.split(' ');
  if (isProblemCode(name))
    return new Refusal(name, {}, column === undefined ? [] : [{ pointer: `/${column}`, code: name, detail }]);
  const code = byState[driver.code];
  return code ? new Refusal(code) : null;
}
