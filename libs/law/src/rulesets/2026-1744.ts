// The Act as amended by Regulation (EU) 2026/1744, in force since 27 July 2026.
import type { Ruleset } from '@registry/classifier';
import { also, headline, marks } from '../combination';
import { facts, STAGES } from '../facts/all';
import { rules } from '../rules/all';

export const ruleset20261744 = {
  id: '2026-1744',
  title: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
  inForceFrom: '2026-07-27',
  digest: '3a4958e62b32aea02768544e54f58f83cf1e6bc83770e60dd57b7e6506b9d691',
  stages: STAGES,
  facts,
  rules,
  headline,
  also,
  marks,
} as const satisfies Ruleset;
