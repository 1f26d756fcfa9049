// Words of the register's vocabularies: what pages, papers and files call a stage, a class, a state. Said once.

import type {
  ComponentKind,
  Consent,
  DecisionKind,
  DocumentState,
  DueReason,
  DutyStanding,
  DutyState,
  HeadlineOrOpen,
  IncidentKind,
  IncidentState,
  LinkKind,
  Origin,
  RelationKind,
  RelationState,
  ReviewState,
  Stage,
  SystemRelation,
  Visibility,
} from '@registry/contracts';

type WordsFor<Value extends string> = Readonly<Record<Value, string>>;

export interface Terms {
  readonly class: WordsFor<HeadlineOrOpen>;
  readonly stage: WordsFor<Stage>;
  readonly origin: WordsFor<Origin>;
  readonly visibility: WordsFor<Visibility>;
  readonly reviewState: WordsFor<ReviewState>;
  readonly dueReason: WordsFor<DueReason>;
  readonly decisionKind: WordsFor<DecisionKind>;
  readonly verdict: WordsFor<Consent['verdict']>;
  readonly dutyState: WordsFor<DutyState>;
  readonly dutyStanding: WordsFor<DutyStanding>;
  readonly documentState: WordsFor<DocumentState>;
  readonly incidentKind: WordsFor<IncidentKind>;
  readonly incidentState: WordsFor<IncidentState>;
  readonly componentKind: WordsFor<ComponentKind>;
  /** What a system is to another one, by the direction in which it is said. */
  readonly relation: WordsFor<`${RelationKind}_${SystemRelation['direction']}`>;
  readonly relationState: WordsFor<RelationState>;
  readonly linkKind: WordsFor<LinkKind>;
}
