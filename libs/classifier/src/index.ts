// The door of the engine. It knows three-valued logic and nothing of any law.
export type {
  Certainty,
  ClassificationResult,
  Condition,
  DutyFinding,
  DutyKind,
  FactDefinition,
  FactKind,
  Facts,
  FactValue,
  Finding,
  TraceNode,
  Truth,
} from './types';
export type {
  ClassCondition,
  Contradiction,
  Decision,
  Duty,
  DutyDay,
  DutyTrigger,
  Headline,
  Mark,
  ProvisionalClass,
  Rule,
  Ruleset,
} from './ruleset';
export { BrokenRuleset, compile, type CompiledRuleset } from './compile';
export { classify, truthsOfRules, type ClassifyOptions } from './classify';
export { checkFacts, type FactProblem, type FactProblemCode } from './check-facts';
export { fitsOn, relevantFacts, settledAnswers, type RelevantFactsOptions } from './relevance';
export { validateRuleset, type RulesetError, type RulesetErrorCode } from './validate-ruleset';
export { newPackedFacts, pack, packInto, type PackedFacts } from './pack';
export { classifyInto, classifyPacked, newPackedResult, type PackedResult } from './bulk';
export { isDay } from './day';
export { factsReadBy, rulesReadBy } from './condition';
export {
  whatWouldChange,
  type ChangeSet,
  type ClassWithin,
  type WhatWouldChange,
  type WhatWouldChangeOptions,
} from './what-would-change';
export type { Change } from './changes';
export { overlay } from './overlay';
export {
  compareOn,
  type ClassUnder,
  type Comparison,
  type Difference,
  type TurnedDuty,
  type TurnedFinding,
} from './compare';
