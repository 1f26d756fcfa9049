// Proposed rules are checked whole before they are kept: their shape, then everything the engine demands.

import { compiledWith, houseRulesDigest, rulesetDigest, type Law } from '@registry/assessment';
import { BrokenRuleset, compile, type Ruleset } from '@registry/classifier';
import { HEADLINES, type ProblemError, type ProposeRules } from '@registry/contracts';
import type { HouseRules, HouseWords } from '@registry/law/house';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { sha256 } from '../../platform/ground/sha256';
import { Refusal } from '../../platform/problems/refusal';
import schema from './rules.schema.json';

/** Rules that can be used, with the digest that freezes them. */
export interface CheckedRules {
  readonly id: string;
  readonly inForceFrom: string;
  readonly digest: string;
  readonly content: Ruleset | HouseRules;
}

const MOST_ERRORS = 50;
/** Addresses of their own under /rules. */
const RESERVED = ['in-force', 'standing'];
const idPattern = /^[a-z0-9][a-z0-9._-]{0,59}$/;

const ajv = new Ajv({ allErrors: false, strict: false });
ajv.addSchema(schema, 'rules');
const isRuleset = ajv.compile<Ruleset>({ $ref: 'rules#/definitions/Ruleset' });
const isHouseRules = ajv.compile<HouseRules>({ $ref: 'rules#/definitions/HouseRules' });

/** Throws `rules.invalid` naming everything that is wrong. `law` is the one house rules are laid over. */
export function checkRules({ layer, content }: Pick<ProposeRules, 'layer' | 'content'>, law: Law): CheckedRules {
  return layer === 'law' ? checkLaw(content) : checkHouse(content, law);
}

function checkLaw(content: unknown): CheckedRules {
  shaped(isRuleset, content);
  const ruleset: Ruleset = { ...content, digest: rulesetDigest(content, sha256) };
  const { order, undetermined } = ruleset.headline;
  const classes = [...HEADLINES].sort().join();
  if ([...order].sort().join() !== classes || undetermined !== 'undetermined') {
    refuse([
      {
        pointer: '/content/headline/order',
        code: 'unknown-class',
        detail: `The classes of the register are ${HEADLINES.join(', ')}, and undetermined while they are open.`,
      },
    ]);
  }
  sound(() => compile(ruleset), '/content');
  return checked(ruleset, ruleset);
}

function checkHouse(content: unknown, law: Law): CheckedRules {
  shaped(isHouseRules, content);
  const house: HouseRules = { ...content, layer: { ...content.layer, digest: houseRulesDigest(content, sha256) } };
  sound(() => compiledWith(law, house), '/content/layer');
  const missing = Object.entries(house.words).flatMap(([language, words]) =>
    missingWords(house.layer, words).map((key): ProblemError => ({
      pointer: `/content/words/${language}`,
      code: 'missing-words',
      detail: `There are no words for ${key}.`,
    })),
  );
  if (missing.length > 0) refuse(missing);
  return checked(house, house.layer);
}

function checked(content: Ruleset | HouseRules, { id, inForceFrom, digest }: Ruleset): CheckedRules {
  if (!idPattern.test(id) || RESERVED.includes(id))
    refuse([
      {
        pointer: '/content/id',
        code: 'not-an-id',
        detail: 'Small letters, digits, dots and hyphens, at most 60 characters.',
      },
    ]);
  return { id, inForceFrom, digest, content };
}

function shaped<Content>(validate: ValidateFunction<Content>, content: unknown): asserts content is Content {
  if (validate(content)) return;
  refuse(
    (validate.errors ?? []).map((error: ErrorObject) => ({
      pointer: `/content${error.instancePath}`,
      code: error.keyword,
      detail: error.message ?? 'This does not fit.',
    })),
  );
}

/** What the engine says against them. */
function sound(prepare: () => unknown, at: string): void {
  try {
    prepare();
  } catch (error) {
    if (!(error instanceof BrokenRuleset)) throw error;
    refuse(error.errors.map((each) => ({ pointer: at, code: each.code, detail: `${each.at}: ${each.subject}` })));
  }
}

function missingWords({ stages, facts, rules, duties, headline }: Ruleset, words: HouseWords): string[] {
  const without = (keys: readonly string[], texts: Readonly<Record<string, unknown>>): string[] =>
    keys.filter((key) => !Object.hasOwn(texts, key));
  return [
    ...without(stages, words.stages),
    ...without(
      facts.map(({ key }) => key),
      words.facts,
    ),
    ...without(
      rules.map(({ id }) => id),
      words.rules,
    ),
    ...without(
      duties.map(({ id }) => id),
      words.duties,
    ),
    ...without(
      duties.map(({ role }) => role),
      words.dutyRoles,
    ),
    ...without([...headline.order, headline.undetermined], words.levels),
  ];
}

function refuse(errors: readonly ProblemError[]): never {
  throw new Refusal('rules.invalid', { faults: errors.length }, errors.slice(0, MOST_ERRORS));
}
