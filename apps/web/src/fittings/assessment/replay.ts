// Computes a stored assessment anew in the reader's own browser, without trusting what the server says of it.
import { canonical } from '@registry/audit-log';
import { assessmentText, ENGINE_VERSION } from '@registry/assessment';
import type { Assessment } from '@registry/contracts';
import { factsOf } from '../law/answers';
import type { Law } from '../law/law';

/** What the replay came to. `here` is the digest found in this browser. */
export type Replay =
  | { readonly outcome: 'same' | 'other-digest' | 'other-result'; readonly here: string }
  | { readonly outcome: 'other-engine' | 'other-rules' | 'no-hash' };

/** The same answers, day and rules must give the same digest and the same result, byte for byte. */
export async function replay(assessment: Assessment, law: Law): Promise<Replay> {
  if (assessment.engineVersion !== ENGINE_VERSION) return { outcome: 'other-engine' };
  if (
    law.ruleset.digest !== assessment.ruleset.digest ||
    (assessment.house?.digest ?? null) !== (law.house?.layer.digest ?? null)
  )
    return { outcome: 'other-rules' };
  // Browsers hash in secure contexts only: over https, or on this machine.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return { outcome: 'no-hash' };
  const { result, house, text } = assessmentText({ law, house: law.house }, factsOf(assessment), assessment.lawDate);
  const here = [...new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (here !== assessment.digest) return { outcome: 'other-digest', here };
  // In canonical form: the database may change the order of members.
  const isShownRight =
    canonical({ result, house }) === canonical({ result: assessment.result, house: assessment.house?.result ?? null });
  return { outcome: isShownRight ? 'same' : 'other-result', here };
}
