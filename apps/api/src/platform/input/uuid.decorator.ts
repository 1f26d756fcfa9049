import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/**
 * An id, or a list of them. In small letters, as the register has it: what the log tells must be found there under the
 * same name.
 */
export const Uuid = (options?: { readonly each: true }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lowered) : lowered(value))),
    IsUUID(undefined, options),
  );
