// The door of the feature "rule-changes": what rules would change, their release, and the reviews that fall due by it.

export { RuleChangesModule } from './rule-changes.module';
export { requireReadable } from './readable';
export { systemsWithAnswers, type SystemWithAnswers } from './systems-with-answers';
