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
  digest: 'ef324530e726d7612935d9f34ec659b68511b909a264fdef02cd8da97dd052ff',
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
