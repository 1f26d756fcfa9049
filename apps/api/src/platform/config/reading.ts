// The environment while it is read: what is wrong with it is gathered, so that all of it is told at once.

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Reading {
  readonly env: Environment;
  /** Added to by whoever reads. */
  readonly faults: string[];
}

export const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

export function flag({ env, faults }: Reading, name: string, fallback = false): boolean {
  const value = env[name] || String(fallback);
  if (!['true', 'false'].includes(value)) faults.push(`${name} must be true or false, not "${value}"`);
  return value === 'true';
}

export function whole({ env, faults }: Reading, name: string, fallback: number, max: number): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max)
    faults.push(`${name} must be a whole number up to ${max}, not "${text}"`);
  return value;
}

export function required({ env, faults }: Reading, name: string): string {
  const value = env[name];
  if (!value) faults.push(`${name} is missing`);
  return value ?? '';
}

/** An address over HTTPS; plain only on this machine. */
export function address(reading: Reading, name: string): string {
  const text = required(reading, name);
  if (text === '') return text;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname)))) {
    reading.faults.push(`${name} must be an address that begins with https://, not "${text}"`);
  }
  return text;
}

/** Says that some mean nothing without another, where they are set. */
export function needs({ env, faults }: Reading, needed: string, names: readonly string[]): void {
  const needless = names.filter((name) => env[name]);
  if (needless.length > 0) faults.push(`${needless.join(' and ')} need ${needed}`);
}
