import { Transform } from 'class-transformer';

/** A repeated query parameter: one value is a list of one. */
export const Many = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));
