// What a language must provide. The types make a missing or surplus word a compile error.
import type { Certainty, Truth } from '@registry/classifier';
import type { ClassId, MarkId } from '../combination';
import type { ContradictionCode } from '../contradictions';
import type { DutyId, DutyRole } from '../duties/all';
import type { FactKey, OptionOf, StageId } from '../facts/all';
import type { AnnexArea } from '../facts/annex-3';
import type { IfUnknown } from '../facts/fact';
import type { AskedListId, PresumedListId } from '../lists';
import type { RuleId } from '../rules/all';

export type Language = 'en' | 'fr' | 'de';

/** The words of one question. */
export interface FactWords {
  readonly question: string;
  readonly help?: string;
  /** Labels of the options, for a question that has some. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of one question, held to its own options. */
export type FactWordsOf<Key extends FactKey> = [OptionOf<Key>] extends [never]
  ? { readonly question: string; readonly help?: string }
  : { readonly question: string; readonly help?: string; readonly options: Readonly<Record<OptionOf<Key>, string>> };

/** The words of some questions; each file of a language provides one stage or more. */
export type WordsOf<Keys extends FactKey> = { readonly [Key in Keys]: FactWordsOf<Key> };

/** The words that hold an explanation together; what stands in braces is put in. */
export interface TraceWords {
  readonly all: string;
  readonly any: string;
  readonly not: string;
  /** `{rule}` is its title, `{outcome}` what it came to. */
  readonly exception: string;
  /** What an exception came to. */
  readonly tried: Readonly<Record<Truth, string>>;
  /** `{day}` */
  readonly from: string;
  /** `{bound}` */
  readonly above: string;
  /** `{day}` */
  readonly before: string;
  readonly yes: string;
  readonly no: string;
  readonly unanswered: string;
  readonly noneChosen: string;
  /** Some of several chosen, `{yes}`, some ruled out, `{no}`, the rest not answered. */
  readonly partly: string;
}

/** The words of a list of questions that are put together. */
export interface ListWords {
  readonly title: string;
  /** The act that answers all of them alike. */
  readonly alike: string;
  /** The same once some are answered otherwise. */
  readonly rest: string;
}

export interface PresumedListWords extends ListWords {
  /** Follows "it would be otherwise only if"; `{count}` questions. */
  readonly presumed: string;
  /** Why the ordinary answer may be presumed. */
  readonly reason: string;
}

/** All words of one language. */
export interface Words {
  readonly language: Language;
  readonly stages: Readonly<Record<StageId, string>>;
  readonly facts: Readonly<Record<FactKey, FactWords>>;
  readonly classes: Readonly<Record<ClassId, string>>;
  readonly marks: Readonly<Record<MarkId, string>>;
  readonly contradictions: Readonly<Record<ContradictionCode, string>>;
  readonly duties: Readonly<Record<DutyId, string>>;
  readonly dutyRoles: Readonly<Record<DutyRole, string>>;
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly trace: TraceWords;
  /** What stays open while a question is not answered. */
  readonly ifUnknown: Readonly<Record<IfUnknown, string>>;
  /** For each question, when the answer is yes, from the life of a public institution. */
  readonly examples: Readonly<Record<FactKey, string>>;
  /** The areas of Annex III by number, each with an example of a use. */
  readonly areas: Readonly<Record<AnnexArea, { readonly title: string; readonly example: string }>>;
  readonly lists: Readonly<Record<AskedListId, ListWords> & Record<PresumedListId, PresumedListWords>>;
}
