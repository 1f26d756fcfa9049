// `npm run packages`: engine, law and assessment as packages for other programs, in `dist/packages`, ready for
// `npm publish`; nothing is published from here.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { bundle } from './bundle.mjs';
import { doorsOf, manifestOf } from './manifest.mjs';
import { suiteOf } from './suite.mjs';

/** Each after those that it depends on. */
const LIBRARIES = ['classifier', 'law', 'assessment'];
const places = LIBRARIES.map((name) => {
  const library = join(root, 'libs', name);
  const about = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  return { name, library, about, folder: join(root, 'dist/packages', name) };
});
const published = places.map(({ about }) => about.name);

for (const { name, library, about, folder } of places) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const doors = doorsOf(about, library);
  await bundle({ doors, folder, published: published.filter((one) => one !== about.name), root });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (version !== about.version) throw new Error(`${about.name} is ${about.version}, the register ${version}`);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(about, Object.keys(doors)), null, 2)}\n`);
  cpSync(join(library, 'README.md'), join(folder, 'README.md'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  if (name === 'law') await addConformance(library, folder);
}

/** The golden cases, the schema of their file, and what runs them against any program. */
async function addConformance(library, folder) {
  cpSync(join(library, 'conformance'), join(folder, 'conformance'), { recursive: true });
  const law = await import(pathToFileURL(join(folder, 'index.mjs')).href);
  const suite = suiteOf(join(library, 'src/cases'), law);
  writeFileSync(join(folder, 'conformance/suite.json'), `${JSON.stringify(suite, null, 1)}\n`);
}
