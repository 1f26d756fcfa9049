// The OpenAPI document: routes from the controllers, shapes from the contracts.

import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import contracts from './contracts.schema.json';
import { version } from '../version';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Builds the document. A DTO is shown by the contract it implements, so that a shape is described once. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, new DocumentBuilder()
    .setTitle('AI-system registry')
    .setDescription('Register of AI systems of a public institution: register, classify under the AI Act, review, prove. '
      + 'Every refusal is a problem document (RFC 9457).')
    .setVersion(version)
    .addCookieAuth('registry_session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token of the register: `rgt_…`' })
    .build());
  const schemas = contracts as unknown as Schemas;
  const dtos = Object.fromEntries(Object.keys(document.components?.schemas ?? {})
    .map((name) => [name, schemas[name.replace(/Dto$/, '')] ?? document.components?.schemas?.[name]])) as Schemas;
  document.components = { ...document.components, schemas: { ...schemas, ...dtos } };
  return document;
}
