// Which refusals an operation may answer with, as far as its form says: whether it needs somebody, names a record, has
// a body, asks for a version. What a single route refuses besides, it says itself with `@Refuses`.

import { problems } from '@registry/contracts';
import { PERMISSION } from '../platform/ground/allow.decorator';
import { refusalHeaders } from './headers';
import type { Operation } from './shapes';

/** Statuses with which an operation may refuse. */
export function refusalsOf(method: string, path: string, operation: Operation): number[] {
  const changes = !['get', 'head'].includes(method);
  const headers = (operation.parameters ?? []).flatMap((parameter) =>
    'in' in parameter && parameter.in === 'header' ? [parameter.name] : [],
  );
  return [
    // A fault in the address, another host than ours, too many, not ready.
    400,
    421,
    429,
    503,
    ...(operation[PERMISSION] === 'public' ? [] : [401, 403]),
    ...(path.includes('{') ? [404] : []),
    // From another site; a body that never ends, is too large, or of a kind that is not read; in conflict with what is
    // there; not possible.
    ...(changes ? [403, 408, 409, 413, 415, 422] : []),
    ...(headers.includes('If-Match') ? [412, 428] : []),
  ];
}

const nameOf = (status: number): string => `Refused${status}`;

/** The answers that all operations share, each with the codes it may carry. */
export function refusalResponses(): Record<string, object> {
  const statuses = [...new Set(Object.values(problems).map(({ status }) => status))]
    .filter((status) => status !== 500)
    .sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const codes = Object.entries(problems).flatMap(([code, kind]) => (kind.status === status ? [code] : []));
      const schema = {
        allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
      };
      return [
        nameOf(status),
        {
          description: codes.join(', '),
          headers: refusalHeaders(status),
          content: { 'application/problem+json': { schema } },
        },
      ];
    }),
  );
}

export const refusalReference = (status: number): { $ref: string } => ({
  $ref: `#/components/responses/${nameOf(status)}`,
});
