// What is worked out once for many is what would be worked out for each.

import { lawOn } from '@registry/assessment';
import type { FactValue } from '@registry/classifier';
import { exampleHouseRules } from '@registry/law/house';
import { sha256 } from '../../platform/ground/sha256';
import { assessor } from './assess';
import type { StoredAnswers } from './fact-set';

const day = '2026-11-27';
const rules = { law: lawOn(day)!, house: exampleHouseRules };
const said = (facts: Readonly<Record<string, FactValue>>, by: string): StoredAnswers =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, { value, note: null, by, at: '2026-11-27T08:00:00.000Z' }]),
  );

test('the same facts, whoever answered, have one result, and each set of answers its own digest', () => {
  const facts = { sys_machine_based: true, sys_infers: true, union_nexus: true, annex3_uses: ['4a'] };
  const asked = [
    said(facts, 'one'),
    said({ ...facts, sys_infers: false }, 'one'),
    said(facts, 'other'),
    said(Object.fromEntries(Object.entries(facts).reverse()), 'one'),
  ];
  const assess = assessor(rules, day, sha256);
  const together = asked.map(assess);
  expect(together).toEqual(asked.map((answers) => assessor(rules, day, sha256)(answers)));
  const [first, changed, others, turned] = together;
  expect(others!.result).toBe(first!.result);
  expect(turned!.digest).toBe(first!.digest);
  expect(changed!.digest).not.toBe(first!.digest);
  expect(others!.factSetDigest).not.toBe(first!.factSetDigest);
});
