// A question of the law: a fact of the engine that also says what stays open while nobody has answered it.
import type { FactDefinition } from '@registry/classifier';

/** What an unanswered question leaves open. The engine keeps it as the bounds; these are the words people get. */
export const IF_UNKNOWN = [
  'in-scope-assumed',
  'no-effect',
  'not-excluded-assumed',
  'open-source-pending',
  'duties-pending',
  'prohibition-possible',
  'prohibition-or-high-risk-possible',
  'product-high-risk-possible',
  'listed-use-possible',
  'permission-pending',
  'derogation-not-granted',
  'transparency-possible',
  'model-class-pending',
] as const;
export type IfUnknown = (typeof IF_UNKNOWN)[number];

export interface LawFact extends FactDefinition {
  readonly ifUnknown: IfUnknown;
}
