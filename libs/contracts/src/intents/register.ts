// What is done to the register as a whole, and to the programs that hear of it.

import type { IntentKind } from './shape';

/** A way of looking at the register that somebody shares with all. */
const VIEW = { name: 'text' } as const;
const WEBHOOK = { name: 'text' } as const;

export const registerIntents = {
  'register.export-csv': { of: 'Register', fact: { format: ['csv', 'json'] } },
  'register.export-json': { of: 'Register', fact: { format: ['csv', 'json'] } },
  // As of a day, or of the quarter that begins with it.
  'register.print': { of: 'Register', fact: { paper: ['register', 'duties'], day: 'text' } },
  /** Earlier versions did not name kinds of part. */
  'register.prove': { of: 'Register', fact: { types: 'texts', histories: 'texts', 'parts?': 'texts' } },
  'record.prove': {
    of: ['AiSystem', 'Incident', 'Unit', 'Person', 'AccessRequest', 'Settings', 'Strategy', 'Rules', 'Webhook', 'View'],
    fact: {},
  },
  'strategy.establish': { of: 'Strategy', fact: { actions: 'number', dialogues: 'number', initiatives: 'number' } },
  'view.share': { of: 'View', fact: VIEW },
  'view.change': { of: 'View', fact: VIEW },
  // Its owner keeps it alone, or has thrown it away.
  'view.unshare': { of: 'View', fact: VIEW },
  'webhook.add': { of: 'Webhook', fact: WEBHOOK },
  'webhook.change': { of: 'Webhook', fact: WEBHOOK },
  'webhook.renew-secret': { of: 'Webhook', fact: WEBHOOK },
  'webhook.try': { of: 'Webhook', fact: {} },
  'webhook.replay': { of: 'Webhook', fact: { delivery: 'text' } },
} as const satisfies Record<string, IntentKind>;
