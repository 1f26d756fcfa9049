// The class to expect while answers are open, with the lists of the law.

import { presume, type Facts, type Presumption } from '@registry/classifier';
import { lists } from '@registry/law/lists';
import type { Law } from './law';

/** Null where the class is certain, or where what is open may hide what protects people. */
export function presumptionOf({ compiled }: Law, facts: Facts, on: string): Presumption | null {
  return presume(compiled, lists, facts, on);
}
