// What a webhook may subscribe to, by the catalogue of intents.

import { SUBSCRIBABLE_INTENTS } from '@registry/contracts/intents';
import { malformed } from '../../../platform/problems/refusal';

const subscribable: ReadonlySet<string> = new Set(
  SUBSCRIBABLE_INTENTS.flatMap((intent) => [intent, `${intent.split('.')[0]}.*`]),
);

/** Refuses what no program ever hears of. What a webhook has already stays, whatever a later version makes of it. */
export function requireSubscribable(wanted: readonly string[], before: readonly string[] = []): void {
  const errors = wanted.flatMap((intent, index) =>
    subscribable.has(intent) || before.includes(intent)
      ? []
      : [{ pointer: `/intents/${index}`, code: 'unknown', detail: `No webhook hears of ${intent}.` }],
  );
  if (errors.length > 0) throw malformed(...errors);
}
