// What the addresses of the law say.
import type { HeadlineOrOpen } from '@registry/contracts';
import { HEADLINES } from '@registry/contracts';
import { dayOf, oneOf, textOf } from '../../search-params';

export interface DaySearch {
  on?: string | undefined;
  rules?: string | undefined;
  class?: HeadlineOrOpen | undefined;
  duty?: string | undefined;
  differing?: 'yes' | undefined;
  cursor?: string | undefined;
}

export const readDaySearch = (raw: Record<string, unknown>): DaySearch => ({
  on: dayOf(raw['on']),
  rules: textOf(raw['rules']),
  class: oneOf<HeadlineOrOpen>([...HEADLINES, 'undetermined'], raw['class']),
  duty: textOf(raw['duty']),
  differing: raw['differing'] === 'yes' ? 'yes' : undefined,
  cursor: textOf(raw['cursor']),
});

export const readComparing = (
  raw: Record<string, unknown>,
): { before?: string | undefined; after?: string | undefined } => ({
  before: textOf(raw['before']),
  after: textOf(raw['after']),
});

export const readContents = (raw: Record<string, unknown>): { q?: string | undefined } => ({ q: textOf(raw['q']) });
