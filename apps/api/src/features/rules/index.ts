// The door of the feature "rules": the law and the house rules as documents, and which of them apply.

export { RulesModule } from './rules.module';
export { RulesInForce } from './rules-in-force';
export type { RulesOfTheDay } from './rules-in-force';
export { RulesQueries } from './rules.queries';
export { RulesRepository } from './rules.repository';
export { dayOf } from './rules.controller';
export { partsOfRules, provenRules } from './proven';
