// Laws that were replaced: what was assessed under them is found again, byte for byte, whatever has changed since.
import { createHash } from 'node:crypto';
import type { Facts } from '@registry/classifier';
import { earlierRulesets } from '@registry/law/earlier';
import { exampleHouseRules } from '@registry/law/house';
import { shippedLawById } from './earlier';
import { assess, compiledWith, lawById, lawOn, rulesetDigest } from './index';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const inScope: Facts = {
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
const someAnswers: readonly Facts[] = [
  { sys_machine_based: true, annex3_uses: ['4a', '5a'], gpai_training_flops: 1.5e25, lifecycle_stage: 'pilot' },
  {
    ...inScope,
    annex3_uses: ['5a'],
    performs_profiling: true,
    operator_roles: ['provider', 'deployer'],
    deployer_kind: 'union_institution',
    significant_design_change_date: '2028-03-01',
  },
  { ...inScope, generates_synthetic_content: true, biocat_lawful_dataset_or_le: true },
];

/** As they were released, with what three assessments under them came to at the time. */
const released = [
  [
    '2024-1689',
    'a6b5acf7c0d0731957fc54f77346762f2fe2ffcd8b9394c3a54fe9d48e118893',
    [
      '44612dade0947eb4fd9e136eb36d780f15472347cd15dbc12814ea4e02003455',
      'd265619a61a224141485c1434c5444808ad801b64254c47634e2f115f02dec64',
      '505d485397c510279efb96a84de0dc4f04f3b880a126725b15b4200837ec33ac',
    ],
  ],
  [
    '2026-1744',
    'f34fc7aaa7c2089ef03201ac6f36728bda4eb7c1c875f4aff4981ac37a7ed205',
    [
      '6cfad9ec41b23bc4584c943ee1661fb1c8bd557f561d639b866f89f71f1608c6',
      '7c9d1b55ab911b5690dfa0a1c81ad63b0b47a6cbd65f2da61d1f855a373b6780',
      '24018453da37536c8f1bd587318ab521241ed88b9d5f0c54292f884ce6f4e073',
    ],
  ],
] as const;

test('every ruleset that was replaced is here', () => {
  expect(earlierRulesets.map(({ id }) => id)).toEqual(released.map(([id]) => id));
});

describe.each(released)('%s', (id, digest, results) => {
  const law = shippedLawById(id)!;

  test('is unchanged', () => {
    expect([law.ruleset.digest, rulesetDigest(law.ruleset, sha256)]).toEqual([digest, digest]);
  });

  test('gives what it gave', () => {
    expect(
      someAnswers.map((facts) => assess({ law, house: exampleHouseRules }, facts, '2026-12-02', sha256).digest),
    ).toEqual(results);
    expect(() => compiledWith(law, exampleHouseRules)).not.toThrow();
  });

  test('is in force on no day', () => {
    expect(lawById(id)).toBeUndefined();
    for (const day of ['2024-08-01', '2026-07-26', '2026-07-27', '2030-01-01'])
      expect(lawOn(day)?.ruleset.id).not.toBe(id);
  });
});

test('laws of today are found by their id too, and nothing else is', () => {
  expect(shippedLawById(lawOn('2026-12-02')!.ruleset.id)).toBe(lawOn('2026-12-02'));
  expect(shippedLawById('nothing')).toBeUndefined();
});
