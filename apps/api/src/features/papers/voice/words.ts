// What must be said in every language of a paper. Names of classes, stages and states are terms of the whole register;
// fields, questions and provisions have words of their own libraries.

import type { MovementKind } from '@registry/contracts';

type FigureWords = Readonly<Record<'systems' | 'undecided' | 'late' | 'serious' | 'actions', string>>;

/** A paper's own words; what stands in double braces is put in. */
export interface PaperWords {
  readonly papers: Readonly<Record<'dossier' | 'decision' | 'duties' | 'register' | 'board', string>>;
  readonly asOf: string;
  readonly pages: readonly [before: string, between: string];
  readonly article: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly product: string;
  /** Where a list is longer than a paper shows. */
  readonly more: string;
  readonly labels: {
    readonly reference: string;
    readonly unit: string;
    readonly owner: string;
    readonly editors: string;
    readonly stage: string;
    readonly origin: string;
    readonly seenBy: string;
    readonly restricted: string;
    readonly registered: string;
    readonly changed: string;
    readonly retired: string;
    readonly retirementReason: string;
    readonly review: string;
    readonly class: string;
    readonly summary: string;
    readonly purpose: string;
    readonly name: string;
    readonly kind: string;
    readonly state: string;
    readonly day: string;
    readonly number: string;
    readonly version: string;
    readonly supplier: string;
    readonly who: string;
    readonly what: string;
    readonly why: string;
    readonly system: string;
    readonly provision: string;
    readonly title: string;
    readonly changedFields: string;
    readonly components: string;
    readonly withheld: string;
  };
  readonly class: {
    readonly byAnswers: string;
    readonly byOfficer: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly definite: string;
    readonly open: string;
    readonly provisional: string;
    /** A class that other answers can still change. */
    readonly briefly: string;
    readonly holds: string;
    readonly nothingHolds: string;
    readonly stillPossible: string;
    readonly openAnswers: string;
    readonly exception: string;
    readonly gives: string;
    readonly exceptionTruth: Readonly<Record<'true' | 'false' | 'unknown', string>>;
    readonly assessed: string;
    readonly ruleset: string;
    readonly house: string;
    readonly digest: string;
    readonly engine: string;
    readonly unknown: string;
    readonly noOption: string;
    readonly partlyUnknown: string;
    readonly othersUnknown: string;
  };
  readonly review: {
    readonly noDecision: string;
    readonly decision: string;
    readonly former: string;
    readonly proposal: string;
    readonly decidedBy: string;
    readonly decidedOn: string;
    readonly decided: string;
    readonly assessed: string;
    readonly justification: string;
    readonly legalBasis: string;
    readonly validUntil: string;
    readonly second: string;
    readonly evidence: string;
    readonly digest: string;
    readonly all: string;
    readonly questions: string;
    readonly dueAgain: string;
  };
  readonly duties: {
    readonly due: string;
    readonly beforeUse: string;
    readonly afterChange: string;
    readonly lateAfter: string;
    readonly quarter: string;
    readonly quarterTitle: string;
    readonly count: string;
  };
  readonly documents: {
    readonly answers: string;
    readonly notification: string;
    readonly notWritten: string;
    readonly owed: string;
    readonly saved: string;
    readonly missing: string;
    readonly notified: string;
    readonly notSaid: string;
    readonly draftNote: string;
  };
  readonly evidence: {
    readonly standsFor: string;
    readonly validUntil: string;
    readonly withdrawn: string;
    readonly digest: string;
    readonly file: string;
    readonly link: string;
  };
  readonly incidents: {
    readonly aware: string;
    readonly serious: string;
    readonly notSerious: string;
    readonly untriaged: string;
    readonly toldBy: string;
  };
  readonly register: { readonly title: string; readonly count: string };
  readonly board: Readonly<
    Record<
      | 'title'
      | 'note'
      | 'now'
      | 'change'
      | 'question'
      | 'questionHelp'
      | 'nothing'
      | 'moved'
      | 'further'
      | 'hidden'
      | 'systems'
      | 'inUse'
      | 'months'
      | 'units',
      string
    >
  > & {
    readonly figures: FigureWords;
    /** At the head of a narrow column. */
    readonly short: FigureWords;
    readonly movements: Readonly<Record<MovementKind, string>>;
  };
  readonly intents: Readonly<Record<string, string>>;
  readonly sections: Readonly<
    Record<
      | 'about'
      | 'details'
      | 'class'
      | 'review'
      | 'duties'
      | 'documents'
      | 'evidence'
      | 'incidents'
      | 'connections'
      | 'strategy'
      | 'history'
      | 'proof',
      string
    >
  >;
  readonly proof: {
    readonly size: string;
    readonly head: string;
    readonly signed: string;
    readonly key: string;
    readonly signature: string;
    readonly note: string;
    readonly none: string;
    readonly alternative: string;
  };
}
