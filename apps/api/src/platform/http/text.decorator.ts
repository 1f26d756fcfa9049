import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, Matches, MaxLength } from 'class-validator';

/** A text that says something: trimmed, not blank, at most `max` characters. */
export function Text(max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    Matches(/\S/, { message: '$property must not be empty' }),
    MaxLength(max),
  );
}
