// What the checks of a class say of its members, in the words of a JSON Schema.

import { getMetadataStorage } from 'class-validator';
import type { Kind } from './handlers';
import type { Schema } from './shapes';

export interface Check {
  propertyName: string;
  type: string;
  name?: string;
  constraints?: unknown[];
  each: boolean;
}

/** The checks of each member, also of those that the class has from another one. */
export function checksOf(kind: Kind): ReadonlyMap<string, readonly Check[]> {
  const checks = getMetadataStorage().getTargetValidationMetadatas(kind, '', false, false) as Check[];
  const names = [...new Set(checks.map(({ propertyName }) => propertyName))].sort();
  return new Map(names.map((name) => [name, checks.filter(({ propertyName }) => propertyName === name)]));
}

/** What one check says of a value, or of a list. */
export function schemaOf({ name, constraints = [] }: Check): Schema {
  switch (name) {
    case 'isIn':
      return { enum: constraints[0] };
    case 'isInt':
      return { type: 'integer' };
    case 'isBoolean':
      return { type: 'boolean' };
    case 'min':
      return { minimum: constraints[0] };
    case 'max':
      return { maximum: constraints[0] };
    case 'minLength':
      return { minLength: constraints[0] };
    case 'maxLength':
      return { maxLength: constraints[0] };
    case 'arrayMinSize':
      return constraints[0] === 0 ? {} : { minItems: constraints[0] };
    case 'arrayMaxSize':
      return { maxItems: constraints[0] };
    case 'arrayUnique':
      return typeof constraints[0] === 'function' ? {} : { uniqueItems: true };
    case 'blank':
      return { minLength: 1 };
    case 'isUuid':
      return { format: 'uuid' };
    case 'notADay':
      return { format: 'date' };
    case 'matches':
      return { pattern: (constraints[0] as RegExp).source };
    default:
      return {};
  }
}
