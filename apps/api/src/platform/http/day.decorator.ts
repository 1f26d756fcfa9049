import { isDay } from '@registry/record';
import { ValidateBy } from 'class-validator';

/** A day that exists, `YYYY-MM-DD`. */
export const Day = (): PropertyDecorator => ValidateBy({
  name: 'isDay',
  validator: { validate: (value) => typeof value === 'string' && isDay(value), defaultMessage: () => '$property must be a day, YYYY-MM-DD' },
});
