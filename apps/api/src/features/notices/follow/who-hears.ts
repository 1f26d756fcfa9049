// Who hears of an entry of the log, and what. Without a database: it names circles of people, and others look up who
// they are.

import type { NoticeDetails, NoticeKind } from '@registry/contracts';
import type { FactOf, Intent, Recorded, Shape, Shaped } from '@registry/contracts/intents';
import { fits, isRecorded } from '../../../platform/recording/fits';
import type { Fact } from '../../../platform/recording/transaction';

/** An entry as it is followed. */
export interface FollowedEntry extends Fact {
  readonly number: number;
  readonly intent: string;
  readonly at: Date;
  /** The person who acted, by a token too. */
  readonly by: string | null;
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
  /** Who owns records in this public set, or in it and not in the one before or the other way round. */
  readonly publicSet?: { readonly id: string; readonly what: 'made' | 'withdrawn' };
  /** Who is told something nearer by the same entry. */
  readonly except?: readonly string[];
  readonly details?: NoticeDetails;
}

/** An entry that tells what the catalogue says. */
type Heard<Name extends Intent> = Recorded<Name> & Pick<Fact, 'parts'>;
type Listener<Name extends Intent> = (entry: Heard<Name>) => readonly Telling[];
type Listeners<Name extends Intent> = { readonly [Each in Name]: Listener<Each> };

/** A part of what was touched, as far as it is read here; null where another version wrote it otherwise. */
function part<Of extends Shape>({ parts }: Pick<Fact, 'parts'>, name: string, shape: Of): Shaped<Of> | null {
  const found = parts[name];
  return fits(shape, found) ? found : null;
}

const only = (id: string | null | undefined): string[] => (id == null ? [] : [id]);

type OfSystem = Pick<Fact, 'subject'>;
const system = ({ subject }: OfSystem): string => subject.id;

const officerOf = (entry: Pick<Fact, 'parts'>): string | null =>
  part(entry, 'review', { officerId: 'text' })?.officerId ?? null;

/** On which system it was reported, and by whom. */
const incidentPart = (entry: Pick<Fact, 'parts'>) =>
  part(entry, 'incident', { system_id: 'text', reported_by: 'text' });

const incident = ({ subject, fact }: Recorded<'incident.report' | 'incident.triage'>): NoticeDetails => ({
  incident: subject.id,
  incidentReference: fact.reference,
});

/** Where a comment stands. */
const commentOf = ({ thread, comment }: FactOf<'comment.write'>): NoticeDetails => ({ thread, comment });

type Kept = FactOf<'system.change' | 'system.hand-over' | 'system.merge' | 'system.unmerge'>;

/** Who keeps the record from now on, alone or with others. */
const newKeepers = (entry: OfSystem & { readonly fact: Kept }): readonly Telling[] => {
  const { ownerId, editorIds } = entry.fact.changed;
  return [
    { kind: 'system_handed_over', systemId: system(entry), people: only(ownerId?.to) },
    {
      kind: 'editor_added',
      systemId: system(entry),
      people: editorIds?.to.filter((id) => !editorIds.from.includes(id)) ?? [],
    },
  ];
};

const newRoles = (entry: OfSystem): readonly Telling[] => [
  { kind: 'role_given', systemId: null, people: [entry.subject.id] },
];

/** One notice for each person, however many records it is about. */
const ofSet = (
  kind: 'public_set_made' | 'public_set_withdrawn',
  { subject, fact }: Recorded<'public-set.make' | 'public-set.withdraw'>,
): Telling => ({
  kind,
  systemId: null,
  publicSet: { id: subject.id, what: kind === 'public_set_made' ? 'made' : 'withdrawn' },
  details: { publicSet: fact.number },
});

