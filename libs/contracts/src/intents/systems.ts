// What is done to a record, and to what hangs on it.

import { COMMENT_KINDS } from '../comments';
import { DOCUMENT_KINDS } from '../documents';
import { INFORMED } from '../incidents';
import { LINK_KINDS } from '../strategy';
import { PUBLICATION_DECISIONS } from '../systems/publication';
import { REGISTRATION_CHANNELS, REGISTRATION_SECTIONS, REGISTRATION_STATUSES } from '../systems/registrations';
import { RELATION_KINDS, RELATION_STATES } from '../systems/relations';
import type { IntentKind } from './shape';

/** Fields of a record by name, each with its old and its new value. */
const CHANGED = {
  'ownerId?': { from: 'text', to: 'text' },
  'editorIds?': { from: 'texts', to: 'texts' },
  '...': { from: 'anything', to: 'anything' },
} as const;

/** Of what was done to many at once; and where each comes from, if that was a file. */
const IMPORTED = { 'batch?': 'text', 'of?': 'number', 'source?': 'text', 'row?': 'number' } as const;

/** Of what was taken over from a file about a model: its name is the source. */
const TAKEN = { 'sha256?': 'text' } as const;

const COMMENT = {
  thread: 'text',
  comment: 'text',
  about: { kind: COMMENT_KINDS, key: 'text|null' },
  /** Ids of people whom the comment mentions now and did not before. */
  mentions: 'texts',
} as const;

export const systemIntents = {
  'system.register': {
    of: 'AiSystem',
    fact: { reference: 'text', ...IMPORTED, ...TAKEN, 'means?': ['import', 'proposal'] },
  },
  'system.change': {
    of: 'AiSystem',
    // `batch` is the same for all that were changed at once, `of` how many they are.
    fact: {
      changed: CHANGED,
      'reason?': 'text',
      ...IMPORTED,
      ...TAKEN,
      'means?': ['join', 'import', 'import-undo', 'proposal'],
    },
  },
  'system.hand-over': { of: 'AiSystem', fact: { changed: CHANGED, 'reason?': 'text' } },
  'system.read-restricted': {
    of: 'AiSystem',
    fact: {
      part: [
        'record',
        'past',
        'assessments',
        'review',
        'duties',
        'documents',
        'evidence',
        'incidents',
        'comments',
        'links',
        'history',
        'relations',
      ],
    },
  },
  // A paper was made of it, and left the register.
  'system.print': {
    of: 'AiSystem',
    fact: { paper: ['dossier', 'document', 'decision', 'registration'], 'kind?': DOCUMENT_KINDS, 'number?': 'number' },
  },
  // Of the record that stays, and of the one that goes.
  'system.merge': [
    { of: 'AiSystem', fact: { from: 'text', fromId: 'text', changed: CHANGED, reason: 'text' } },
    { of: 'AiSystem', fact: { reference: 'text', intoId: 'text', changed: CHANGED, reason: 'text' } },
  ],
  'system.unmerge': [
    { of: 'AiSystem', fact: { from: 'text', changed: CHANGED, reason: 'text' } },
    { of: 'AiSystem', fact: { reference: 'text', changed: CHANGED, reason: 'text' } },
  ],
  'relation.add': { of: 'AiSystem', fact: { kind: RELATION_KINDS, state: RELATION_STATES } },
  'relation.propose': { of: 'AiSystem', fact: { kind: ['possible_duplicate'] } },
  'relation.settle': { of: 'AiSystem', fact: { kind: ['possible_duplicate'], state: RELATION_STATES } },
  'relation.remove': { of: 'AiSystem', fact: { kind: RELATION_KINDS } },
  'classification.assess': {
    of: 'AiSystem',
    fact: {
      /** As the rules of the day call the class; null before the first time. */
      headline: { from: 'text|null', to: 'text' },
      digest: 'text',
      /** How many duties a system that had none has taken over. */
      'duties?': 'number',
      ...IMPORTED,
      'means?': ['import', 'import-undo'],
    },
  },
  // By a program, for the person for whom it acts: nothing is answered yet.
  'draft.answers': { of: 'AiSystem', fact: { questions: 'texts' } },
  'answer.support': { of: 'AiSystem', fact: { answer: 'text', evidence: 'number' } },
  'evidence.add': { of: 'AiSystem', fact: { title: 'text', 'standsFor?': 'text' } },
  'evidence.withdraw': { of: 'AiSystem', fact: { title: 'text', reason: 'text' } },
  'evidence.damage': { of: 'AiSystem', fact: { evidence: 'text', sha256: 'text' } },
  'document.save': { of: 'AiSystem', fact: { kind: DOCUMENT_KINDS, version: 'number' } },
  'document.finish': { of: 'AiSystem', fact: { kind: DOCUMENT_KINDS, version: 'number' } },
  'document.notify': { of: 'AiSystem', fact: { kind: ['fria'], version: 'number', on: 'text' } },
  // What was done in the EU database; the digest is that of the points that were handed in.
  'registration.note': {
    of: 'AiSystem',
    fact: {
      number: 'number',
      section: REGISTRATION_SECTIONS,
      channel: REGISTRATION_CHANNELS,
      status: REGISTRATION_STATUSES,
      on: 'text',
      digest: 'text',
    },
  },
  'registration.retract': { of: 'AiSystem', fact: { number: 'number', section: REGISTRATION_SECTIONS } },
  // The form left the register as a file; as a paper it is a `system.print`.
  'registration.export': { of: 'AiSystem', fact: { format: ['json', 'xlsx'], language: 'text' } },
  // That it ends by itself stands in the entry of what ended it.
  'publication.decide': {
    of: 'AiSystem',
    fact: { number: 'number', decision: PUBLICATION_DECISIONS, 'batch?': 'text', 'of?': 'number' },
  },
  'comment.write': { of: 'AiSystem', fact: COMMENT },
  'comment.edit': { of: 'AiSystem', fact: COMMENT },
  'comment.resolve': { of: 'AiSystem', fact: { thread: 'text' } },
  'comment.reopen': { of: 'AiSystem', fact: { thread: 'text' } },
  // Of the incident, and of each system that it is about.
  'incident.report': [
    { of: 'Incident', fact: { reference: 'text' } },
    { of: 'AiSystem', fact: { reference: 'text', incident: 'text' } },
  ],
  'incident.triage': { of: 'Incident', fact: { reference: 'text', isSerious: 'flag' } },
  // Here the reference is the one under which whoever was told keeps it, where they have one.
  'incident.inform': { of: 'Incident', fact: { whom: INFORMED, on: 'text', reference: 'text|null' } },
  'incident.note': { of: 'Incident', fact: { reference: 'text' } },
  'incident.close': { of: 'Incident', fact: { reference: 'text' } },
  'strategy.link': { of: 'AiSystem', fact: { action: 'text', kind: LINK_KINDS } },
  'strategy.unlink': { of: 'AiSystem', fact: { action: 'text' } },
} as const satisfies Record<string, IntentKind>;
