// Computes a stored assessment anew in the reader's own browser, without trusting what the server says of it.
import { assessmentText, ENGINE_VERSION } from '@registry/assessment';
import type { Facts } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import type { Law } from './law';

/** What the replay came to. `here` is the digest found in this browser. */
export type Replay =
  | { readonly outcome: 'same' | 'other-digest' | 'other-result'; readonly here: string }
  | { readonly outcome: 'other-engine' | 'other-rules' | 'no-hash' };

/** The same answers, day and rules must give the same digest and the same result, byte for byte. */
export async function replay(assessment: Assessment, law: Law): Promise<Replay> {
  if (assessment.engineVersion !== ENGINE_VERSION) return { outcome: 'other-engine' };
  if (law.ruleset.digest !== assessment.ruleset.digest || (assessment.house?.digest ?? null) !== (law.house?.layer.digest ?? null)) return { outcome: 'other-rules' };
  // Browsers hash in secure contexts only: over https, or on this machine.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return { outcome: 'no-hash' };
  const facts: Facts = Object.fromEntries(Object.entries(assessment.answers).map(([key, { value }]) => [key, value]));
  const { result, house, text } = assessmentText(law, facts, assessment.lawDate, law.house);
  const here = [...new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (here !== assessment.digest) return { outcome: 'other-digest', here };
  const isShownRight = isEqual(result, assessment.result) && isEqual(house, assessment.house?.result ?? null);
  return { outcome: isShownRight ? 'same' : 'other-result', here };
}

/** Equal but for the order of members, which the database may change. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keysOfA, keysOfB] = [Object.keys(a), Object.keys(b)];
  return keysOfA.length === keysOfB.length && keysOfA.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
