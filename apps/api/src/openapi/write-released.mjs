// Keeps the document of the API as it is released, without its prose: what programs are written to from now on. Run by
// `npm run openapi:release`.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../../../../docs');
const PROSE = new Set(['description', 'example', 'x-permission']);

/** A member may be called `description` or `tags` too; only what is a text or a list is prose. */
const isProse = (key, value) =>
  (PROSE.has(key) && typeof value === 'string') || (key === 'tags' && Array.isArray(value));
/** Which refusals an operation has is no promise; what their codes mean is, and stands once for all. */
const isRefusal = (key, value) => /^[45]\d\d$/.test(key) && '$ref' in value;

const { openapi, info, paths, components } = JSON.parse(
  readFileSync(join(docs, 'openapi.json'), 'utf8'),
  (key, value) => (isProse(key, value) || isRefusal(key, value) ? undefined : value),
);
/** A line for each operation's path and each shape, so that a release shows what it changed. */
const lines = (members) =>
  `{\n${Object.entries(members)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`;
const { schemas, responses } = components;
writeFileSync(
  join(docs, 'openapi.released.json'),
  `{"openapi": ${JSON.stringify(openapi)},\n"info": ${JSON.stringify({ version: info.version })},\n"paths": ${lines(paths)},\n` +
    `"components": {"schemas": ${lines(schemas)},\n"responses": ${lines(responses)}}}\n`,
);
