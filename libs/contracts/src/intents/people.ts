// What is done to people, units, roles, tokens and sessions. Names and addresses stay out of the log.

import type { IntentKind } from './shape';

const ROLE = { role: 'text', unit: 'text|null' } as const;
const TOKEN = { token: 'text', scopes: 'texts' } as const;

export const peopleIntents = {
  'person.establish': { of: 'Person', fact: { roles: 'texts' } },
  // Which of the fields, and not what they hold.
  'person.change': { of: 'Person', fact: { changed: 'texts', 'means?': ['claims'] } },
  'person.deactivate': { of: 'Person', fact: { sessions: 'number', owns: 'number' } },
  'person.reactivate': { of: 'Person', fact: {} },
  // And of what they shared with others.
  'person.pseudonymise': { of: ['Person', 'View'], fact: {} },
  'role.grant': { of: 'Person', fact: ROLE },
  'role.end': { of: 'Person', fact: ROLE },
  'unit.establish': { of: 'Unit', fact: { code: 'text' } },
  'unit.change': { of: 'Unit', fact: { code: 'text', changed: { '...': { from: 'anything', to: 'anything' } } } },
  'access.ask': { of: 'AccessRequest', fact: {} },
  // Of the request, and of the person who is entered.
  'access.answer': [
    { of: 'AccessRequest', fact: { state: ['granted', 'refused'] } },
    { of: 'Person', fact: { roles: 'texts' } },
  ],
  // How often since then, by the code of the refusal.
  'access.refuse': { of: 'Person', fact: { from: 'text', refusals: { '...': 'number' } } },
  'session.open': { of: 'Person', fact: { means: ['demo', 'provider'] } },
  'session.close': { of: 'Person', fact: {} },
  'session.revoke': { of: 'Person', fact: { sessions: 'number', 'means?': ['provider'] } },
  // What a program knows of a system that is not in the register: which of the fields, and not what they hold.
  'draft.record': { of: 'Person', fact: { fields: 'texts' } },
  // An address at which calendar programs read the days of one's duties.
  'calendar.create': { of: 'Person', fact: { calendar: 'text', 'replaces?': 'text' } },
  'calendar.revoke': { of: 'Person', fact: { calendar: 'text' } },
  'token.create': { of: 'Person', fact: TOKEN },
  'token.revoke': { of: 'Person', fact: TOKEN },
  // Of whoever had the token that was tried, or of the register where nobody ever had it.
  'token.refuse': [
    { of: 'Person', fact: { from: 'text', token: 'text', times: 'number' } },
    { of: 'Register', fact: { from: 'text', times: 'number' } },
  ],
} as const satisfies Record<string, IntentKind>;
