// A second layer of rules over a law: rules that may read the law's answers and rules, and are read by none of them.
import type { Ruleset } from './ruleset';

/**
 * The ruleset of the layer alone, with the law's questions and rules beneath it. Its headline, findings and duties are
 * the layer's; the law's own result comes from the law's own ruleset, so that no layer can ever change it.
 * Facts and rules of the layer must have names of their own: `compile` refuses a double one.
 */
export function overlay(law: Ruleset, layer: Ruleset): Ruleset {
  return {
    ...layer,
    stages: [...law.stages, ...layer.stages],
    facts: [...law.facts, ...layer.facts],
    // Steps, not findings: what they come to is told by the law's own result.
    rules: [...law.rules.map(({ gives: _, ...rule }) => ({ ...rule, support: true as const })), ...layer.rules],
  };
}