const listeners = {
  'comment.write': (entry) => {
    const { thread, mentions: mentioned } = entry.fact;
    const details = commentOf(entry.fact);
    return [
      { kind: 'mentioned', systemId: system(entry), people: mentioned, details },
      { kind: 'commented', systemId: system(entry), groups: ['keepers'], thread, except: mentioned, details },
    ];
  },
  'comment.edit': (entry) => [
    { kind: 'mentioned', systemId: system(entry), people: entry.fact.mentions, details: commentOf(entry.fact) },
  ],
  'review.submit': (entry) => [
    entry.fact.officer === undefined
      ? { kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }
      : { kind: 'review_assigned', systemId: system(entry), people: [entry.fact.officer] },
  ],
  'review.assign': (entry) => [{ kind: 'review_assigned', systemId: system(entry), people: [entry.fact.to] }],
  'review.return': (entry) => [{ kind: 'review_returned', systemId: system(entry), groups: ['keepers'] }],
  'review.answer': (entry) => {
    const officer = officerOf(entry);
    return [
      officer === null
        ? { kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }
        : { kind: 'review_answered', systemId: system(entry), people: [officer] },
    ];
  },
  'review.decide': (entry) => [
    entry.fact.lowers === true
      ? { kind: 'consent_wanted', systemId: system(entry), groups: ['officers'] }
      : { kind: 'review_decided', systemId: system(entry), groups: ['keepers'] },
  ],
  'review.consent': (entry) => {
    if (entry.fact.verdict === 'refuse')
      return [{ kind: 'consent_answered', systemId: system(entry), people: only(officerOf(entry)) }];
    const first = only(part(entry, 'review', { decision: { decidedBy: 'text' } })?.decision.decidedBy);
    return [
      { kind: 'consent_answered', systemId: system(entry), people: first },
      { kind: 'review_decided', systemId: system(entry), groups: ['keepers'], except: first },
    ];
  },
  // The same is told in the history of each system; whoever keeps one hears of it once.
  'incident.report': (entry) =>
    entry.subject.type === 'Incident'
      ? [
          {
            kind: 'incident_reported',
            systemId: incidentPart(entry)?.system_id ?? null,
            groups: ['officers', 'keepers'],
            details: incident(entry),
          },
        ]
      : [],
  'incident.triage': (entry) => [
    {
      kind: 'incident_triaged',
      systemId: incidentPart(entry)?.system_id ?? null,
      groups: ['keepers'],
      people: only(incidentPart(entry)?.reported_by),
      details: incident(entry),
    },
  ],
  'system.hand-over': newKeepers,
  'system.change': newKeepers,
  'system.merge': newKeepers,
  'system.unmerge': newKeepers,
  'duty.change': (entry) => [{ kind: 'duty_given', systemId: system(entry), people: only(entry.fact.responsible?.to) }],
  'duty.free': (entry) => [{ kind: 'duty_given', systemId: system(entry), groups: ['owner'] }],
  'review.free': (entry) => [{ kind: 'review_waiting', systemId: system(entry), groups: ['officers'] }],
  'review.absence': ({ fact }) => [
    { kind: 'stand_in', systemId: null, people: [fact.standIn], details: { day: fact.from } },
  ],
  // Of a request that was refused the part names nobody, and of the person who was entered there is no such part.
  'access.answer': (entry) => [
    { kind: 'role_given', systemId: null, people: only(part(entry, 'request', { personId: 'text' })?.personId) },
  ],
  'token.refuse': () => [{ kind: 'tokens_tried', systemId: null, groups: ['admins'] }],
  'evidence.damage': (entry) => [{ kind: 'evidence_damaged', systemId: system(entry), groups: ['officers'] }],
  'access.ask': () => [{ kind: 'access_asked', systemId: null, groups: ['admins'] }],
  'role.grant': newRoles,
  'role.end': newRoles,
  'import.wait': ({ fact }) => [
    {
      kind: 'import_waiting',
      systemId: null,
      people: [fact.person],
      details: {
        import: fact.import,
        source: fact.source,
        count: fact.new + fact.changed + fact.duplicate + fact.invalid,
      },
    },
  ],
  'public-set.make': (entry) => [ofSet('public_set_made', entry)],
  'public-set.withdraw': (entry) => [ofSet('public_set_withdrawn', entry)],
  'rules.propose': () => [{ kind: 'rules_proposed', systemId: null, groups: ['chief-officers'] }],
} satisfies Partial<Listeners<Intent>>;

type HeardIntent = keyof typeof listeners;
const listening: Listeners<HeardIntent> = listeners;

/** Intents of which anybody hears. To the compiler the keys of an object are any texts. */
export const HEARD = Object.keys(listeners) as readonly HeardIntent[];

export function whoHears(entry: FollowedEntry): readonly Telling[] {
  const intent = HEARD.find((one) => one === entry.intent);
  return intent === undefined ? [] : hearing(intent, entry);
}

/** What does not tell what the catalogue says was not written by this version; nobody hears of it. */
function hearing<Name extends HeardIntent>(intent: Name, entry: FollowedEntry): readonly Telling[] {
  const own: Listeners<Name> = listening;
  return isRecorded(intent, entry) ? own[intent](entry) : [];
}
