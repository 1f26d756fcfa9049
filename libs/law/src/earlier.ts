// Rulesets that were released and have been replaced: kept as they were, byte for byte, for the assessments made under
// them. Nothing new is assessed under these. A door of its own, so that a browser need not carry them.
import type { Ruleset } from '@registry/classifier';
import first from './earlier/2024-1689.json';
import amended from './earlier/2026-1744.json';

/** Oldest first. */
export const earlierRulesets = [first, amended] as unknown as readonly Ruleset[];
