import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

/** Documents the answer of a route by the name of its contract; `page` and `items` wrap it. */
export function Answers(
  status: number,
  contract: string,
  form: 'one' | 'page' | 'items' | 'list' = 'one',
): MethodDecorator {
  const schema = { $ref: `#/components/schemas/${contract}` };
  const list = { type: 'array', items: schema };
  const forms = {
    one: schema,
    list,
    items: { type: 'object', required: ['items'], properties: { items: list }, additionalProperties: false },
    page: {
      type: 'object',
      required: ['items', 'nextCursor'],
      properties: {
        items: list,
        nextCursor: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        total: { type: 'integer' },
      },
      additionalProperties: false,
    },
  };
  return applyDecorators(ApiResponse({ status, description: contract, schema: forms[form] }));
}

/** Documents that a route answers with a file of one of these kinds, to be saved under the name that it comes with. */
export const AnswersFile = (description: string, ...types: readonly string[]): MethodDecorator =>
  ApiResponse({
    status: 200,
    description,
    content: Object.fromEntries(
      types.map((type) => [type, { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } }]),
    ),
  });

/** Documents statuses with which a route refuses besides those that its form tells. */
export const Refuses = (...statuses: number[]): MethodDecorator =>
  applyDecorators(...statuses.map((status) => ApiResponse({ status, description: 'refused' })));

export const NAME = 'registry:name';

/** What programs call the operation: a verb and what it is done to, e.g. `registerSystem`. Never changed. */
export const Named = (name: string): MethodDecorator => SetMetadata(NAME, name);

/** Headers that a route sends with what it answers when all is well, besides those that every route sends. */
export type SentHeader = 'ETag' | 'Location' | 'Set-Cookie' | 'Content-Disposition' | 'Digest' | 'Link';

export const SENT = 'registry:sent';

/** Documents headers of the answer. */
export const Sends = (...headers: SentHeader[]): MethodDecorator => SetMetadata(SENT, headers);
