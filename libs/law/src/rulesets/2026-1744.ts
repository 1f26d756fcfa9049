// The Act as amended by Regulation (EU) 2026/1744, in force since 27 July 2026.
import type { Ruleset } from '@registry/classifier';
import { also, headline, marks } from '../combination';
import { contradictions } from '../contradictions';
import { duties } from '../duties/all';
import { facts, STAGES } from '../facts/all';
import { rules } from '../rules/all';

export const ruleset20261744 = {
  id: '2026-1744',
  title: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
  inForceFrom: '2026-07-27',
  digest: 'f34fc7aaa7c2089ef03201ac6f36728bda4eb7c1c875f4aff4981ac37a7ed205',
  stages: STAGES,
  facts,
  rules,
  headline,
  also,
  marks,
  contradictions,
  duties,
} as const satisfies Ruleset;
