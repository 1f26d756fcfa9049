import { ValidateIf } from 'class-validator';

/** May be left out. Unlike `@IsOptional`, null is no way to leave it out. */
export const Omittable = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
