// What is tested is what ships: whatever a test imports from outside of `test` is the built file, loaded by Node itself,
// once for all suites of a worker. The runner would read the application anew for each suite, which took longer than
// most suites.

const { createHash } = require('node:crypto');
const { join, relative, sep } = require('node:path');

const root = join(__dirname, '../..');

/** `libs/a/src/b.ts` is built to `libs/a/dist/b.js`, and so is the command line; the server lies in `dist`. */
function built(path) {
  const [area, name, , ...rest] = relative(root, path).split(sep);
  const inOwn = area === 'libs' || (area === 'apps' && name === 'cli');
  const file = inOwn ? join(root, area, name, 'dist', ...rest) : join(root, 'dist', relative(root, path));
  return file.replace(/\.ts$/, '.js');
}

/** Set while a suite runs; the runner's own set-up reads its modules through this file too. */
const loader = Symbol.for('registry.tests.native');

module.exports = {
  process(source, path) {
    if (!process[loader]) return { code: source };
    const file = path.endsWith('.ts') ? built(path) : path;
    return { code: `module.exports = process[Symbol.for('registry.tests.native')](${JSON.stringify(file)});` };
  },
  getCacheKey: (source, path) =>
    createHash('sha256')
      .update(process[loader] ? path : source)
      .digest('hex'),
};
