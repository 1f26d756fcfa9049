// Every duty, from what binds everyone to what binds institutions.
import type { Duty } from '@registry/classifier';
import { AI_ACT } from '../sources';
import { consequences } from './consequences';
import { deployerDuties } from './deployers';
import { everyonesDuties } from './everyone';
import { institutionDuties } from './institutions';
import { providerDuties } from './providers';
import { AMENDED_DATES, blocks, FIRST_DATES, type Blocks } from './when';

const all = (dated: Blocks) => [...everyonesDuties(dated), ...providerDuties(dated), ...deployerDuties(dated), ...institutionDuties, ...consequences] as const;

/** Under the Act as amended. */
export const duties = all(blocks(AMENDED_DATES));

/** Under the Act as first published: earlier days, and without Article 4a. */
export const firstPublishedDuties: readonly Duty[] = all(blocks(FIRST_DATES)).filter(({ id }) => id !== 'article-4a')
  .map((duty): Duty => (duty.certainty === 'text-amending' ? { ...duty, certainty: 'text', source: AI_ACT } : duty));

export type DutyId = (typeof duties)[number]['id'];
export type DutyRole = (typeof duties)[number]['role'];
