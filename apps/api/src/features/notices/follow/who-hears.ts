// Who hears of an entry of the log, and what. Without a database: it names circles of people, and others look up who
// they are.

import type { NoticeDetails, NoticeKind } from '@registry/contracts';

/** An entry as it is followed. */
export interface FollowedEntry {
  readonly number: number;
  readonly intent: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly at: Date;
  /** The person who acted, by a token too. */
  readonly by: string | null;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Circles around a system, or in the institution. */
export type RecipientGroup = 'keepers' | 'owner' | 'officers' | 'chief-officers' | 'admins';

export interface Telling {
  readonly kind: NoticeKind;
  readonly systemId: string | null;
  readonly groups?: readonly RecipientGroup[];
  readonly people?: readonly string[];
  /** Everybody who wrote in this thread. */
  readonly thread?: string;
  /** Who is told something nearer by the same entry. */
  readonly except?: readonly string[];
  readonly details?: NoticeDetails;
}

type Listener = (entry: FollowedEntry) => readonly Telling[];

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const one = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);

const review = ({ parts }: FollowedEntry): Record<string, unknown> => record(parts['review']);
const system = ({ subject }: FollowedEntry): string => subject.id;

/** The system an incident was reported on. */
const systemOfIncident = ({ parts }: FollowedEntry): string | null => text(record(parts['incident'])['system_id']);
const incident = ({ subject, fact }: FollowedEntry): NoticeDetails => ({
  incident: subject.id,
  incidentReference: text(fact['reference']) ?? '',
});

/** Where a comment stands. */
const commentOf = ({ fact }: FollowedEntry): NoticeDetails => {
  const comment = text(fact['comment']);
  return { thread: text(fact['thread']) ?? '', ...(comment === null ? {} : { comment }) };
};

/** People who are in the list of a changed field now, and were not. */
function newIn(entry: FollowedEntry, field: string): string[] {
  const { from, to } = record(record(entry.fact['changed'])[field]);
  const before = [...texts(from), ...one(from)];
  return [...texts(to), ...one(to)].filter((id) => !before.includes(id));
}

/** Who keeps the record from now on, alone or with others. */
const newKeepers: Listener = (entry) => [
  { kind: 'system_handed_over', systemId: system(entry), people: newIn(entry, 'ownerId') },
  { kind: 'editor_added', systemId: system(entry), people: newIn(entry, 'editorIds') },
];

const listeners: Readonly<Record<string, Listener>> = {
  'comment.write': (entry) => {
    const thread = text(entry.fact['thread']) ?? '';
    const mentioned = texts(entry.fact['mentions']);
    const details = commentOf(entry);
    return [
      { kind: 'mentioned', systemId: system(entry), people: mentioned, details },
      { kind: 'commented', systemId: system(entry), groups: ['keepers'], thread, except: mentioned, details },
    ];
  },
  'comment.edit': (entry) => [
    { kind: 'mentioned', systemId: system(entry), people: texts(entry.fact['mentions']), details: commentOf(entry) },
  ],
  'review.submit': (entry) => {
    const officer = text(entry.fact['officer']);
    return officer === null
      ? [{ kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }]
      : [{ kind: 'review_assigned', systemId: system(entry), people: [officer] }];
  },
  'review.assign': (entry) => [{ kind: 'review_assigned', systemId: system(entry), people: one(entry.fact['to']) }],
  'review.return': (entry) => [{ kind: 'review_returned', systemId: system(entry), groups: ['keepers'] }],
  'review.answer': (entry) => {
    const officer = text(review(entry)['officerId']);
    return [
      officer === null
        ? { kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }
        : { kind: 'review_answered', systemId: system(entry), people: [officer] },
    ];
  },
  'review.decide': (entry) => [
    entry.fact['lowers'] === true
      ? { kind: 'consent_wanted', systemId: system(entry), groups: ['officers'] }
      : { kind: 'review_decided', systemId: system(entry), groups: ['keepers'] },
  ],
  'review.consent': (entry) => {
    const isGiven = entry.fact['verdict'] === 'consent';
    const first = isGiven ? record(review(entry)['decision'])['decidedBy'] : review(entry)['officerId'];
    const answered: Telling = { kind: 'consent_answered', systemId: system(entry), people: one(first) };
    return isGiven
      ? [answered, { kind: 'review_decided', systemId: system(entry), groups: ['keepers'], except: one(first) }]
      : [answered];
  },
  // The same is told in the history of each system; whoever keeps one hears of it once.
  'incident.report': (entry) =>
    entry.subject.type === 'Incident'
      ? [
          {
            kind: 'incident_reported',
            systemId: systemOfIncident(entry),
            groups: ['officers', 'keepers'],
            details: incident(entry),
          },
        ]
      : [],
  'incident.triage': (entry) =>
    entry.subject.type === 'Incident'
      ? [
          {
            kind: 'incident_triaged',
            systemId: systemOfIncident(entry),
            groups: ['keepers'],
            people: one(record(entry.parts['incident'])['reported_by']),
            details: incident(entry),
          },
        ]
      : [],
  'system.hand-over': newKeepers,
  'system.change': newKeepers,
  'system.merge': newKeepers,
  'system.unmerge': newKeepers,
  'duty.change': (entry) => [
    { kind: 'duty_given', systemId: system(entry), people: one(record(entry.fact['responsible'])['to']) },
  ],
  'duty.free': (entry) => [{ kind: 'duty_given', systemId: system(entry), groups: ['owner'] }],
  'review.free': (entry) => [{ kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }],
  'review.absence': (entry) => [
    {
      kind: 'stand_in',
      systemId: null,
      people: one(entry.fact['standIn']),
      details: { day: text(entry.fact['from']) ?? '' },
    },
  ],
  'access.answer': (entry) => [
    { kind: 'role_given', systemId: null, people: one(record(entry.parts['request'])['personId']) },
  ],
  'token.refuse': () => [{ kind: 'tokens_tried', systemId: null, groups: ['admins'] }],
  'evidence.damage': (entry) => [{ kind: 'evidence_damaged', systemId: system(entry), groups: ['officers'] }],
  'access.ask': () => [{ kind: 'access_asked', systemId: null, groups: ['admins'] }],
  'role.grant': (entry) => [{ kind: 'role_given', systemId: null, people: [entry.subject.id] }],
  'role.end': (entry) => [{ kind: 'role_given', systemId: null, people: [entry.subject.id] }],
  'rules.propose': () => [{ kind: 'rules_proposed', systemId: null, groups: ['chief-officers'] }],
};

/** Intents of which anybody hears. */
export const HEARD = Object.keys(listeners);

export function whoHears(entry: FollowedEntry): readonly Telling[] {
  return listeners[entry.intent]?.(entry) ?? [];
}
