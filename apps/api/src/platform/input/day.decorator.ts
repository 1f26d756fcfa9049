import { FIRST_DAY, isDay, isInstant, LAST_DAY } from '@registry/record';
import { ValidateBy } from 'class-validator';

/** A day that exists, `YYYY-MM-DD`. */
export const Day = (): PropertyDecorator =>
  ValidateBy({
    name: 'notADay',
    validator: {
      validate: (value) => typeof value === 'string' && isDay(value),
      defaultMessage: () => `$property must be a day that exists, YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY}`,
    },
  });

/** A whole instant with its offset, e.g. `2026-11-28T10:00:00+01:00`: what says less could mean several. */
export const Instant = (): PropertyDecorator =>
  ValidateBy({
    name: 'notAnInstant',
    validator: {
      validate: (value) => typeof value === 'string' && isInstant(value),
      defaultMessage: () => '$property must be an instant with its offset, e.g. 2026-11-28T10:00:00+01:00',
    },
  });
