// What is done to the register as a whole, and to the programs that hear of it.

import { EXPORT_FORMATS, EXPORT_TABLES } from '../systems/exports';
import type { IntentKind } from './shape';

/** A way of looking at the register that somebody shares with all. */
const VIEW = { name: 'text' } as const;
const WEBHOOK = { name: 'text' } as const;
const IMPORT = {
  import: 'text',
  batch: 'text',
  source: 'text',
  file: 'text',
  sha256: 'text',
  rows: 'number',
  registered: 'number',
  changed: 'number',
  /** Rows that could not be carried out, because a record was changed meanwhile. */
  left: 'number',
} as const;

export const registerIntents = {
  'register.export-csv': { of: 'Register', fact: { format: ['csv', 'json'] } },
  'register.export-json': { of: 'Register', fact: { format: ['csv', 'json'] } },
  // Told when the last row is done; the entries of the records name the same batch.
  'import.apply': { of: 'Register', fact: IMPORT },
  'import.undo': { of: 'Register', fact: IMPORT },
  // Rows of what a program sent wait for the person whose token it has.
  'import.wait': {
    of: 'Register',
    fact: {
      import: 'text',
      source: 'text',
      person: 'text',
      new: 'number',
      changed: 'number',
      duplicate: 'number',
      invalid: 'number',
    },
  },
  // Of the file, under its own id, and of each restricted record whose content stands in it.
  'register.export-view': [
    {
      of: 'Export',
      fact: {
        table: EXPORT_TABLES,
        format: EXPORT_FORMATS,
        language: 'text',
        /** The day that it shows; null: the moment at which it was made. */
        asOf: 'text|null',
        /** What narrows and sorts it, by the names of the query. */
        filter: { '...': 'anything' },
        columns: 'texts',
        rows: 'number',
        /** How long the log was, and its head, when it was made; left out while nothing was sealed. */
        'checkpoint?': { size: 'number', head: 'text' },
      },
    },
    { of: 'AiSystem', fact: { export: 'text' } },
  ],
  // How many records it has, and how they differ from what the public could read before; digests of its files.
  'public-set.make': {
    of: 'PublicSet',
    fact: {
      number: 'number',
      systems: 'number',
      added: 'number',
      removed: 'number',
      changed: 'number',
      /** SHA-256 (hex) by the name of the file. */
      files: { '...': 'text' },
    },
  },
  'public-set.withdraw': { of: 'PublicSet', fact: { number: 'number', reason: 'text' } },
  // As of a day, of the quarter that begins with it, or since it.
  'register.print': { of: 'Register', fact: { paper: ['register', 'duties', 'board'], day: 'text' } },
  /** Earlier versions did not name kinds of part. */
  'register.prove': { of: 'Register', fact: { types: 'texts', histories: 'texts', 'parts?': 'texts' } },
  'record.prove': {
    of: [
      'AiSystem',
      'Incident',
      'Unit',
      'Person',
      'AccessRequest',
      'Settings',
      'Strategy',
      'Rules',
      'Webhook',
      'View',
      'PublicSet',
    ],
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
