// The baseline of the classifier: the rules read as they stand, node by node, with nothing prepared.
// It also checks the engine: both must come to the same truth for every rule.

const NOT = { true: 'false', false: 'true', unknown: 'unknown' };

/** @returns {Record<string, 'true' | 'false' | 'unknown'>} the truth of every rule */
export function readPlainly(ruleset, facts, on) {
  const known = {};
  const byId = (readPlainly.index ??= new Map(ruleset.rules.map((rule) => [rule.id, rule])));
  const truthOfRule = (id) =>
    (known[id] ??= all([
      truth(byId.get(id).when),
      ...(byId.get(id).exceptions ?? []).map((exception) => NOT[truthOfRule(exception)]),
    ]));
  const truth = (node) => {
    if ('all' in node) return all(node.all.map(truth));
    if ('any' in node) return NOT[all(node.any.map((operand) => NOT[truth(operand)]))];
    if ('not' in node) return NOT[truth(node.not)];
    if ('rule' in node) return truthOfRule(node.rule);
    if ('since' in node) return String(on >= node.since);
    const value = facts[node.fact];
    if (value === undefined) return 'unknown';
    if ('equals' in node) return String(value === node.equals);
    if ('in' in node) return String(node.in.includes(value));
    if ('includes' in node) return String(value.includes(node.includes));
    if ('above' in node) return String(value > node.above);
    if ('before' in node) return String(value < node.before);
    return String(value);
  };
  for (const { id } of ruleset.rules) truthOfRule(id);
  return known;
}

function all(truths) {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}
