// Part of the law in a form that any rule engine can take: whole conditions, without references and without days.

/** As many bits as the fast path has for marks; the rest go to the also-classes. */
const MARKS = 31;

/**
 * The first rules that are findings of their own, each with the rules it refers to and its exceptions written out.
 * @returns {{ id: string, when: object }[]}
 */
export function inlinedRules(ruleset, count, on) {
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const holds = (id) => {
    const { when, exceptions = [] } = byId.get(id);
    return joined('all', [inlined(when), ...exceptions.map((exception) => negated(holds(exception)))]);
  };
  const inlined = (node) => {
    if ('all' in node) return joined('all', node.all.map(inlined));
    if ('any' in node) return joined('any', node.any.map(inlined));
    if ('not' in node) return negated(inlined(node.not));
    if ('rule' in node) return holds(node.rule);
    return 'since' in node ? on >= node.since : node;
  };
  // A rule that the day alone decides asks nothing, so there is nothing to measure in it.
  const asking = ruleset.rules
    .filter(({ support }) => !support)
    .map(({ id }) => ({ id, when: holds(id) }))
    .filter(({ when }) => typeof when !== 'boolean');
  if (asking.length < count) throw new Error(`only ${asking.length} rules ask anything on ${on}`);
  return asking.slice(0, count);
}

/**
 * The day settles some nodes; what is settled needs no node. A condition that is settled whole becomes true or false.
 */
function joined(kind, nodes) {
  const deciding = kind === 'any';
  if (nodes.includes(deciding)) return deciding;
  const open = nodes.filter((node) => typeof node !== 'boolean');
  if (open.length === 0) return !deciding;
  return open.length === 1 ? open[0] : { [kind]: open };
}

function negated(node) {
  return typeof node === 'boolean' ? !node : { not: node };
}

/**
 * The same rules as a ruleset of our own engine. Its fast path gives no truths of rules but the bits of marks and of
 * also-classes, 31 of each at most; so each rule is one or the other, and none can be left out.
 */
export function rulesetOf({ facts, stages, inForceFrom }, rules) {
  const rule = ({ id }) => ({ rule: id });
  return {
    id: 'inlined',
    title: 'Inlined rules',
    inForceFrom,
    digest: '',
    stages,
    // When a question is worth asking may hang on rules that are not here.
    facts: facts.map((fact) => ({ ...fact, relevantWhen: undefined })),
    rules: rules.map(({ id, when }) => ({ id, provision: id, certainty: 'own', source: 'law', when })),
    headline: {
      order: ['b', 'a'],
      decisions: [{ class: 'a', when: rule(rules[0]) }, { class: 'b' }],
      undetermined: 'undetermined',
      provisional: [],
    },
    marks: rules.slice(0, MARKS).map((one) => ({ mark: one.id, when: rule(one) })),
    also: rules.slice(MARKS).map((one) => ({ class: one.id, when: rule(one) })),
    contradictions: [],
    duties: [],
  };
}

/** The truths of the rules as the fast path gives them, in their order. */
export function truthsIn({ marks, also }, rules) {
  return rules.map((_, at) => ((at < MARKS ? marks >>> at : also >>> (at - MARKS)) & 1) === 1);
}
