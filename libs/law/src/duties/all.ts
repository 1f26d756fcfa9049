// Every duty, from what binds everyone to what binds institutions.
import type { DutyDefinition } from '@registry/classifier';
import { AI_ACT } from '../sources';
import { consequences } from './consequences';
import { AMENDED_DATES, FIRST_DATES, type Dates } from './dates';
import { deployerDuties } from './deployers';
import { everyonesDuties } from './everyone';
import { institutionDuties } from './institutions';
import { providerDuties } from './providers';
import { blocks } from './when';

const all = (dates: Dates) => {
  const [supply, use] = [blocks(dates, 'supply'), blocks(dates, 'use')];
  return [
    ...everyonesDuties(dates, supply, use),
    ...providerDuties(supply),
    ...deployerDuties(use),
    ...institutionDuties,
    ...consequences(supply),
  ] as const;
};

/** Under the Act as amended. */
export const duties = all(AMENDED_DATES);

/** The provisions of 2(2), as first published. */
const IN_OLD_WORDS: Readonly<Record<string, string>> = { 'article-2-2': '2(2), 102-109, 112' };

/** Under the Act as first published: earlier days, and without Article 4a. */
export const firstPublishedDuties: readonly DutyDefinition[] = all(FIRST_DATES)
  .filter(({ id }) => id !== 'article-4a')
  .map((duty): DutyDefinition =>
    duty.certainty === 'text-amending' ? { ...duty, certainty: 'text', source: AI_ACT } : duty,
  )
  .map((duty): DutyDefinition => ({ ...duty, provision: IN_OLD_WORDS[duty.id] ?? duty.provision }));

export type DutyId = (typeof duties)[number]['id'];
export type DutyRole = (typeof duties)[number]['role'];
