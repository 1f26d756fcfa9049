// Laws by their id, those that were replaced too: for whoever reads assessments of any age.

import { compile } from '@registry/classifier';
import { earlierRulesets } from '@registry/law/earlier';
import { lawById, type Law } from './law';

const known = new Map<string, Law>();

/** A law that ships with the product, or did. */
export function shippedLawById(id: string): Law | undefined {
  const current = lawById(id) ?? known.get(id);
  if (current !== undefined) return current;
  const ruleset = earlierRulesets.find((each) => each.id === id);
  if (ruleset === undefined) return undefined;
  const law = { ruleset, compiled: compile(ruleset) };
  known.set(id, law);
  return law;
}
