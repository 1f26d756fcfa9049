// The golden cases as one JSON document: what the tests of the law read, with bases and days written out, so that a
// program in any language can run it. Its form is said by `libs/law/conformance/suite.schema.json`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Files that are no lists of cases with a class. */
const OTHERS = ['bases.yaml', 'contradictions.yaml', 'duties.yaml'];
/** The day on which duties are looked at, and the one for contradictions, which do not hang on it. */
const DUTY_DAY = '2026-12-02';
const CONTRADICTION_DAY = '2027-01-01';

/**
 * @param folder where the cases lie, as YAML
 * @param law the law as a module: `rulesets`, `rulesetOn`
 */
export function suiteOf(folder, { rulesets, rulesetOn }) {
  const read = (name) => parse(readFileSync(join(folder, name), 'utf8'));
  const bases = read('bases.yaml');
  const from = (base, unset = []) =>
    Object.fromEntries(Object.entries(bases[base]).filter(([key]) => !unset.includes(key)));
  return {
    $schema: './suite.schema.json',
    rulesets: rulesets.map(({ id, digest, inForceFrom }) => ({ id, digest, inForceFrom })),
    cases: [
      ...classes(folder, read, from, rulesetOn),
      ...duties(read, from, rulesetOn),
      ...contradictions(read, rulesets),
    ],
  };
}

function classes(folder, read, from, rulesetOn) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') && !OTHERS.includes(name))
    .sort()
    .flatMap((name) => {
      const { on, cases } = read(name);
      return cases.map((given) => {
        const { headline, definite, lower = headline, upper = headline, also, marks } = given.expect;
        return {
          id: `${name.replace(/^.*\/|\.yaml$/g, '')}: ${given.name}`,
          ruleset: rulesetOn(given.on ?? on).id,
          on: given.on ?? on,
          facts: { ...from(given.base, given.unset), ...given.facts },
          expect: { class: { headline, definite, lower, upper, also, marks }, rules: given.findings ?? {} },
          why: given.why,
          source: given.source,
        };
      });
    });
}

function duties(read, from, rulesetOn) {
  return Object.entries(read('duties.yaml')).flatMap(([duty, ways]) =>
    Object.entries(ways).map(([truth, { facts, unset, from: days }]) => ({
      id: `duties: ${duty} ${truth}`,
      ruleset: rulesetOn(DUTY_DAY).id,
      on: DUTY_DAY,
      facts: { ...from('plain', unset), ...facts },
      expect: { duties: { [duty]: { truth, ...(days === undefined ? {} : { from: days }) } } },
    })),
  );
}

function contradictions(read, rulesets) {
  return rulesets.flatMap(({ id }) =>
    Object.entries(read('contradictions.yaml')).flatMap(([code, sets]) =>
      sets.map((facts, index) => ({
        id: `contradictions: ${code} ${index + 1} under ${id}`,
        ruleset: id,
        on: CONTRADICTION_DAY,
        facts,
        expect: { contradictions: [code] },
      })),
    ),
  );
}
