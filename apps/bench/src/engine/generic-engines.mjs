// Rule engines from npm that know no law: what one would have taken instead of writing one.
// Each gets the same rules, translated node by node, and is used as its own documentation advises for speed.

import jsonLogic from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';
import rulesEngine from 'json-rules-engine';

/**
 * @param {{ id: string, when: object }[]} rules without references, as `inlinedRules` gives them
 * @returns {Record<string, (facts: object) => boolean[] | Promise<boolean[]>>} the truth of each rule, by engine
 */
export function genericEngines(rules) {
  return {
    'json-logic-engine': compiledLogic(rules),
    'json-logic-js': readLogic(rules),
    'json-rules-engine': asyncRules(rules),
  };
}

function compiledLogic(rules) {
  const engine = new LogicEngine();
  // A function for each rule: one function for all is no faster and takes seconds longer to get there.
  const built = rules.map(({ when }) => engine.build(asLogic(when)));
  return (facts) => built.map((holds) => Boolean(holds(facts)));
}

function readLogic(rules) {
  const logics = rules.map(({ when }) => asLogic(when));
  return (facts) => logics.map((logic) => jsonLogic.truthy(jsonLogic.apply(logic, facts)));
}

function asyncRules(rules) {
  const engine = new rulesEngine.Engine();
  for (const { id, when } of rules) {
    // At the top it takes no bare comparison.
    engine.addRule({ name: id, conditions: { all: [asConditions(when)] }, event: { type: id } });
  }
  return async (facts) => {
    const { results } = await engine.run(facts);
    const held = new Set(results.map(({ name }) => name));
    return rules.map(({ id }) => held.has(id));
  };
}

/** JsonLogic, which two of the engines read. */
function asLogic(node) {
  if ('all' in node) return { and: node.all.map(asLogic) };
  if ('any' in node) return { or: node.any.map(asLogic) };
  if ('not' in node) return { '!': [asLogic(node.not)] };
  const value = { var: node.fact };
  if ('equals' in node) return { '===': [value, node.equals] };
  if ('in' in node) return { in: [value, node.in] };
  if ('includes' in node) return { in: [node.includes, value] };
  if ('above' in node) return { '>': [value, node.above] };
  return 'before' in node ? { '<': [value, node.before] } : value;
}

function asConditions(node) {
  if ('all' in node) return { all: node.all.map(asConditions) };
  if ('any' in node) return { any: node.any.map(asConditions) };
  if ('not' in node) return { not: asConditions(node.not) };
  const { fact } = node;
  if ('equals' in node) return { fact, operator: 'equal', value: node.equals };
  if ('in' in node) return { fact, operator: 'in', value: node.in };
  if ('includes' in node) return { fact, operator: 'contains', value: node.includes };
  if ('above' in node) return { fact, operator: 'greaterThan', value: node.above };
  // Days compare as texts; its check for numbers lets them pass, as they begin with a year.
  return 'before' in node
    ? { fact, operator: 'lessThan', value: node.before }
    : { fact, operator: 'equal', value: true };
}
