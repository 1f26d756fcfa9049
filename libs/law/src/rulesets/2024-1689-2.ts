// The Act as first published, in force from 1 August 2024 until the amendment.
//
// It asks the same questions, so that one set of answers can be read under both; those about what the amendment added
// are read by no rule here.
import type { Ruleset } from '@registry/classifier';
import { also, headline, marks } from '../combination';
import { contradictions } from '../contradictions';
import { firstPublishedDuties } from '../duties/all';
import { facts, STAGES } from '../facts/all';
import { firstPublishedRules } from '../rules/first-published/all';

export const ruleset20241689: Ruleset = {
  id: '2024-1689-2',
  title: 'Regulation (EU) 2024/1689 as first published, second reading',
  inForceFrom: '2024-08-01',
  digest: 'fd6db623862984f0a7cf0008a0ef29a29792f2fe497cb2b6ca57ffe0f3bd04ed',
  stages: STAGES,
  asking: 'headline-first',
  facts,
  rules: firstPublishedRules,
  headline,
  also,
  // That a prohibition lies ahead was not known.
  marks: marks.filter(({ mark }) => mark !== 'prohibition_ahead'),
  contradictions,
  duties: firstPublishedDuties,
};
