// Query parameters as the document shows them, read from what checks them, so that the two cannot differ.

import { checksOf, schemaOf } from './checks';
import type { Kind } from './handlers';
import type { Parameter, Schema } from './shapes';

/** The library's word for a check that is left out where the value is. */
const CONDITIONAL = 'conditionalValidation';

/** A parameter for each member of the class that a query must fit. */
export function queryParameters(kind: Kind): Parameter[] {
  const defaults = new kind() as Readonly<Record<string, unknown>>;
  return [...checksOf(kind)].map(([name, own]) => {
    const isMany =
      Reflect.getMetadata('design:type', kind.prototype as object, name) === Array || own.some(({ each }) => each);
    const [ofAll, ofEach] = [own.filter(({ each }) => !each), own.filter(({ each }) => each)];
    const one = Object.assign({ type: 'string' }, ...(isMany ? ofEach : ofAll).map(schemaOf)) as Schema;
    const schema = isMany ? (Object.assign({ type: 'array', items: one }, ...ofAll.map(schemaOf)) as Schema) : one;
    const byDefault = defaults[name];
    return {
      name,
      in: 'query',
      required: byDefault === undefined && !own.some(({ type }) => type === CONDITIONAL),
      schema: byDefault === undefined ? schema : { ...schema, default: byDefault },
    } as Parameter;
  });
}
