export const ruleChanges = 'rule-changes';
