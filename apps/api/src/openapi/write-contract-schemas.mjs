// Writes the JSON schemas of the contracts for the OpenAPI document, and the schema that proposed rules must fit.
// Run by `npm run openapi`.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../..');
const schema = createGenerator({
  path: join(root, 'libs/contracts/src/index.ts'),
  tsconfig: join(root, 'libs/contracts/tsconfig.json'),
  type: '*',
  expose: 'export',
  topRef: true,
  skipTypeCheck: true,
  additionalProperties: false,
  encodeRefs: false,
}).createSchema('*');
const moved = JSON.stringify(schema.definitions, null, 2).replaceAll('#/definitions/', '#/components/schemas/');
writeFileSync(join(here, 'contracts.schema.json'), `${moved}\n`);

// The server checks proposed rules, which come from outside, against this one.
const rules = createGenerator({
  path: join(root, 'libs/contracts/src/rules.ts'),
  tsconfig: join(root, 'libs/contracts/tsconfig.json'),
  type: 'RulesDocument',
  expose: 'all',
  topRef: true,
  skipTypeCheck: true,
  additionalProperties: false,
  encodeRefs: false,
}).createSchema('RulesDocument');
writeFileSync(
  join(here, '../features/rules/rules.schema.json'),
  `${JSON.stringify({ definitions: rules.definitions }, null, 2)}\n`,
);
