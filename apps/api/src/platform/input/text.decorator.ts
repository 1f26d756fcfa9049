import { isAddress, isVisible, keptAddress, keptLine, keptText, textLength } from '@registry/record';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, ValidateBy, type ValidationOptions } from 'class-validator';
import { Omittable } from './omittable.decorator';

const isLongest = (max: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'maxLength',
      constraints: [max],
      validator: {
        validate: (value) => typeof value !== 'string' || textLength(value) <= max,
        defaultMessage: () => `$property must be shorter than or equal to ${max} characters`,
      },
    },
    options,
  );

const isSeen = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'blank',
      validator: {
        validate: (value) => typeof value !== 'string' || isVisible(value),
        defaultMessage: () => '$property must not be empty',
      },
    },
    options,
  );

const kept = (keep: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? keep(value) : value));

/** A text of several lines in the form in which it is kept, of which something is seen; at most `max` characters. */
export const Text = (max: number): PropertyDecorator =>
  applyDecorators(kept(keptText), IsString(), isSeen(), isLongest(max));

/** A name or title: one line, in the form in which it is kept, of which something is seen; at most `max` characters. */
export const Line = (max: number): PropertyDecorator =>
  applyDecorators(kept(keptLine), IsString(), isSeen(), isLongest(max));

/** An address on the web of at most `max` characters. */
export const Address = (max: number): PropertyDecorator =>
  applyDecorators(
    kept(keptAddress),
    IsString(),
    isLongest(max),
    ValidateBy({
      name: 'notAnAddress',
      validator: {
        validate: (value) => typeof value === 'string' && isAddress(value),
        defaultMessage: () => '$property must be an address that begins with https:// or http://',
      },
    }),
  );

/** Some lines of at most `max` characters each, at most `most` of them, none twice. */
export const Lines = (max: number, most: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? keptLine(one) : one)) : value,
    ),
    IsArray(),
    ArrayMaxSize(most),
    ArrayUnique(),
    IsString({ each: true }),
    isSeen({ each: true }),
    isLongest(max, { each: true }),
  );

/** A text or line that may be left out, and is where nothing of it is seen. */
export const OptionalText = (max: number): PropertyDecorator => optional(keptText, max);
export const OptionalLine = (max: number): PropertyDecorator => optional(keptLine, max);

function optional(keep: (text: string) => string, max: number): PropertyDecorator {
  const blankIsNone = (value: unknown): unknown =>
    value === null ? undefined : typeof value === 'string' ? (isVisible(value) ? keep(value) : undefined) : value;
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => blankIsNone(value)),
    Omittable(),
    IsString(),
    isLongest(max),
  );
}
