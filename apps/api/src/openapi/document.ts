// The OpenAPI document: routes from the controllers, shapes from the contracts.

import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import contracts from './contracts.schema.json';
import { version } from '../version';
import { queryParameters } from './query-parameters';
import { refusalReference, refusalResponses, refusalsOf, type Operation } from './refusals';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Builds the document. A DTO is shown by the contract it implements, so that a shape is described once. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('AI-system registry')
      .setDescription(
        'Register of AI systems of a public institution: register, classify under the AI Act, review, prove. ' +
          'Every refusal is a problem document (RFC 9457).',
      )
      .setVersion(version)
      .addCookieAuth('registry_session')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token of the register: `rgt_…`' })
      .build(),
  );
  const schemas = contracts as unknown as Schemas;
  const dtos = Object.fromEntries(
    Object.keys(document.components?.schemas ?? {}).map((name) => [
      name,
      schemas[name.replace(/Dto$/, '')] ?? document.components?.schemas?.[name],
    ]),
  ) as Schemas;
  document.components = {
    ...document.components,
    schemas: { ...schemas, ...dtos },
    responses: refusalResponses() as never,
  };
  complete(document, queryParameters(app.get(ModulesContainer)));
  return document;
}

const partsOf = (path: string): NonNullable<Operation['parameters']> =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

/** Adds to every operation what the controllers' decorators do not say. */
function complete(document: OpenAPIObject, queries: ReturnType<typeof queryParameters>): void {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) continue;
      operation.parameters = [
        ...partsOf(path),
        ...(operation.parameters ?? []).filter((parameter) => !('in' in parameter && parameter.in === 'path')),
        ...(queries.get(operation.operationId ?? '') ?? []),
        ...(method === 'post'
          ? [
              {
                name: 'Idempotency-Key',
                in: 'header',
                required: false,
                schema: { type: 'string', pattern: '^[!-~]{1,128}$' },
              } as const,
            ]
          : []),
      ];
      const declared = Object.keys(operation.responses)
        .map(Number)
        .filter((status) => status >= 400);
      for (const status of [...refusalsOf(method, path, operation), ...declared])
        operation.responses[status] = refusalReference(status);
    }
  }
}
