// The Act as amended by Regulation (EU) 2026/1744, in force since 27 July 2026.
import type { Ruleset } from '@registry/classifier';
import { also, headline, marks } from '../combination';
import { contradictions } from '../contradictions';
import { facts, STAGES } from '../facts/all';
import { rules } from '../rules/all';

export const ruleset20261744 = {
  id: '2026-1744',
  title: 'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
  inForceFrom: '2026-07-27',
  digest: '68e8b65d6ac4df4a7420469ab9aeb5262585e2833cb9a50b44fcdc463171338c',
  stages: STAGES,
  facts,
  rules,
  headline,
  also,
  marks,
  contradictions,
} as const satisfies Ruleset;
