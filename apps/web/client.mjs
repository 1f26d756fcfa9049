// Writes what the web knows of the API, from its document: the shape of each operation, and where it is asked for.
// Run by `npm run openapi`.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const TYPES = ['components', 'operations'];
const target = fromHere('src/api/generated.ts');

/** A request is written as the parts of its address, its query and its body in one: each has a name of its own. */
function refuseSameNames({ operationId, parameters = [] }) {
  const names = parameters.flatMap(({ in: place, name }) => (place === 'header' ? [] : [name]));
  if (new Set(names).size < names.length) throw new Error(`${operationId} has two parameters of one name`);
}

export async function clientText() {
  const document = JSON.parse(readFileSync(fromHere('../../docs/openapi.json'), 'utf8'));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({ path, method, operation: item[method] })),
  );
  const addresses = operations.map(
    ({ path, method, operation: { operationId } }) =>
      `  ${operationId}: '${method.toUpperCase()} ${path.replace('/api/v1', '')}',\n`,
  );
  for (const { operation } of operations) {
    refuseSameNames(operation);
    // What refuses is a problem everywhere, and headers are read in one place: neither is said for each operation.
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses)
        .filter(([status]) => Number(status) < 400)
        .map(([status, { description, content }]) => [status, { description, content }]),
    );
  }
  const { schemas } = document.components;
  const types = await openapiTS({ ...document, components: { schemas } });
  return `// Written by \`npm run openapi\` from docs/openapi.json.

${astToString(types.filter(({ name }) => TYPES.includes(name?.text)))}
/** Where each operation is asked for, by its name. */
export const addresses = {
${addresses.join('')}} as const satisfies Record<keyof operations, string>;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await clientText());
