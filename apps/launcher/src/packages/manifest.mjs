// What a package says of itself, from what the library says of itself in this repository.

import { join } from 'node:path';

/** Name of each door and the source behind it. */
export function doorsOf({ exports }, library) {
  return Object.fromEntries(
    Object.entries(exports).map(([path, { source }]) => [
      path === '.' ? 'index' : path.slice(2),
      join(library, source),
    ]),
  );
}

/** The `package.json` of a library as others get it: not private, without sources, each door in both ways to load it. */
export function manifestOf({ name, version, description, keywords, license, sideEffects, dependencies }, doors) {
  const loaded = (door, load, types) => ({ types: `./${door}.${types}`, default: `./${door}.${load}` });
  return {
    name,
    version,
    description,
    keywords,
    license,
    sideEffects,
    engines: { node: '>=20.19' },
    main: './index.cjs',
    module: './index.mjs',
    types: './index.d.cts',
    exports: {
      ...Object.fromEntries(
        doors.map((door) => [
          door === 'index' ? '.' : `./${door}`,
          { import: loaded(door, 'mjs', 'd.mts'), require: loaded(door, 'cjs', 'd.cts') },
        ]),
      ),
      ...(name === '@registry/law' ? { './conformance/*': './conformance/*' } : {}),
      './package.json': './package.json',
    },
    ...(dependencies === undefined ? {} : { dependencies }),
  };
}
