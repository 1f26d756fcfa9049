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
} from './grammar/types';
export type {
  ClassCondition,
  Contradiction,
  DutyDefinition,
  DutyDay,
  DutyTrigger,
  HeadlineDecision,
  HeadlineDefinition,
  Mark,
  ProvisionalClass,
  Rule,
  Ruleset,
} from './grammar/ruleset';
export { BrokenRuleset, compile, type CompiledRuleset } from './program/compile';
export { classify, truthsOfRules, type ClassifyOptions } from './result/classify';
export { checkFacts, type FactProblem, type FactProblemCode } from './questions/check-facts';
export { fitsOn, relevantFacts, settledAnswers, type RelevantFactsOptions } from './questions/relevance';
export { validateRuleset, type RulesetError, type RulesetErrorCode } from './grammar/validate-ruleset';
export { newPackedFacts, pack, packInto, type PackedFacts } from './program/pack';
export { classifyInto, classifyPacked, newPackedResult, type PackedResult } from './program/bulk';
export { isDay } from './grammar/day';
export { factsReadBy, rulesReadBy } from './grammar/condition';
export {
  whatWouldChange,
  type ChangeSet,
  type ClassWithin,
  type WhatWouldChange,
  type WhatWouldChangeOptions,
} from './questions/what-would-change';
export type { Change } from './questions/changes';
export { presume, type AnswerList, type ListedQuestion, type Presumption } from './questions/presume';
export { overlay } from './grammar/overlay';
export {
  compareOn,
  type ClassUnder,
  type Comparison,
  type Difference,
  type TurnedDuty,
  type TurnedFinding,
} from './questions/compare';
