// House rules for the command line: the example that ships, or a file as the register gives it (`GET
// /api/v1/rules/ID`).

import { compiledWith, houseRulesDigest, lawOn } from '@registry/assessment';
import { BrokenRuleset } from '@registry/classifier';
import { exampleHouseRules, type HouseRules } from '@registry/law/house';
import { Unjudgeable } from './judge';
import { readText, Unreadable } from './verify/read-export';
import { sha256 } from './sha256';

/** Reads house rules and checks that they are what their digest says and that they can be laid over the law. */
export function houseRulesIn(file: string, on: string): HouseRules {
  if (file === 'example') return exampleHouseRules;
  const rules = parsed(file);
  try {
    if (houseRulesDigest(rules, sha256) !== rules.layer.digest)
      throw new Unjudgeable('house-rules-changed', `the house rules in ${file} are not what their digest says`);
    const law = lawOn(on);
    if (law !== undefined) compiledWith(law, rules);
    return rules;
  } catch (error) {
    if (error instanceof BrokenRuleset) throw new Unjudgeable('house-rules-broken', error.message);
    if (error instanceof TypeError) throw new Unjudgeable('house-rules-broken', `${file} holds no house rules`);
    throw error;
  }
}

function parsed(file: string): HouseRules {
  try {
    const content = JSON.parse(readText(file)) as HouseRules & { houseRules?: HouseRules };
    const rules = content.houseRules ?? content;
    if (typeof rules?.layer !== 'object' || rules.layer === null)
      throw new Unjudgeable('house-rules-broken', `${file} holds no house rules`);
    return rules;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(`${file} is not JSON`);
    throw error;
  }
}
