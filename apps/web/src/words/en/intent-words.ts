// Every intent of the catalogue has words in English, and the other languages have what English has: the compiler finds
// one that has none.
import type { Intent } from '@registry/contracts/intents';

/** `room_act` of `room.act`: in the names of words a point stands for a step down. */
export type IntentKey<Name extends string = Intent> = Name extends `${infer Room}.${infer Act}`
  ? `${Room}_${Act}`
  : never;

/** What is said otherwise by what the entry tells, and of what a newer version has done. */
type Further =
  | 'other'
  | 'classification_first'
  | 'classification_same'
  | 'review_lower'
  | 'review_override'
  | 'review_refuse'
  | 'rules_release';

export type IntentWords = Readonly<Record<IntentKey | Further, string>>;
