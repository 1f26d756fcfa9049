// Writes what the web knows of the API, from its document: the shape of each operation, and where it is asked for.
// Run by `npm run openapi`.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const TYPES = ['components', 'operations'];
const target = fromHere('src/api');
const HEAD = '// Written by `npm run openapi` from docs/openapi.json.\n';

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
  const addressesOf = (some) =>
    some
      .map(
        ({ path, method, operation: { operationId } }) =>
          `  ${operationId}: '${method.toUpperCase()} ${path.replace('/api/v1', '')}',\n`,
      )
      .join('');
  const isAtDoor = ({ operation }) => /^(public|any)/.test(operation['x-permission']);
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
  return {
    'generated.ts': `${HEAD}
${astToString(types.filter(({ name }) => TYPES.includes(name?.text)))}
/** Where operations are asked for that need no right, by their names. */
export const atDoor = {
${addressesOf(operations.filter(isAtDoor))}} as const satisfies Partial<Record<keyof operations, string>>;
`,
    'generated-inside.ts': `${HEAD}
import type { atDoor, operations } from './generated';

/** Where all others are asked for. */
export const inside = {
${addressesOf(operations.filter((one) => !isAtDoor(one)))}} as const satisfies Record<Exclude<keyof operations, keyof typeof atDoor>, string>;
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(await clientText())) writeFileSync(join(target, name), text);
