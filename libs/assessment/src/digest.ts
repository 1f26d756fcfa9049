// What freezes rules: a hash over everything they say, taken before they are released and compared ever after.

import { canonical, type Sha256 } from '@registry/audit-log';
import type { Ruleset } from '@registry/classifier';
import type { HouseRules } from '@registry/law/house';

/** SHA-256 over the canonical form of a ruleset, its digest left out. */
export function rulesetDigest({ digest: _, ...rest }: Ruleset, sha256: Sha256): string {
  return sha256(canonical(rest));
}

/** SHA-256 over the canonical form of layer and words, the digest left out. */
export function houseRulesDigest({ layer: { digest: _, ...layer }, ...rest }: HouseRules, sha256: Sha256): string {
  return sha256(canonical({ ...rest, layer }));
}
