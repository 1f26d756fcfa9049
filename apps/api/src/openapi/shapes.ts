// Pieces of the OpenAPI document, as its library has them.

import type { OpenAPIObject } from '@nestjs/swagger';
import type { PERMISSION } from '../platform/ground/allow.decorator';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { [PERMISSION]?: string };
export type Parameter = NonNullable<Operation['parameters']>[number];
export type Responses = Operation['responses'];
export type Components = NonNullable<OpenAPIObject['components']>;
export type Schemas = NonNullable<Components['schemas']>;
/** A JSON Schema. The library's own type is that of OpenAPI 3.0, which knows less. */
export type Schema = Readonly<Record<string, unknown>>;
