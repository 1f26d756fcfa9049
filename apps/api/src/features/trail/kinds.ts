// Of which kind of thing a part of a system or an incident, and the fact of an intent, tell: who may read that kind may
// read them.

import type { SubjectType } from '@registry/access';

export type Kind = Extract<SubjectType, 'AiSystem' | 'Review' | 'Duty' | 'Incident' | 'Comment'>;

/** By the name of a part, up to its colon. */
const OF_PARTS: Readonly<Record<string, Kind>> = {
  record: 'AiSystem',
  grace: 'AiSystem',
  assessment: 'AiSystem',
  relation: 'AiSystem',
  link: 'AiSystem',
  review: 'Review',
  question: 'Review',
  refused: 'Review',
  due: 'Review',
  duty: 'Duty',
  evidence: 'Duty',
  'evidence-of': 'Duty',
  document: 'Duty',
  notification: 'Duty',
  registration: 'Duty',
  retraction: 'Duty',
  publication: 'AiSystem',
  incident: 'Incident',
  systems: 'Incident',
  event: 'Incident',
  informed: 'Incident',
  thread: 'Comment',
  comment: 'Comment',
};

/** By the first word of an intent. */
const OF_INTENTS: Readonly<Record<string, Kind>> = {
  review: 'Review',
  evidence: 'Duty',
  duty: 'Duty',
  duties: 'Duty',
  document: 'Duty',
  registration: 'Duty',
  answer: 'Duty',
  incident: 'Incident',
  comment: 'Comment',
};

/** Null for a part that is not listed here: nobody has said who may read it, so nobody does. */
export const kindOfPart = (name: string): Kind | null => OF_PARTS[name.split(':')[0] ?? ''] ?? null;

export const kindOfFact = (intent: string): Kind => OF_INTENTS[intent.split('.')[0] ?? ''] ?? 'AiSystem';
