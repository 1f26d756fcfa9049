// What is done to the register as a whole, and to the programs that hear of it.

import type { IntentKind } from './shape';

const WEBHOOK = { name: 'text' } as const;

export const registerIntents = {
  'register.export-csv': { of: 'Register', fact: { format: ['csv', 'json'] } },
  'register.export-json': { of: 'Register', fact: { format: ['csv', 'json'] } },
  /** Earlier versions did not name kinds of part. */
  'register.prove': { of: 'Register', fact: { types: 'texts', histories: 'texts', 'parts?': 'texts' } },
  'record.prove': {
    of: ['AiSystem', 'Incident', 'Unit', 'Person', 'AccessRequest', 'Settings', 'Strategy', 'Rules', 'Webhook'],
    fact: {},
  },
  'strategy.establish': { of: 'Strategy', fact: { actions: 'number', dialogues: 'number', initiatives: 'number' } },
  'webhook.add': { of: 'Webhook', fact: WEBHOOK },
  'webhook.change': { of: 'Webhook', fact: WEBHOOK },
  'webhook.renew-secret': { of: 'Webhook', fact: WEBHOOK },
  'webhook.try': { of: 'Webhook', fact: {} },
  'webhook.replay': { of: 'Webhook', fact: { delivery: 'text' } },
} as const satisfies Record<string, IntentKind>;
