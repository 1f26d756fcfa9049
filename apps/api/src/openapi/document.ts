// The OpenAPI document: routes from the controllers, shapes from the contracts.

import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import contracts from './contracts.schema.json';
import { PERMISSION } from '../platform/ground/allow.decorator';
import { version } from '../version';
import { handlersOf, operationKey, type Handler } from './handlers';
import { answerHeaders, headerComponents } from './headers';
import { describeBody } from './request-bodies';
import { refusalReference, refusalResponses, refusalsOf } from './refusals';
import type { Components, Operation, Parameter, Schemas } from './shapes';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Builds the document. A DTO is shown as the contract it implements, so that a shape is described once. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const built = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('AI-system registry')
      .setDescription(
        'Register of AI systems of a public institution: register, classify under the AI Act, review, prove. ' +
          'Every refusal is a problem document (RFC 9457).',
      )
      .setVersion(version)
      .addCookieAuth('registry_session')
      .addBearerAuth({
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'opaque',
        description: 'A token of the register: `rgt_…`',
      })
      .build(),
    { operationIdFactory: operationKey },
  );
  const document = namedByContracts(built);
  // The library's types are those of OpenAPI 3.0; what is put in is checked against the standard by a test.
  document.components = {
    ...document.components,
    responses: refusalResponses() as Components['responses'],
    headers: headerComponents,
  };
  const handlers = handlersOf(app.get(ModulesContainer));
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      const handler = handlers.get(operation?.operationId ?? '');
      if (operation === undefined || handler === undefined) continue;
      complete(operation, handler, { method, path });
      if (handler.body !== undefined) describeBody(document.components.schemas ?? {}, bodyOf(operation), handler.body);
    }
  }
  return document;
}

/** `RegisterSystemDto` checks what the contract `RegisterSystem` describes. */
function namedByContracts(document: OpenAPIObject): OpenAPIObject {
  const known = structuredClone(contracts) as unknown as Schemas;
  const contractOf = (name: string): string => (name.replace(/Dto$/, '') in known ? name.replace(/Dto$/, '') : name);
  const paths = JSON.parse(
    JSON.stringify(document.paths).replace(
      /"#\/components\/schemas\/(\w+)"/g,
      (_, name: string) => `"#/components/schemas/${contractOf(name)}"`,
    ),
  ) as OpenAPIObject['paths'];
  const others = Object.entries(document.components?.schemas ?? {}).filter(([name]) => contractOf(name) === name);
  return {
    ...document,
    paths,
    components: { ...document.components, schemas: { ...Object.fromEntries(others), ...known } },
  };
}

/** Adds what the decorators of the framework do not say. */
function complete(operation: Operation, handler: Handler, { method, path }: { method: string; path: string }): void {
  if (handler.name !== undefined) operation.operationId = handler.name;
  operation.security = securityOf(operation);
  operation.parameters = [
    ...partsOf(path, handler),
    ...(operation.parameters ?? []).filter((parameter) => !('in' in parameter && parameter.in === 'path')),
    ...handler.query,
    ...(method === 'post' ? [IDEMPOTENCY_KEY] : []),
  ];
  for (const [status, response] of Object.entries(operation.responses)) {
    if (Number(status) < 400 && response !== undefined && !('$ref' in response))
      response.headers = answerHeaders(method, handler.sends);
  }
  const declared = Object.keys(operation.responses)
    .map(Number)
    .filter((status) => status >= 400);
  for (const status of [...refusalsOf(method, path, operation), ...declared])
    operation.responses[status] = refusalReference(status);
}

const bodyOf = ({ requestBody }: Operation): object =>
  requestBody !== undefined && 'content' in requestBody ? (Object.values(requestBody.content)[0]?.schema ?? {}) : {};

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^[!-~]{1,128}$' },
};

const partsOf = (path: string, { path: described }: Handler): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...described.get(name) },
  }));

/** A person by the cookie, a program by its token; what is only for whoever has signed in, no token opens. */
function securityOf(operation: Operation): NonNullable<Operation['security']> {
  const permission = operation[PERMISSION];
  if (permission === 'public') return [];
  return permission === 'any session' ? [{ cookie: [] }] : [{ cookie: [] }, { bearer: [] }];
}
