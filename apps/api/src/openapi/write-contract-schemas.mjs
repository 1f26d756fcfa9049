// Writes the JSON schemas of the contracts for the OpenAPI document. Run by `npm run openapi`.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../../..');
const schema = createGenerator({
  path: join(root, 'libs/contracts/src/index.ts'),
  tsconfig: join(root, 'libs/contracts/tsconfig.json'),
  type: '*', expose: 'export', topRef: true, skipTypeCheck: true, additionalProperties: false, encodeRefs: false,
}).createSchema('*');
const moved = JSON.stringify(schema.definitions, null, 2).replaceAll('#/definitions/', '#/components/schemas/');
writeFileSync(join(here, 'contracts.schema.json'), `${moved}\n`);
