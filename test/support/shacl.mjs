// Holds Turtle against shapes: `node shacl.mjs SHAPES` reads the graph from standard input and writes what is wrong.

import rdf from '@rdfjs/dataset';
import { Parser } from 'n3';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import SHACLValidator from 'rdf-validate-shacl';

const read = (turtle) => rdf.dataset(new Parser().parse(turtle));
const validator = new SHACLValidator(read(readFileSync(process.argv[2], 'utf8')));
const { results } = await validator.validate(read(await text(process.stdin)));
const wrong = results.map(
  ({ focusNode, path, sourceConstraintComponent }) =>
    `${focusNode?.value} ${path?.value ?? ''} ${sourceConstraintComponent?.value}`,
);
process.stdout.write(JSON.stringify(wrong));
