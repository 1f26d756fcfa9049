// Query parameters as the document shows them, read from what checks them, so that the two cannot differ.

import { getMetadataStorage } from 'class-validator';
import type { Kind } from './handlers';
import type { Parameter } from './shapes';

interface Check {
  propertyName: string;
  type: string;
  name?: string;
  constraints?: unknown[];
  each: boolean;
}

/** The library's word for a check that is left out where the value is. */
const CONDITIONAL = 'conditionalValidation';

/** A parameter for each member of the class that a query must fit. */
export function queryParameters(kind: Kind): Parameter[] {
  const checks = getMetadataStorage().getTargetValidationMetadatas(kind, '', false, false) as Check[];
  const names = [...new Set(checks.map(({ propertyName }) => propertyName))].sort();
  const defaults = new kind() as Readonly<Record<string, unknown>>;
  return names.map((name) => {
    const own = checks.filter(({ propertyName }) => propertyName === name);
    const one = Object.assign({ type: 'string' }, ...own.map(schemaOf)) as Record<string, unknown>;
    const isMany =
      Reflect.getMetadata('design:type', kind.prototype as object, name) === Array || own.some(({ each }) => each);
    const most = own.find((check) => check.name === 'arrayMaxSize')?.constraints?.[0];
    const schema = isMany ? { type: 'array', items: one, ...(most === undefined ? {} : { maxItems: most }) } : one;
    const byDefault = defaults[name];
    return {
      name,
      in: 'query',
      required: byDefault === undefined && !own.some(({ type }) => type === CONDITIONAL),
      schema: byDefault === undefined ? schema : { ...schema, default: byDefault },
    } as Parameter;
  });
}

function schemaOf({ name, constraints = [] }: Check): Record<string, unknown> {
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
    case 'isUuid':
      return { format: 'uuid' };
    case 'notADay':
      return { format: 'date' };
    case 'notAnInstant':
      return { format: 'date-time' };
    case 'matches':
      return { pattern: (constraints[0] as RegExp).source };
    default:
      return {};
  }
}
