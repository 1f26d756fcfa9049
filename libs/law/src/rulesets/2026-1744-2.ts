// The Act as amended by Regulation (EU) 2026/1744, in force since 27 July 2026.
import type { Ruleset } from '@registry/classifier';
import { also, headline, marks } from '../combination';
import { contradictions } from '../contradictions';
import { duties } from '../duties/all';
import { facts, STAGES } from '../facts/all';
import { rules } from '../rules/all';

export const ruleset20261744 = {
  id: '2026-1744-2',
  title: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, second reading',
  inForceFrom: '2026-07-27',
  digest: '6cfcd287da19404d37345293c50cb04aef62c674d367c4961a9b60fb3f83c3ee',
  stages: STAGES,
  asking: 'headline-first',
  facts,
  rules,
  headline,
  also,
  marks,
  contradictions,
  duties,
} as const satisfies Ruleset;
