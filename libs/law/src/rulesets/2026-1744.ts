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
  digest: 'a6773618126d679bcf43a33ed41322d570a58a6c5eb14d3b8a3177f5c14bfab5',
  stages: STAGES,
  facts,
  rules,
  headline,
  also,
  marks,
  contradictions,
  duties,
} as const satisfies Ruleset;
