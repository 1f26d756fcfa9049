import { applyDecorators } from '@nestjs/common';
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
    items: { type: 'object', required: ['items'], properties: { items: list } },
    page: {
      type: 'object',
      required: ['items', 'nextCursor'],
      properties: { items: list, nextCursor: { type: 'string', nullable: true }, total: { type: 'integer' } },
    },
  };
  return applyDecorators(ApiResponse({ status, description: contract, schema: forms[form] }));
}

/** Documents statuses with which a route refuses besides those that its form tells. */
export const Refuses = (...statuses: number[]): MethodDecorator =>
  applyDecorators(...statuses.map((status) => ApiResponse({ status, description: 'refused' })));
