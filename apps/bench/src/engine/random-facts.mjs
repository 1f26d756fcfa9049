// Random sets of answers, the same ones in every run, so that figures of two versions can be compared.

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Most random answers end at the definition or the scope; two sets in three are held within both. */
const inScope = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  excl_military_exclusive: false,
  excl_third_country_le_coop: false,
  excl_scientific_rd_sole: false,
  excl_premarket_rd: false,
};

/** @returns {object[]} `count` sets that answer from none to all of the ruleset's questions */
export function randomFactSets(ruleset, count, seed = 1) {
  const next = seeded(seed);
  return factSets(ruleset, count, next, next);
}

/** @returns {object[]} `count` sets that answer all of the ruleset's questions */
export function fullFactSets(ruleset, count, seed = 2) {
  return factSets(ruleset, count, seeded(seed), () => 1);
}

function factSets(ruleset, count, next, nextShare) {
  const oneOf = (list) => list[Math.floor(next() * list.length)];
  const answer = ({ kind, options }) => {
    switch (kind) {
      case 'boolean':
        return next() < 0.5;
      case 'enum':
        return oneOf(options);
      case 'multi-enum':
        return options.filter(() => next() < 0.1);
      case 'number':
        return oneOf([0, 1e24, 1e25, 1.5e25, 3e26]);
      default:
        return oneOf(['2025-01-01', '2026-08-01', '2026-12-02']);
    }
  };
  return Array.from({ length: count }, () => {
    const share = nextShare();
    const facts = {};
    for (const fact of ruleset.facts) if (next() < share) facts[fact.key] = answer(fact);
    // As they come over the wire or out of the database: an object that was parsed.
    return JSON.parse(JSON.stringify(next() < 2 / 3 ? { ...facts, ...inScope } : facts));
  });
}
