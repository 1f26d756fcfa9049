// The catalogue of intents: what is done in the register, and what the log is told of it. One row for each, by what it
// is about. What is not here cannot be recorded; words for people stand in the web.

import { peopleIntents } from './intents/people';
import { registerIntents } from './intents/register';
import { reviewIntents } from './intents/reviews';
import type { FactKind, IntentKind, LogSubject, Shaped } from './intents/shape';
import { systemIntents } from './intents/systems';

export { LOG_SUBJECTS } from './intents/shape';
export type { FactKind, IntentKind, LogSubject, Shape, Shaped } from './intents/shape';

const catalogue = { ...systemIntents, ...reviewIntents, ...peopleIntents, ...registerIntents };

export type Intent = keyof typeof catalogue;

export const intents: Readonly<Record<Intent, IntentKind>> = catalogue;

// To the compiler the keys of an object are any texts.
export const INTENTS = Object.keys(catalogue) as readonly Intent[];

type KindsOf<Row> = Row extends readonly (infer Kind)[] ? Kind : Row;

type FactAs<Kind> = Kind extends { readonly isRetired: true }
  ? never
  : Kind extends { readonly of: infer Of; readonly fact: infer Fact }
    ? {
        readonly subject: { readonly type: Of extends readonly (infer Type)[] ? Type : Of; readonly id: string };
        readonly fact: Shaped<Fact>;
      }
    : never;

type All = { readonly [Name in Intent]: FactAs<KindsOf<(typeof catalogue)[Name]>> };

/** What is recorded under an intent, or under one of several: of what, and the fact. */
export type Recorded<Name extends Intent> = All[Name];
export type FactOf<Name extends Intent> = Recorded<Name>['fact'];

/** What is told of people, and of what they keep for each other, stays in the register, whoever listens. */
export const ABOUT_PEOPLE = ['Person', 'AccessRequest', 'View'] as const satisfies readonly LogSubject[];

const isOfPeopleAlone = ({ of }: FactKind): boolean =>
  [of].flat().every((type) => ABOUT_PEOPLE.some((one) => one === type));

/** What a webhook may subscribe to: what is still told, and not of people alone. */
export const SUBSCRIBABLE_INTENTS = INTENTS.filter((intent) =>
  [intents[intent]].flat().some((kind) => kind.isRetired !== true && !isOfPeopleAlone(kind)),
);
